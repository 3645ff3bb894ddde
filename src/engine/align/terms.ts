import { isCommon } from '../background-idf.ts';
import { memoize, memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';
import { headOf } from './thesaurus.ts';
import { readingOf, tokensIn } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Article, Range } from '../types.ts';

/** A word that can tell one passage from another. */
export interface Term extends Range {
  /** What words of the same meaning share: the head of their group in the thesaurus. */
  readonly key: string;
  /** The word in lower case, without accents and possessive ending. */
  readonly word: string;
  /** Printed with a capital that no beginning of a sentence or headline accounts for. */
  readonly capital: boolean;
}

/** A function that gives the terms in a stretch of an article's text, in order; common words are passed over. */
export function termReader(article: Article): (stretch: Range) => Term[] {
  const reading = readingOf(article);
  const wordFor = wordsOf(reading.language);
  return (stretch) => {
    const tokens = tokensIn(reading, stretch);
    const terms: Term[] = [];
    for (let at = 0; at < tokens.length;) {
      const end = termEnd(tokens, at, reading.language);
      const [first, last] = [tokens[at], end > at ? tokens[end - 1] : undefined];
      at = Math.max(end, at + 1);
      if (!first || !last) continue;
      const printed = article.text.slice(first.start, last.end);
      const read = wordFor(printed);
      if (read === null) continue;
      const capital = first.start > stretch.start && /^\p{Lu}/u.test(printed);
      terms.push({ ...read, capital, start: first.start, end: last.end });
    }
    return terms;
  };
}

/** The index after the tokens that make one term from `at` on; `at` where none begins. */
function termEnd(tokens: readonly Token[], at: number, language: Language): number {
  if (tokens[at]?.kind === 'mark') return at;
  const points = abbreviationEnd(tokens, at);
  if (points > at) return points;
  let end = isPrefixed(tokens, at, language) ? at + 3 : at + 1;
  for (;;) {
    const [next, after] = [tokens[end], tokens[end + 1]];
    if (!next?.joined) return end;
    if (next.kind !== 'mark') end += 1;
    else if (after?.joined && joins(next, after)) end += 2;
    else return end;
  }
}

/** "U.S.": single letters, each with its point, two at least. */
function abbreviationEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const [letter, point] = [tokens[end], tokens[end + 1]];
    const isLetter = letter?.kind === 'word' && letter.end - letter.start === 1;
    if (!isLetter || point?.key !== '.' || !point.joined || (end > at && !letter.joined)) break;
    end += 2;
  }
  return end - at >= 4 ? end : at;
}

/** "re-elected", which some print without its hyphen. */
function isPrefixed(tokens: readonly Token[], at: number, { prefixes }: Language): boolean {
  const [prefix, hyphen, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    prefixes.has(prefix?.key ?? '') &&
    hyphen?.joined === true &&
    /^[-‐‑]$/.test(hyphen.key) &&
    word?.kind === 'word' &&
    word.joined
  );
}

/** "Holm’s", "1,23", "Q1.5": what a mark joins to the word before it. */
function joins(mark: Token, after: Token): boolean {
  return after.kind === 'word'
    ? /^['’]$/.test(mark.key)
    : /^[.,]$/.test(mark.key) && after.kind === 'digits';
}

const wordsOf = memoizeByObject((language: Language) =>
  memoize((printed: string): Pick<Term, 'key' | 'word'> | null => {
    const word = plainForm(printed, language);
    const stemmed = language.stem(word);
    return isCommon(stemmed, language) ? null : { key: headOf(stemmed, language), word };
  }),
);

/** "Peña’s" and "Pena" are one word. */
function plainForm(printed: string, { prefixes }: Language): string {
  return printed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/^(\p{L}+)[-‐‑]/u, (all, start: string) => (prefixes.has(start) ? start : all))
    .replace(/'s?$/, '');
}
