import type { Alignment } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** Passages of two articles that belong together, and how likely their best link is. */
export interface LinkedPair {
  /** Ids of the first and of the second article's passages, in the order of their texts. */
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly score: number;
}

/**
 * All linked passages of two articles, each in one pair: the best linked two by two, and every
 * other one beside the passage that it is linked with best. In the order of the first article.
 */
export function pairsOfLinks(story: Compared, base: string, other: string): LinkedPair[] {
  const links = linksBetween(story, base, other).toSorted((a, b) => b.score - a.score);
  const pairs: { sides: [string[], string[]]; score: number }[] = [];
  const pairOf = new Map<string, (typeof pairs)[number]>();
  for (const { a, b, score } of links) {
    if (pairOf.has(a) || pairOf.has(b)) continue;
    const pair: (typeof pairs)[number] = { sides: [[a], [b]], score };
    pairs.push(pair);
    pairOf.set(a, pair).set(b, pair);
  }
  // One of the two stands in a pair of its own making: what joins it comes from its other side.
  const cores = new Map(pairOf);
  for (const { a, b } of links) {
    join(a, cores.get(b), 0);
    join(b, cores.get(a), 1);
  }
  return pairs
    .map(({ sides: [left, right], score }): LinkedPair => ({
      sides: [left.toSorted(inText), right.toSorted(inText)],
      score,
    }))
    .toSorted((one, two) => inText(one.sides[0][0] ?? '', two.sides[0][0] ?? ''));

  function join(id: string, pair: (typeof pairs)[number] | undefined, side: 0 | 1): void {
    if (pair === undefined || pairOf.has(id)) return;
    pair.sides[side].push(id);
    pairOf.set(id, pair);
  }

  function inText(one: string, two: string): number {
    return story.passage(one).start - story.passage(two).start;
  }
}

/** The links of two articles, `a` being the first's. */
function linksBetween(story: Compared, base: string, other: string): Alignment[] {
  return story.comparison.alignments.flatMap((link) => {
    const [one, two] = [story.passage(link.a).article, story.passage(link.b).article];
    if (one === base && two === other) return [link];
    return one === other && two === base ? [{ ...link, a: link.b, b: link.a }] : [];
  });
}
