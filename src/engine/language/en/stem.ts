import { stemmer } from 'stemmer';
import { memoize } from '../../memoize.ts';

/**
 * The stem of a lower-case word, by Porter's algorithm of 1980 (the package `stemmer`): "resigned",
 * "resigns" and "resignation" share "resign". Words of other alphabets, figures and words of one or
 * two letters are returned as they are.
 */
export const stem = memoize((word: string) =>
  word.length > 2 && word.length <= LONGEST && /^[a-z]+$/.test(word) ? stemmer(word) : word,
);

// A longer run of letters is no English word; the limit also bounds the cost of hostile text.
const LONGEST = 40;
