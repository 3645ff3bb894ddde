import type { Language } from '../language/index.ts';
import type { Token } from '../reading/tokens.ts';
import { headOf } from '../align/thesaurus.ts';

/** The stem of a word that tells something, or that of its group in the thesaurus; else null. */
export function termOf({ kind, key }: Token, language: Language): string | null {
  if (kind !== 'word' || language.figures.noFigureTerms.has(key)) return null;
  return key.length > 1 && !language.numbers.ones.has(key) && !language.numbers.tens.has(key)
    ? headOf(language.stem(key), language)
    : null;
}
