import { anchorsOf, type Anchor } from '../engine/anchors.ts';
import { coverage, places, type PassageCoverage, type Place } from '../engine/coverage.ts';
import type {
  Alignment,
  Article,
  Comparison,
  Figure,
  PairDiff,
  Passage,
  Quote,
} from '../engine/types.ts';
import { diffPages, type DiffPages, type PairOfSlugs } from './diff-pages.ts';
import { outletsOf, type Outlet } from './outlets.ts';

/** A comparison whose parts are looked up by id, and how its articles are named: where every view begins. */
export interface Compared {
  readonly slug: string;
  readonly comparison: Comparison;
  /** By slug, in the story's order. */
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The outlets whose articles count: sources without their copies and versions. */
  readonly sources: readonly Outlet[];
  /** Which pairs have a page of differences. */
  readonly diffPages: DiffPages;
  readonly coverage: ReadonlyMap<string, PassageCoverage>;
  readonly places: ReadonlyMap<string, Place>;
  article(slug: string): Article;
  outlet(slug: string): Outlet;
  passage(id: string): Passage;
  figure(id: string): Figure;
  quote(id: string): Quote;
  /** The anchor of a passage or of a ledger's row on every page, by its id. */
  anchor(id: string): string;
  /** The other anchors that lead to a ledger's row, joined by spaces; undefined where there are none. */
  alsoAt(row: string): string | undefined;
  passagesOf(article: string): readonly Passage[];
  /** The passage an offset of an article's text stands in: the last that begins at or before it. */
  passageAt(article: string, offset: number): string;
  /** The diff of two articles in the direction asked for; null where it was not computed yet. */
  diff(base: string, other: string): PairDiff | null;
  /** The link between two passages, whichever way round. */
  link(one: string, other: string): Alignment | undefined;
}

/**
 * Makes the parts of a comparison ready to be looked up, and the diffs it was counted from.
 *
 * @param chosen the pairs that are to have a page of differences; null for the usual ones
 */
export function compared(
  comparison: Comparison,
  diffs: readonly PairDiff[] = [],
  chosen: readonly PairOfSlugs[] | null = null,
): Compared {
  const outlets = outletsOf(comparison);
  const articles = byKey(comparison.articles, ({ slug }) => slug);
  const passages = byKey(comparison.passages, ({ id }) => id);
  const figures = byKey(comparison.figures, ({ id }) => id);
  const quotes = byKey(comparison.quotes, ({ id }) => id);
  const links = byKey(comparison.alignments, ({ a, b }) => `${a} ${b}`);
  const byPair = byKey(diffs, ({ base, other }) => `${base} ${other}`);
  const own = Map.groupBy(comparison.passages, (passage) => passage.article);
  let anchors: ReadonlyMap<string, Anchor> | null = null;
  const anchorAt = (id: string) =>
    known((anchors ??= anchorsOf(comparison)).get(id), `anchor of ${id}`);
  return {
    slug: comparison.story,
    comparison,
    outlets,
    sources: comparison.independent.flatMap(([slug]) => outlets.get(slug ?? '') ?? []),
    diffPages: diffPages(
      [...outlets.values()],
      comparison.pairs.map(({ base, other }) => [base, other]),
      chosen,
    ),
    coverage: coverage(comparison),
    places: new Map(
      comparison.articles.flatMap((article) => [...places(article, own.get(article.slug) ?? [])]),
    ),
    article: (slug) => known(articles.get(slug), `article ${slug}`),
    outlet: (slug) => known(outlets.get(slug), `article ${slug}`),
    passage: (id) => known(passages.get(id), `passage ${id}`),
    figure: (id) => known(figures.get(id), `figure ${id}`),
    quote: (id) => known(quotes.get(id), `quotation ${id}`),
    anchor: (id) => anchorAt(id).anchor,
    alsoAt: (row) => anchorAt(row).also.join(' ') || undefined,
    passagesOf: (slug) => own.get(slug) ?? [],
    passageAt: (slug, offset) =>
      known(
        own.get(slug)?.findLast((passage) => passage.start <= offset),
        `passage at ${offset}`,
      ).id,
    diff: (base, other) => byPair.get(`${base} ${other}`) ?? null,
    link: (one, other) => links.get(`${one} ${other}`) ?? links.get(`${other} ${one}`),
  };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`There is no ${what} in the story. This is a bug.`);
  return found;
}
