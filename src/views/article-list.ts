import { count } from '../engine/explain/count.ts';
import type { Compared } from './compared.ts';
import { coverageBars, type CoverageBar } from './coverage-bars.ts';
import { readableDate } from './dates-in-words.ts';
import { articleHref } from './links.ts';
import type { Outlet } from './outlets.ts';

/** An article as the story's page introduces it. */
export interface ListedArticle {
  readonly outlet: Outlet;
  readonly href: string;
  readonly headline: string | null;
  readonly lang: string;
  readonly published: string | null;
  /** "612 words" */
  readonly length: string;
  /** How much of it others tell; null for a copy, which adds nothing. */
  readonly bar: CoverageBar | null;
}

/** The articles of a story, in its order. */
export function articleList(story: Compared): ListedArticle[] {
  const bars = new Map(coverageBars(story).map((bar) => [bar.outlet.slug, bar]));
  return story.comparison.articles.map(({ slug, headline, language, published, words }) => ({
    outlet: story.outlet(slug),
    href: articleHref(story.slug, slug),
    headline,
    lang: language,
    published: published === null ? null : readableDate(published),
    length: count(words, 'word'),
    bar: bars.get(slug) ?? null,
  }));
}
