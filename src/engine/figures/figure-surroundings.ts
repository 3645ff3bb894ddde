import { DEATH_WORDS, INJURY_WORDS } from '../language/en/figure-words.ts';
import { termOf } from './figure-terms.ts';
import type { Lexeme } from '../reading/lexemes.ts';
import type { Figure, Passage } from '../types.ts';

/** A phrase is looked for among so many lexemes on either side, up to the next figure. */
const PHRASE_REACH = 20;
/** A word in more passages than this, and in more than a quarter of them, makes no phrase: the story's own names. */
export const COMMON = 4;

export function phrasesNear(
  figure: Figure,
  others: readonly Figure[],
  passage: Passage,
  lexemes: readonly Lexeme[],
  rarity: ReadonlyMap<string, number>,
  commonest: number,
): Set<string> {
  const starts = others.map(({ start }) => start - passage.start);
  const ends = others.map(({ end }) => end - passage.start);
  const own = figure.start - passage.start;
  const left = Math.max(0, ...ends.filter((end) => end <= own));
  const right = Math.min(
    Infinity,
    ...starts.filter((start) => start >= figure.end - passage.start),
  );
  const centre = lexemes.findIndex(({ end }) => end > own);
  const near = lexemes
    .slice(Math.max(0, centre - PHRASE_REACH), Math.max(0, centre) + PHRASE_REACH)
    .filter(({ start, end }) => start >= left && end <= right);
  const phrases = new Set<string>();
  let last: string | null = null;
  for (const lexeme of near) {
    const term = termOf(lexeme);
    if (lexeme.kind === 'digits' || (lexeme.kind === 'mark' && /^[,;:.—–()“”"]$/.test(lexeme.key)))
      last = null;
    if (!term) continue;
    if (last && [last, term].every((word) => (rarity.get(word) ?? 0) >= commonest))
      phrases.add(`${last} ${term}`);
    last = term;
  }
  return phrases;
}

/** How many telling words are read on either side. */
const NEAR = 3;

export function neighbours(
  figure: Figure,
  passage: Passage,
  lexemes: readonly Lexeme[],
): { before: Set<string>; after: Set<string> } {
  const before = new Set<string>();
  const after = new Set<string>();
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  for (
    let at = first - 1, seen = 0;
    at >= 0 && seen < 10 && before.size < NEAR;
    at -= 1, seen += 1
  ) {
    const lexeme = lexemes[at];
    const term = lexeme && termOf(lexeme);
    if (term) before.add(term);
  }
  const last = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  for (
    let at = last, seen = 0;
    at >= 0 && at < lexemes.length && seen < 10 && after.size < NEAR;
    at += 1, seen += 1
  ) {
    const lexeme = lexemes[at];
    const term = lexeme && termOf(lexeme);
    if (term) after.add(term);
  }
  return { before, after };
}

const GROWTH =
  /^(up|rose|rise|rises|rising|risen|increas\w*|grew|grow|grows|growing|growth|grown|jump\w*|surg\w*|climb\w*|gain\w*|soar\w*|higher|expand\w*)$/;

export function isGrowth(figure: Figure, passage: Passage, lexemes: readonly Lexeme[]): boolean {
  if (figure.kind === 'multiple') return true;
  if (figure.kind !== 'percentage') return false;
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  const after = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  const before = lexemes.slice(Math.max(0, first - 4), Math.max(0, first)).map(({ key }) => key);
  const behind = after < 0 ? [] : lexemes.slice(after, after + 2).map(({ key }) => key);
  // "increased to 78.4%" states a level, "increasing by 489.9%" a growth.
  const last = before.at(-1) ?? '';
  if (last === 'of') return GROWTH.test(before.at(-2) ?? '');
  if (last === 'to' || before.some((word) => /^ma[dk]/.test(word))) return false;
  return [...before, ...behind].some((word) => GROWTH.test(word));
}

/** A name is looked for among so many lexemes before the figure, and so many after it. */
const NAME_BEFORE = 25;
const NAME_AFTER = 10;

/** The words of the nearest name before a figure in its passage, else after it, as stems. */
export function namesNear(
  figure: Figure,
  passage: Passage,
  lexemes: readonly Lexeme[],
  text: string,
): Set<string> {
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  const last = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  const isName = (at: number) => {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || termOf(lexeme) === null) return false;
    const letter = text.charAt(passage.start + lexeme.start);
    return letter !== letter.toLowerCase() && letter !== '';
  };
  const run = (at: number, step: 1 | -1) => {
    const names = new Set<string>();
    for (let index = at; isName(index); index += step)
      names.add(termOf(lexemes[index] as Lexeme) ?? '');
    return names;
  };
  for (let at = first - 1; at >= Math.max(0, first - NAME_BEFORE); at -= 1)
    if (isName(at)) return run(at, -1);
  if (last >= 0)
    for (let at = last; at < Math.min(lexemes.length, last + NAME_AFTER); at += 1)
      if (isName(at)) return run(at, 1);
  return new Set();
}

/** A person's fate is told within so many words of their number. */
const FATE_REACH = 6;

/** What became of the people that a figure counts, where its own or the nearest words tell. */
export function fateOf(figure: Figure, passage: Passage, lexemes: readonly Lexeme[]): Fate | null {
  if (figure.kind !== 'count') return null;
  const first = lexemes.findIndex(({ end }) => end > figure.start - passage.start);
  const last = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  const own = lexemes.slice(first, last < 0 ? lexemes.length : last);
  const after = last < 0 ? [] : lexemes.slice(last, last + FATE_REACH);
  const before = lexemes.slice(Math.max(0, first - FATE_REACH), first).reverse();
  for (const near of [own, after, before]) {
    for (const { key, kind } of near) {
      if (kind === 'digits' && near !== own) break;
      if (DEATH_WORDS.has(key)) return 'death';
      if (INJURY_WORDS.has(key)) return 'injury';
    }
  }
  return null;
}

export type Fate = 'death' | 'injury';

/** What a figure is a figure of stands so near behind it: "a 21-year FBI veteran", "$84,000 in public money". */
const OBJECT_REACH = 5;

/** The telling words right behind a figure, up to the next mark; of a count, its noun too. */
export function objectOf(
  figure: Figure,
  passage: Passage,
  lexemes: readonly Lexeme[],
): Set<string> {
  const words = new Set<string>();
  const last = lexemes.findIndex(({ start }) => start >= figure.end - passage.start);
  const behind = last < 0 ? [] : lexemes.slice(last, last + OBJECT_REACH);
  for (const lexeme of behind) {
    if (lexeme.kind === 'digits' || (lexeme.kind === 'mark' && !/^[-'’]$/.test(lexeme.key))) break;
    const term = termOf(lexeme);
    if (term) words.add(term);
  }
  return words;
}
