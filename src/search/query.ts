import { LONGEST_QUERY, readFilters, type Filter } from './filter-text.ts';
import { readValues, type Value } from './values.ts';
import type { ValueWords } from './value-words.ts';
import { isRunEnd, words, type Word } from './words.ts';

/** What a reader asks for: terms that a passage must have, within what the filters leave. */
export interface Query {
  readonly terms: readonly Term[];
  readonly filters: readonly Filter[];
}

/** A part of the query, and what may stand for it; `typed` is what the reader wrote. */
export interface Term {
  readonly typed: string;
  readonly wants: readonly Want[];
  /** True of the last word while it may still be typed. */
  readonly open?: boolean;
}

/**
 * What answers a term. A `word` may have other endings, be only begun or mistyped; `exact` words
 * stand as they are, wherever in the passage; those of a `run` stand together, in this order.
 */
export interface Want {
  readonly as: 'word' | 'exact' | 'run';
  readonly keys: readonly string[];
  /** For a run: how many words lie between its first word and each. */
  readonly places: readonly number[];
}

const MOST_TERMS = 12;

/** Reads what was typed. Anything can be typed: without a word in it the query has no terms. */
export function parseQuery(typed: string, known: ValueWords): Query {
  const { filters, rest } = readFilters(typed.slice(0, LONGEST_QUERY));
  const terms = new Map<string, Term>();
  // Every second piece stands between double quotes, if the quotes are closed.
  const pieces = rest.split(/["“”„«»]/);
  for (const [index, piece] of pieces.entries()) {
    const quoted = index % 2 === 1 && index < pieces.length - 1;
    for (const term of quoted ? phrase(piece) : single(piece, known))
      terms.set(JSON.stringify(term.wants), term);
  }
  const all = [...terms.values()].slice(0, MOST_TERMS);
  const open = /[\p{L}\p{M}\p{N}]$/u.test(rest);
  return {
    terms: all.map((term, at) => ({ ...term, open: open && at === all.length - 1 })),
    filters,
  };
}

/** The words of phrases as terms of their own, for where a phrase as it stands is nowhere. */
export function loosened({ terms, filters }: Query): Query {
  const loose = terms.flatMap((term) =>
    term.wants.some(({ as }) => as === 'run')
      ? term.wants.flatMap(({ keys }) => keys.map((key) => wordTerm(key, [key])))
      : [term],
  );
  return { terms: loose.slice(0, MOST_TERMS), filters };
}

function single(piece: string, known: ValueWords): Term[] {
  const list = words(piece);
  const values = new Map(readValues(piece, known).map((value) => [value.first, value]));
  const terms: Term[] = [];
  for (let at = 0; at < list.length;) {
    const [word, value] = [list[at], values.get(at)];
    if (word === undefined) break;
    if (value !== undefined) terms.push(valueTerm(piece, list, value));
    else if (!isRunEnd(word, list[at - 1]))
      terms.push(wordTerm(piece.slice(word.start, word.end), [word.key, ...word.also]));
    at += value?.count ?? 1;
  }
  return terms;
}

function wordTerm(typed: string, keys: readonly string[]): Term {
  return { typed, wants: keys.map((key) => ({ as: 'word', keys: [key], places: [] })) };
}

/**
 * A figure or date by its value, or by its words. One with a sign is nothing but what that says:
 * "$57" is not "57 percent".
 */
function valueTerm(piece: string, list: readonly Word[], value: Value): Term {
  const keys = list.slice(value.first, value.first + value.count).map(({ key }) => key);
  const byValue: Want = { as: 'exact', keys: [value.key], places: [] };
  const byWords: Want = { as: value.bare ? 'word' : 'exact', keys, places: [] };
  return {
    typed: piece.slice(value.start, value.end),
    wants: value.signed ? [byValue] : [byValue, byWords],
  };
}

function phrase(piece: string): Term[] {
  const list = words(piece);
  const run = list.filter((word, at) => !isRunEnd(word, list[at - 1]));
  if (run.length === 0) return [];
  const keys = run.map(({ key }) => key);
  const places = run.map(({ place }) => place - (run[0]?.place ?? 0));
  return [{ typed: piece.trim(), wants: [{ as: 'run', keys, places }] }];
}
