import { STATED } from './align/settings.ts';
import type { Alignment, Article, Comparison, Passage } from './types.ts';

/** Who else has a passage. */
export interface PassageCoverage {
  /** Ids of the passages it is linked to, in the order of the alignments. */
  readonly partners: readonly string[];
  /** How many independent articles have it, its own among them. */
  readonly count: number;
  /**
   * How many independent articles are stated to have it. `one` also in a story of one independent
   * article; `unclear` where another one perhaps has it.
   */
  readonly coverage: 'all' | 'some' | 'one' | 'unclear';
}

/** What only one independent article has, by kind: ids in the order of its text. */
export interface OnlyHere {
  readonly article: string;
  readonly passages: readonly string[];
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
}

/** Where a passage stands in its article: the prominence it was given. */
export interface Place {
  /** Counted from 1; headings are not counted and take the number of the paragraph that follows. */
  readonly paragraph: number;
  readonly of: number;
  readonly lead: boolean;
}

/** The coverage of every passage, by its id. A copy never adds to a count. */
export function coverage(
  comparison: Pick<Comparison, 'passages' | 'alignments' | 'independent' | 'unclear'>,
): ReadonlyMap<string, PassageCoverage> {
  const groupOf = groupIndex(comparison.independent);
  const article = new Map(comparison.passages.map((passage) => [passage.id, passage.article]));
  const partners = partnersOf(comparison.alignments);
  const stated = partnersOf(comparison.alignments.filter(({ score }) => score >= STATED));
  const unclear = new Set(comparison.unclear);
  const groupsOf = (ids: readonly string[]) =>
    new Set(ids.map((id) => groupOf.get(article.get(id) ?? '')));
  return new Map(
    comparison.passages.map(({ id }) => {
      const mine = partners.get(id) ?? [];
      const own = groupOf.get(article.get(id) ?? '');
      // What is told of a source is told of its copy too.
      const texts = [id, ...mine.filter((other) => groupOf.get(article.get(other) ?? '') === own)];
      const all = groupsOf([...texts, ...texts.flatMap((text) => partners.get(text) ?? [])]).size;
      const sure = groupsOf([...texts, ...texts.flatMap((text) => stated.get(text) ?? [])]).size;
      const doubtful = all > 1 || texts.some((text) => unclear.has(text));
      const told = sure < 2 && doubtful ? 'unclear' : reach(sure, comparison);
      return [id, { partners: mine, count: groupsOf([id, ...mine]).size, coverage: told }];
    }),
  );
}

/** What only one independent article has; an entry for each of them, in order. */
export function onlyHere(comparison: Comparison): OnlyHere[] {
  const groupOf = groupIndex(comparison.independent);
  const found = coverage(comparison);
  const sharedFigures = shared(comparison.figureGroups, 'figures', comparison.figures, groupOf);
  const sharedQuotes = shared(comparison.quoteGroups, 'quotes', comparison.quotes, groupOf);
  return comparison.independent.flatMap(([slug]) => {
    if (slug === undefined) return [];
    const own = <T extends { article: string }>(items: readonly T[]) =>
      items.filter((item) => item.article === slug);
    return [
      {
        article: slug,
        passages: own(comparison.passages)
          .filter(
            (passage) => passage.kind !== 'heading' && found.get(passage.id)?.coverage === 'one',
          )
          .map((passage) => passage.id),
        figures: own(comparison.figures).flatMap(({ id }) => (sharedFigures.has(id) ? [] : [id])),
        quotes: own(comparison.quotes).flatMap(({ id }) => (sharedQuotes.has(id) ? [] : [id])),
      },
    ];
  });
}

/** Where each passage of an article stands, by its id. */
export function places(article: Article, passages: readonly Passage[]): ReadonlyMap<string, Place> {
  const of = article.blocks.filter((block) => block.kind !== 'heading').length;
  const before: number[] = [];
  let count = 0;
  for (const block of article.blocks) {
    before.push(count);
    if (block.kind !== 'heading') count++;
  }
  return new Map(
    passages
      .filter((passage) => passage.article === article.slug)
      .map((passage) => {
        const paragraph = Math.min((before[passage.block] ?? 0) + 1, Math.max(of, 1));
        return [passage.id, { paragraph, of, lead: passage.block === 0 }];
      }),
  );
}

function reach(count: number, { independent }: Pick<Comparison, 'independent'>) {
  if (count < 2) return 'one';
  return count >= independent.length ? 'all' : 'some';
}

function groupIndex(independent: Comparison['independent']): Map<string, number> {
  return new Map(
    independent.flatMap((slugs, group) => slugs.map((slug) => [slug, group] as const)),
  );
}

export function partnersOf(alignments: readonly Alignment[]): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = partners.get(from);
    if (list === undefined) partners.set(from, [to]);
    else list.push(to);
  };
  for (const { a, b } of alignments) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** Ids of the items that stand in a group with an item of another independent article. */
function shared<Key extends string>(
  groups: readonly Readonly<Record<Key, readonly string[]>>[],
  key: Key,
  items: readonly { id: string; article: string }[],
  groupOf: ReadonlyMap<string, number>,
): Set<string> {
  const home = new Map(items.map((item) => [item.id, groupOf.get(item.article)]));
  return new Set(
    groups.flatMap((group) =>
      new Set(group[key].map((id) => home.get(id))).size > 1 ? group[key] : [],
    ),
  );
}
