import { termOf } from './figure-terms.ts';
import type { Lexeme } from '../reading/lexemes.ts';
import { stem } from '../language/en/stem.ts';
import type { Figure, Passage } from '../types.ts';

const NAMED_AGE = /((?:\p{Lu}[\p{L}'’-]*\.? ?){1,4}),? \(?$/u;

export function ageOf(
  { kind, unit, start, end }: Figure,
  text: string,
): ReadonlySet<string> | null {
  const printed = text.slice(start, end);
  if (kind !== 'duration' || unit !== 'year' || !/^\d+$|old/.test(printed)) return null;
  const name = /^\d+$/.test(printed)
    ? NAMED_AGE.exec(text.slice(Math.max(0, start - 50), start))?.[1]
    : undefined;
  return new Set(((name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem));
}

/** A phrase is looked for among so many lexemes on either side, up to the next figure. */
const PHRASE_REACH = 20;
/** A word in more passages than this, and in more than a quarter of them, makes no phrase: the story's own names. */
export const COMMON = 4;

export function phrasesNear(
  figure: Figure,
  here: readonly Figure[],
  passage: Passage,
  lexemes: readonly Lexeme[],
  rarity: ReadonlyMap<string, number>,
  commonest: number,
): Set<string> {
  const starts = here.map(({ start }) => start - passage.start);
  const ends = here.map(({ end }) => end - passage.start);
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
