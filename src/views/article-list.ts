import { count } from '../engine/explain/count.ts';
import type { Compared } from './compared.ts';
import { coverageBars, type CoverageBar } from './coverage-bars.ts';
import { articleHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { publications, type Publication } from './publications.ts';

/** An article as the story's page introduces it. */
export interface ListedArticle {
  readonly outlet: Outlet;
  readonly href: string;
  readonly headline: string | null;
  readonly lang: string;
  /** The day, with the time where it is known, and how long after the first one. */
  readonly published: string | null;
  /** "612 words" */
  readonly length: string;
  /** How much of it others tell; null for a copy, which adds nothing. */
  readonly bar: CoverageBar | null;
}

/** The articles of a story, in its order. */
export function articleList(story: Compared): ListedArticle[] {
  const bars = new Map(coverageBars(story).map((bar) => [bar.outlet.slug, bar]));
  const published = publications(story);
  return story.comparison.articles.map(({ slug, headline, language, words }) => ({
    outlet: story.outlet(slug),
    href: articleHref(story.slug, slug),
    headline,
    lang: language,
    published: whenOf(published.get(slug)),
    length: count(words, 'word'),
    bar: bars.get(slug) ?? null,
  }));
}

function whenOf(publication: Publication | undefined): string | null {
  if (publication === undefined) return null;
  const { words, later } = publication;
  return later === null ? words : `${words}, ${later}`;
}
