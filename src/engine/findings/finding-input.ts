import { coverage, places, type PassageCoverage, type Place } from '../coverage.ts';
import { storyLanguage, type Language } from '../language/index.ts';
import { outletNames } from '../explain/outlet-names.ts';
import type { Alignment, Article, Comparison, Figure, Passage, Quote, Range } from '../types.ts';

/** Everything that findings are made from. */
export type Compared = Omit<Comparison, 'findings'>;

/** A comparison whose parts are looked up by id. */
export interface FindingInput {
  /** That of the story: of its first article. */
  readonly language: Language;
  readonly comparison: Compared;
  /** Slugs of the articles that count. */
  readonly sources: readonly string[];
  readonly coverage: ReadonlyMap<string, PassageCoverage>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly quotes: ReadonlyMap<string, Quote>;
  name(slug: string): string;
  text(slug: string, range: Range): string;
  link(one: string, other: string): Alignment | undefined;
  /** The passage an offset of an article stands in. */
  passageAt(slug: string, offset: number): string | undefined;
}

export function findingInput(comparison: Compared): FindingInput {
  const articles = byKey(comparison.articles, ({ slug }) => slug);
  const links = byKey(comparison.alignments, ({ a, b }) => `${a} ${b}`);
  const own = Map.groupBy(comparison.passages, ({ article }) => article);
  return {
    language: storyLanguage(comparison.articles),
    comparison,
    sources: comparison.independent.flatMap((family) => family.slice(0, 1)),
    coverage: coverage(comparison),
    places: new Map(
      comparison.articles.flatMap((article) => [...places(article, own.get(article.slug) ?? [])]),
    ),
    articles,
    passages: byKey(comparison.passages, ({ id }) => id),
    figures: byKey(comparison.figures, ({ id }) => id),
    quotes: byKey(comparison.quotes, ({ id }) => id),
    name: outletNames(comparison.articles),
    text: (slug, { start, end }) => articles.get(slug)?.text.slice(start, end) ?? '',
    link: (one, other) => links.get(`${one} ${other}`) ?? links.get(`${other} ${one}`),
    passageAt: (slug, offset) => own.get(slug)?.findLast(({ start }) => start <= offset)?.id,
  };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}
