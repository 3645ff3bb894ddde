import type { Language } from '../language/index.ts';
import { termOf } from './figure-terms.ts';
import type { Token } from '../reading/tokens.ts';
import type { Figure } from '../types.ts';

/** A phrase is looked for among so many tokens on either side, up to the next figure. */
const PHRASE_REACH = 20;
/** A word in more passages than this, and in more than a quarter of them, makes no phrase: the story's own names. */
export const COMMON = 4;

export function phrasesNear(
  figure: Figure,
  others: readonly Figure[],
  tokens: readonly Token[],
  idfs: ReadonlyMap<string, number>,
  commonest: number,
  language: Language,
): Set<string> {
  const starts = others.map(({ start }) => start);
  const ends = others.map(({ end }) => end);
  const own = figure.start;
  const left = Math.max(0, ...ends.filter((end) => end <= own));
  const right = Math.min(Infinity, ...starts.filter((start) => start >= figure.end));
  const centre = tokens.findIndex(({ end }) => end > own);
  const near = tokens
    .slice(Math.max(0, centre - PHRASE_REACH), Math.max(0, centre) + PHRASE_REACH)
    .filter(({ start, end }) => start >= left && end <= right);
  const phrases = new Set<string>();
  let last: string | null = null;
  for (const token of near) {
    const term = termOf(token, language);
    if (token.kind === 'digits' || (token.kind === 'mark' && /^[,;:.—–()“”"]$/.test(token.key)))
      last = null;
    if (!term) continue;
    if (last && [last, term].every((word) => (idfs.get(word) ?? 0) >= commonest))
      phrases.add(`${last} ${term}`);
    last = term;
  }
  return phrases;
}

/** How many telling words are read on either side. */
const NEAR = 3;

export function neighbours(
  figure: Figure,
  tokens: readonly Token[],
  language: Language,
): { before: Set<string>; after: Set<string> } {
  const before = new Set<string>();
  const after = new Set<string>();
  const first = tokens.findIndex(({ end }) => end > figure.start);
  for (
    let at = first - 1, seen = 0;
    at >= 0 && seen < 10 && before.size < NEAR;
    at -= 1, seen += 1
  ) {
    const token = tokens[at];
    const term = token && termOf(token, language);
    if (term) before.add(term);
  }
  const last = tokens.findIndex(({ start }) => start >= figure.end);
  for (
    let at = last, seen = 0;
    at >= 0 && at < tokens.length && seen < 10 && after.size < NEAR;
    at += 1, seen += 1
  ) {
    const token = tokens[at];
    const term = token && termOf(token, language);
    if (term) after.add(term);
  }
  return { before, after };
}

export function isGrowth(figure: Figure, tokens: readonly Token[], language: Language): boolean {
  if (figure.kind === 'multiple') return true;
  if (figure.kind !== 'percentage') return false;
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const after = tokens.findIndex(({ start }) => start >= figure.end);
  const before = tokens.slice(Math.max(0, first - 4), Math.max(0, first)).map(({ key }) => key);
  const behind = after < 0 ? [] : tokens.slice(after, after + 2).map(({ key }) => key);
  // "increased to 78.4%" states a level, "increasing by 489.9%" a growth.
  const last = before.at(-1) ?? '';
  if (language.figures.growthOf.has(last))
    return language.figures.growthWords.test(before.at(-2) ?? '');
  const { levelOf, makes } = language.figures;
  if (levelOf.has(last) || before.some((word) => makes.test(word))) return false;
  return [...before, ...behind].some((word) => language.figures.growthWords.test(word));
}

/** A name is looked for among so many tokens before the figure, and so many after it. */
const NAME_BEFORE = 25;
const NAME_AFTER = 10;

/** The words of the nearest name before a figure in its passage, else after it, as stems. */
export function namesNear(
  figure: Figure,
  tokens: readonly Token[],
  text: string,
  language: Language,
): Set<string> {
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const last = tokens.findIndex(({ start }) => start >= figure.end);
  const isName = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || termOf(token, language) === null) return false;
    const letter = text.charAt(token.start);
    return letter !== letter.toLowerCase() && letter !== '';
  };
  const run = (at: number, step: 1 | -1) => {
    const names = new Set<string>();
    for (let index = at; isName(index); index += step)
      names.add(termOf(tokens[index] as Token, language) ?? '');
    return names;
  };
  for (let at = first - 1; at >= Math.max(0, first - NAME_BEFORE); at -= 1)
    if (isName(at)) return run(at, -1);
  if (last >= 0)
    for (let at = last; at < Math.min(tokens.length, last + NAME_AFTER); at += 1)
      if (isName(at)) return run(at, 1);
  return new Set();
}

/** A person's fate is told within so many words of their number. */
const FATE_REACH = 6;

/** What became of the people that a figure counts, where its own or the nearest words tell. */
export function fateOf(figure: Figure, tokens: readonly Token[], language: Language): Fate | null {
  if (figure.kind !== 'count') return null;
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const last = tokens.findIndex(({ start }) => start >= figure.end);
  const own = tokens.slice(first, last < 0 ? tokens.length : last);
  const after = last < 0 ? [] : tokens.slice(last, last + FATE_REACH);
  const before = tokens.slice(Math.max(0, first - FATE_REACH), first).reverse();
  for (const near of [own, after, before]) {
    for (const { key, kind } of near) {
      if (kind === 'digits' && near !== own) break;
      if (language.figures.deathWords.has(key)) return 'death';
      if (language.figures.injuryWords.has(key)) return 'injury';
    }
  }
  return null;
}

export type Fate = 'death' | 'injury';

/** What is needed is told within so many words before a figure, or behind it. */
const NEED_REACH = 4;

/** Whether a figure says how many are needed, not how many there are: "needs 51 votes", "the 51 votes needed". */
export function isNeeded(figure: Figure, tokens: readonly Token[], language: Language): boolean {
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const last = tokens.findIndex(({ start }) => start >= figure.end);
  const before = tokens.slice(Math.max(0, first - NEED_REACH), Math.max(0, first)).reverse();
  const behind = last < 0 ? [] : tokens.slice(last, last + NEED_REACH);
  return [before, behind].some((near) => {
    const end = near.findIndex(({ kind, key }) => kind !== 'word' && !/^[-'’$]$/.test(key));
    return (end < 0 ? near : near.slice(0, end)).some(({ key }) =>
      language.figures.needWords.test(key),
    );
  });
}

/** What a figure is a figure of stands so near behind it: "a 21-year FBI veteran", "$84,000 in public money". */
const OBJECT_REACH = 5;

/** The telling words right behind a figure, up to the next mark; of a count, its noun too. */
export function objectOf(
  figure: Figure,
  tokens: readonly Token[],
  language: Language,
): Set<string> {
  const words = new Set<string>();
  const last = tokens.findIndex(({ start }) => start >= figure.end);
  const behind = last < 0 ? [] : tokens.slice(last, last + OBJECT_REACH);
  for (const token of behind) {
    if (token.kind === 'digits' || (token.kind === 'mark' && !/^[-'’]$/.test(token.key))) break;
    const term = termOf(token, language);
    if (term) words.add(term);
  }
  return words;
}

/** What a preposition right behind a figure leads to. */
export interface Complement {
  readonly preposition: string;
  /** Its first telling word, as a stem: "charity" in "$7 million to charity". */
  readonly term: string;
  /** It begins a name: "seven miles from Port Low". */
  readonly isName: boolean;
}

/** Reads what a preposition that follows a figure at once leads to; null where there is none, or it tells nothing. */
export function complementOf(
  figure: Figure,
  tokens: readonly Token[],
  text: string,
  language: Language,
): Complement | null {
  const at = tokens.findIndex(({ start }) => start >= figure.end);
  if (at < 0 || !language.figures.leadingTo.has(tokens[at]?.key ?? '')) return null;
  const behind = tokens.slice(at + 1, at + 1 + OBJECT_REACH);
  const end = behind.findIndex(({ kind, key }) => kind !== 'word' && !/^[-'’]$/.test(key));
  const words = end < 0 ? behind : behind.slice(0, end);
  const { prepositionNouns, verbForm, nounsInIng } = language.labels;
  const first = words.find((token) => termOf(token, language) !== null);
  // "in the course of", "in reporting it" lead to nothing.
  const isLoose =
    first === undefined ||
    prepositionNouns.has(first.key) ||
    (verbForm.test(first.key) && !nounsInIng.test(first.key));
  const term = isLoose ? null : termOf(first, language);
  if (!first || term === null) return null;
  const preposition = tokens[at]?.key ?? '';
  return { preposition, term, isName: isCapital(text.charAt(first.start)) };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
