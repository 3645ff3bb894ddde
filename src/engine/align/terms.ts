import { isCommon } from '../background-idf.ts';
import { memoize } from '../memoize.ts';
import { stem } from '../language/en/stem.ts';
import { headOf } from './thesaurus.ts';
import type { Range } from '../types.ts';

/** A word that can tell one passage from another. */
export interface Term extends Range {
  /** What words of the same meaning share: the head of their group in the thesaurus. */
  readonly key: string;
  /** The word in lower case, without accents and possessive ending. */
  readonly word: string;
  /** Printed with a capital that no beginning of a sentence or headline accounts for. */
  readonly capital: boolean;
}

/** A function that gives the terms in a stretch of a text, in its order; common words are passed over. */
export function termReader(text: string): (stretch: Range) => Term[] {
  return ({ start, end }) => {
    const terms: Term[] = [];
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const printed = match[0];
      const read = wordFor(printed);
      if (read === null) continue;
      const capital = match.index > 0 && /^\p{Lu}/u.test(printed);
      const at = start + match.index;
      terms.push({ ...read, capital, start: at, end: at + printed.length });
    }
    return terms;
  };
}

const wordFor = memoize(readWord);

function readWord(printed: string): Pick<Term, 'key' | 'word'> | null {
  const word = plainForm(printed);
  const stemmed = stem(word);
  return isCommon(stemmed) ? null : { key: headOf(stemmed), word };
}

// An abbreviation with its points ("U.S."), or letters and digits with what joins them: "Q1",
// "won't", "1,200.50", "re-elected", which some print without its hyphen.
const WORD =
  /(?:\p{L}\.){2,}|(?:\b[Rr]e[-‐‑](?=\p{Ll}))?[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|[.,]\p{N}+)*/gu;

/** "Peña’s" and "Pena" are one word. */
function plainForm(printed: string): string {
  return printed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/^re[-‐‑]/, 're')
    .replace(/'s?$/, '');
}
