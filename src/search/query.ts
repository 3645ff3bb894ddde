import { words } from './words.ts';

/** What a reader asks for: single words, and phrases in double quotes whose words must stand together. */
export interface Query {
  readonly terms: readonly Term[];
}

/** A word is a term of one key; a phrase has several. `typed` is what the reader wrote. */
export interface Term {
  readonly keys: readonly [string, ...string[]];
  readonly typed: string;
  /** A word so common that a passage may do without it, where the query has any other. */
  readonly common: boolean;
}

const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

const COMMON = new Set(
  'a an and are as at be by for from has he her his in is it its not of on or that the this to was were will with'.split(
    ' ',
  ),
);

/** Reads what was typed. Anything can be typed: without a word in it the query has no terms. */
export function parseQuery(typed: string): Query {
  const terms = new Map<string, Term>();
  // Every second piece stands between double quotes, if the quotes are closed.
  const pieces = typed.slice(0, LONGEST_QUERY).split(/["“”„«»]/);
  for (const [index, piece] of pieces.entries()) {
    const quoted = index % 2 === 1 && index < pieces.length - 1;
    for (const term of quoted ? phrase(piece) : single(piece)) terms.set(term.keys.join(' '), term);
  }
  return { terms: [...terms.values()].slice(0, MOST_TERMS) };
}

/** The words of a phrase as terms of their own, for where the phrase as it stands is nowhere. */
export function loosened(query: Query): Query {
  return parseQuery(query.terms.flatMap((term) => term.keys).join(' '));
}

function single(piece: string): Term[] {
  return words(piece).map(({ key, start, end }) => ({
    keys: [key],
    typed: piece.slice(start, end),
    common: COMMON.has(key),
  }));
}

function phrase(piece: string): Term[] {
  const [first, ...rest] = words(piece).map((word) => word.key);
  if (first === undefined) return [];
  return [{ keys: [first, ...rest], typed: piece.trim(), common: false }];
}
