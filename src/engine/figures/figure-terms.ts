import { NO_FIGURE_TERMS } from '../language/en/figure-words.ts';
import type { Token } from '../reading/tokens.ts';
import { ONES, TENS } from '../language/en/number-words.ts';
import { stem } from '../language/en/stem.ts';
import { headOf } from '../align/thesaurus.ts';

/** The stem of a word that tells something, or that of its group in the thesaurus; else null. */
export function termOf({ kind, key }: Token): string | null {
  if (kind !== 'word' || NO_FIGURE_TERMS.has(key)) return null;
  return key.length > 1 && !ONES.has(key) && !TENS.has(key) ? headOf(stem(key)) : null;
}
