import { resolve } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { sharedComparison, sharedContent } from '../content/shared-content.ts';
import { compareTexts } from '../engine/compare.ts';
import { toStory, type About, type Story } from './story.ts';

export type { About, Story } from './story.ts';

let stories: readonly Story[] | null = null;

/** All stories, newest first; read and compared once per build. */
export function allStories(): readonly Story[] {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  stories ??= (sharedContent(dir) ?? readContent(dir)).stories
    .map((source) => {
      const articles = source.articles.map(({ article }) => article);
      const found = sharedComparison(dir, source.slug) ?? compareTexts(source.slug, articles);
      return toStory(source, found);
    })
    .sort(({ about: a }, { about: b }) => newestFirst(a, b));
  return stories;
}

/** Newest first; stories without a date come last, those of one day in the order of their titles. */
function newestFirst(a: About, b: About): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title);
}
