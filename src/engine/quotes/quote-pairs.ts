import { sharedParts } from './shared-words.ts';
import { isTelling } from './utterance.ts';
import type { Said } from './said.ts';

/** For each quotation, by number, those that share words with it, and how much of either is shared. */
export type SharedPairs = ReadonlyMap<number, ReadonlyMap<number, Shares>>;

/** Part of the one quotation that stands in the other, and the other way round. */
export interface Shares {
  readonly own: number;
  readonly others: number;
}

/** A word proposes this many pairs of two articles at most, lest the work grow with their product. */
const MOST_PAIRS = 40;

/** Compares the quotations of different articles that share a telling word; symmetric. */
export function sharedPairs(said: readonly Said[]): SharedPairs {
  const shared = new Map<number, Map<number, Shares>>(said.map((_, index) => [index, new Map()]));
  for (const [one, other] of candidatePairs(said)) {
    const [a, b] = [said[one], said[other]];
    if (a === undefined || b === undefined) continue;
    const [own, others] = sharedParts(a.utterance, b.utterance);
    if (own === 0 && others === 0) continue;
    shared.get(one)?.set(other, { own, others });
    shared.get(other)?.set(one, { own: others, others: own });
  }
  return shared;
}

/**
 * Pairs of quotations of different articles, by number, that share a telling word. Proposed for each
 * pair of articles by an index of the words, so that their number grows with the text.
 */
export function candidatePairs(said: readonly Said[]): [number, number][] {
  const families = [...Map.groupBy(said.keys(), (index) => said[index]?.family ?? -1).values()];
  const holders = families.map((members) => holdersOf(said, members));
  const pairs: [number, number][] = [];
  for (const [index, left] of holders.entries()) {
    for (const right of holders.slice(index + 1)) pairs.push(...pairsBetween(left, right));
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

type Holders = ReadonlyMap<string, readonly number[]>;

function holdersOf(said: readonly Said[], members: readonly number[]): Holders {
  const holders = new Map<string, number[]>();
  for (const member of members) {
    const words = said[member]?.utterance.words.filter(isTelling) ?? [];
    for (const key of new Set(words.map((word) => word.key))) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [member]);
      else list.push(member);
    }
  }
  return holders;
}

function pairsBetween(left: Holders, right: Holders): [number, number][] {
  const found = new Map<number, Set<number>>();
  for (const [key, ones] of left) {
    const others = right.get(key) ?? [];
    if (ones.length * others.length > MOST_PAIRS) continue;
    for (const one of ones) {
      const known = found.get(one) ?? new Set();
      for (const other of others) known.add(other);
      found.set(one, known);
    }
  }
  return [...found].flatMap(([one, others]) =>
    [...others].map((other): [number, number] => [one, other]),
  );
}
