import { resolve } from 'node:path';
import { readContent, type StorySource } from '../content/read-content.ts';
import { sharedComparison, sharedContent } from '../content/shared-content.ts';
import { compareTexts, type ComparedTexts } from '../engine/compare.ts';
import { toHtml } from '../markdown/index.ts';
import { compared, type Compared } from './compared.ts';
import { textsOf, type Texts } from './texts.ts';

/** What the editor says of a story. */
export interface About {
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly introHtml: string;
}

/** A story: what the editor says of it, what was found out, and its texts. Each view takes the parts it needs. */
export interface Story {
  readonly about: About;
  readonly compared: Compared;
  readonly texts: Texts;
}

let stories: readonly Story[] | null = null;

/** All stories, newest first; read and compared once per build. */
export function allStories(): readonly Story[] {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  stories ??= (sharedContent(dir) ?? readContent(dir)).stories
    .map((source) => toStory(source, sharedComparison(dir, source.slug)))
    .sort(({ about: a }, { about: b }) => newestFirst(a, b));
  return stories;
}

function toStory(source: StorySource, shared: ComparedTexts | null): Story {
  const articles = source.articles.map(({ article }) => article);
  const { comparison, diffs } = shared ?? compareTexts(source.slug, articles);
  const found = compared(comparison, diffs, source.diffs);
  const { slug, title, summary, date, tags } = source;
  return {
    about: { slug, title, summary, date, tags, introHtml: toHtml(source.intro) },
    compared: found,
    texts: textsOf(found, source.articles),
  };
}

/** Newest first; stories without a date come last, those of one day in the order of their titles. */
function newestFirst(a: About, b: About): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title);
}
