import { memoizeByObject } from './memoize.ts';
import type { Language } from './language/index.ts';

/**
 * How telling a word is in news at large, by its stem: the natural logarithm of how many sentences
 * are read for one that has it. Words outside the table count as met in one of 900.
 */
export function backgroundIdf(stemmed: string, language: Language): number {
  return tableOf(language).get(stemmed) ?? RARE;
}

/** Whether a word is too common to tell one passage from another: met in one sentence of 20. */
export function isCommon(stemmed: string, language: Language): boolean {
  return backgroundIdf(stemmed, language) <= COMMON;
}

const RARE = 6.8;
const COMMON = 3;

const tableOf = memoizeByObject(
  ({ wordsByIdf, stem }: Language): ReadonlyMap<string, number> =>
    new Map(
      wordsByIdf.flatMap(([value, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [stem(word), value] as const),
      ),
    ),
);
