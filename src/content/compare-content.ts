import { compareTexts, type ComparedTexts } from '../engine/compare.ts';
import type { Content, StorySource } from './content.ts';
import { ContentError, isError, type Problem } from './problems.ts';
import { suspectsOf } from './suspects.ts';

export interface ComparedContent {
  /** By the story's slug. */
  readonly compared: ReadonlyMap<string, ComparedTexts>;
  /** What the comparisons found that is more likely a slip of the editor's than a report. */
  readonly suspects: readonly Problem[];
}

/**
 * Compares every story of a folder that is small enough to be held at once.
 *
 * @throws {ContentError} where a correction sets what cannot be set
 */
export function compareContent({ stories, warnings }: Content): ComparedContent {
  const compared = new Map<string, ComparedTexts>();
  const suspects: Problem[] = [];
  for (const story of stories) {
    const found = compareSource(story);
    compared.set(story.slug, found);
    suspects.push(...suspectsOf(story, found));
  }
  if (suspects.some(isError)) throw new ContentError([...warnings, ...suspects]);
  return { compared, suspects };
}

/** Compares the articles of a story, as its editors set it. */
export function compareSource({ slug, articles, corrections }: StorySource): ComparedTexts {
  return compareTexts(
    slug,
    articles.map(({ article }) => article),
    corrections.map(({ correction }) => correction),
  );
}
