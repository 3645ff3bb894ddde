import { WORDS_BY_IDF } from './language/en/background-idf.ts';
import { stem } from './language/en/stem.ts';

/**
 * How telling a word is in news at large, by its stem: the natural logarithm of how many sentences
 * are read for one that has it. Words outside the table count as met in one of 900.
 */
export function backgroundIdf(stemmed: string): number {
  return BACKGROUND.get(stemmed) ?? RARE;
}

/** Whether a word is too common to tell one passage from another: met in one sentence of 20. */
export function isCommon(stemmed: string): boolean {
  return backgroundIdf(stemmed) <= COMMON;
}

const RARE = 6.8;
const COMMON = 3;

const BACKGROUND: ReadonlyMap<string, number> = new Map(
  WORDS_BY_IDF.flatMap(([value, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [stem(word), value] as const),
  ),
);
