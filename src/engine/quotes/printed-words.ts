import { isTelling, saidWordsIn } from './utterance.ts';
import type { Reading } from '../reading/reading.ts';
import type { SaidWord } from './utterance.ts';

/** Tells whether an article prints some words in a row, anywhere. */
export interface PrintedWords {
  has(words: readonly SaidWord[]): boolean;
  /** What it does not print of a sentence, without the ends that it does; nothing where it prints most. */
  missing(words: readonly SaidWord[]): SaidWord[][];
}

/**
 * Indexes the words of some stretches of a text by runs of three, so that each question costs no
 * more than its own words. Longer runs count as printed where each three of their words do.
 */
export function printedWords(
  reading: Reading,
  stretches: readonly (readonly [start: number, end: number])[],
): PrintedWords {
  const runs = new Set<string>();
  for (const [start, end] of stretches) {
    const keys = saidWordsIn(reading, { start, end }).map(({ key }) => key);
    for (const [index] of keys.entries()) {
      for (let length = 1; length <= RUN; length += 1) {
        if (index + length <= keys.length) runs.add(keys.slice(index, index + length).join(' '));
      }
    }
  }
  const has = (words: readonly SaidWord[]) => {
    const keys = words.map(({ key }) => key);
    const length = Math.min(RUN, keys.length);
    for (let index = 0; index + length <= keys.length; index += 1) {
      if (!runs.has(keys.slice(index, index + length).join(' '))) return false;
    }
    return true;
  };
  const missing = (words: readonly SaidWord[]) => {
    if (words.length < RUN) return has(words) ? [] : [[...words]];
    const found = words.map(() => false);
    for (let index = 0; index + RUN <= words.length; index += 1) {
      if (has(words.slice(index, index + RUN))) found.fill(true, index, index + RUN);
    }
    const part = words.slice(found.indexOf(false), found.lastIndexOf(false) + 1);
    const count = found.filter((one) => !one).length;
    const tells = count >= MOST_OF_IT * words.length && part.some(isTelling);
    return found.includes(false) && tells ? [part] : [];
  };
  return { has, missing };
}

const RUN = 3;
/** A sentence of which less than this part is missing is printed, in other words. */
const MOST_OF_IT = 0.5;
