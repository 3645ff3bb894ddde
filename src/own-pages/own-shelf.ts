import type { Story } from '../views/story.ts';

// Where the pages of a story are made without a build, they take the story from here.

let current: Story | null = null;

/** Has the pages that are made next take this story, whatever its address. */
export function putOnShelf(story: Story): void {
  current = story;
}

export const storyOf = (): Story | null => current;

/** Addresses are found by a build alone. */
export const storyPaths = (): readonly never[] => [];
export const articlePaths = storyPaths;
