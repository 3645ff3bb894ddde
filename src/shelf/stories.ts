import { resolve } from 'node:path';
import { readContent, type StorySource } from '../content/read-content.ts';
import { sharedComparison, sharedContent } from '../content/shared-content.ts';
import { compareTexts } from '../engine/compare.ts';
import { toStory, type Story } from '../views/story.ts';
import { newestFirst, summaryOf, type StorySummary } from '../views/summary.ts';

// Pages take their stories from here, each by its address when the page is drawn.

let stories: ReadonlyMap<string, Story> | null = null;

/** The story at an address; null where there is none. */
export function storyOf(slug: string | undefined): Story | null {
  return allStories().get(slug ?? '') ?? null;
}

/** What is told of each story, newest first. */
export function summaries(): readonly StorySummary[] {
  return newestFirst([...allStories().values()].map(summaryOf));
}

/** The addresses of a route below `[story]/`: those that a story has, for each story. */
export function storyPaths<Params extends Readonly<Record<string, string | undefined>>>(
  paths: (story: Story) => readonly Params[],
): { params: Params & { story: string } }[] {
  return [...allStories().values()].flatMap((story) =>
    paths(story).map((params) => ({ params: { ...params, story: story.about.slug } })),
  );
}

/** The addresses of a route that has one page for each article. */
export function articlePaths(): { params: { story: string; article: string } }[] {
  return storyPaths(({ compared }) => [...compared.outlets.keys()].map((article) => ({ article })));
}

/** All stories by slug; read and compared once per build. */
export function allStories(): ReadonlyMap<string, Story> {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  stories ??= new Map(
    (sharedContent(dir) ?? readContent(dir)).stories.map((source) => [
      source.slug,
      storyFrom(source, dir),
    ]),
  );
  return stories;
}

function storyFrom(source: StorySource, dir: string): Story {
  const articles = source.articles.map(({ article }) => article);
  const shared = sharedComparison(dir, source.slug);
  return toStory(source, shared ?? compareTexts(source.slug, articles));
}
