import { count, inWords } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import type { Outlet } from './outlets.ts';

/** So many articles have every view of every pair; beyond, pages grow with the articles, not with the pairs. */
export const MANY_ARTICLES = 12;

/** The slugs of two articles: from the first to the second. */
export type PairOfSlugs = readonly [base: string, other: string];

/** The pages of differences that a story has. */
export interface DiffPages {
  /** In order: the first is where the story's tab leads. */
  readonly pairs: readonly PairOfSlugs[];
  /** Which pairs have one, in a full sentence; null where all have. */
  readonly note: string | null;
  has(base: string, other: string): boolean;
}

/**
 * Which pairs of articles have a page of differences: those the editor chose; else all; else, in a
 * story of many, the first article with each other one. A pair has one page, whichever of the two
 * comes first: an edit told backwards is the same edit.
 *
 * @param all every pair, each from the text that was there first
 */
export function diffPages(
  outlets: readonly Outlet[],
  all: readonly PairOfSlugs[],
  chosen: readonly PairOfSlugs[] | null,
): DiffPages {
  const pairs = chosen === null ? defaultPairs(outlets, all) : unordered(chosen);
  const keys = new Set(pairs.map((pair) => pair.join(' ')));
  return {
    pairs,
    note: noteOn(outlets, pairs, chosen !== null),
    has: (base, other) => keys.has(`${base} ${other}`),
  };
}

/** Which articles a story can be read along: all, or in a story of many the first alone. */
export function leads(outlets: readonly Outlet[]): readonly Outlet[] {
  return outlets.slice(0, outlets.length > MANY_ARTICLES ? 1 : outlets.length);
}

function defaultPairs(outlets: readonly Outlet[], all: readonly PairOfSlugs[]) {
  const first = outlets[0]?.slug ?? '';
  return outlets.length > MANY_ARTICLES ? all.filter((pair) => pair.includes(first)) : all;
}

function unordered(pairs: readonly PairOfSlugs[]): PairOfSlugs[] {
  const seen = new Set<string>();
  return pairs.filter(([base, other]) => {
    if (seen.has(`${other} ${base}`)) return false;
    seen.add(`${base} ${other}`);
    return true;
  });
}

function noteOn(
  outlets: readonly Outlet[],
  pairs: readonly PairOfSlugs[],
  isChosen: boolean,
): string | null {
  const all = (outlets.length * (outlets.length - 1)) / 2;
  const shown = pairs.length;
  if (shown === all) return null;
  if (isChosen) {
    return `Of the ${count(all, 'pair')} of articles ${inWords(shown)}, chosen by the editor, ${shown === 1 ? 'is' : 'are'} shown word by word.`;
  }
  return `${capitalised(count(outlets.length, 'article'))} make ${count(all, 'pair')}. Word by word, ${outlets[0]?.name} is shown beside each of the others; other pairs are shown where the editor asks for them.`;
}
