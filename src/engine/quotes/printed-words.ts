import { wordsIn } from './utterance.ts';
import type { SaidWord } from './utterance.ts';

/** Tells whether an article prints some words in a row, anywhere. */
export interface PrintedWords {
  has(words: readonly SaidWord[]): boolean;
}

/**
 * Indexes the words of some stretches of a text by runs of three, so that each question costs no
 * more than its own words. Longer runs count as printed where each three of their words do.
 */
export function printedWords(
  text: string,
  stretches: readonly (readonly [start: number, end: number])[],
): PrintedWords {
  const runs = new Set<string>();
  for (const [start, end] of stretches) {
    const keys = [...wordsIn(text, start, end)].map(({ key }) => key);
    for (const [index] of keys.entries()) {
      for (let length = 1; length <= RUN; length += 1) {
        if (index + length <= keys.length) runs.add(keys.slice(index, index + length).join(' '));
      }
    }
  }
  return {
    has(words) {
      const keys = words.map(({ key }) => key);
      const length = Math.min(RUN, keys.length);
      for (let index = 0; index + length <= keys.length; index += 1) {
        if (!runs.has(keys.slice(index, index + length).join(' '))) return false;
      }
      return true;
    },
  };
}

const RUN = 3;
