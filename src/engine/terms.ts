import { isCommon } from './rarity.ts';
import { stem } from './stem.ts';
import { headOf } from './thesaurus.ts';
import type { Range } from './types.ts';

/** A word that can tell one passage from another. */
export interface Term extends Range {
  /** What words of the same meaning share: the head of their group in the thesaurus. */
  readonly key: string;
  /** The word in lower case, without accents and possessive ending. */
  readonly word: string;
  /** Printed with a capital that no beginning of a sentence or headline accounts for. */
  readonly capital: boolean;
}

/** The terms in a stretch of text, in its order; common words are passed over. */
export function termsIn(text: string, { start, end }: Range): Term[] {
  const terms: Term[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const printed = match[0];
    const word = plainForm(printed);
    const stemmed = stem(word);
    if (isCommon(stemmed)) continue;
    terms.push({
      key: headOf(stemmed),
      word,
      capital: match.index > 0 && /^\p{Lu}/u.test(printed),
      start: start + match.index,
      end: start + match.index + printed.length,
    });
  }
  return terms;
}

// An abbreviation with its points ("U.S."), or letters and digits with what joins them: "Q1",
// "won't", "1,200.50".
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|[.,]\p{N}+)*/gu;

/** "Peña’s" and "Pena" are one word. */
function plainForm(printed: string): string {
  return printed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/'s?$/, '');
}
