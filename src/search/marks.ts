import type { Range } from '../engine/types.ts';
import type { MeantTerm } from './meant-terms.ts';
import { readValues } from './values.ts';
import type { ValueWords } from './value-words.ts';
import type { Word } from './words.ts';

/** Where a term stands in a text, and which word it begins with. */
export interface TermPlace extends Range {
  readonly term: number;
  readonly word: number;
}

/** Finds, in any text, what the terms of a query were taken for. */
export interface TermFinder {
  readonly terms: number;
  /** Whether a figure or a day is asked for, and nothing else. */
  readonly isValue: boolean;
  find(text: string, list: readonly Word[]): TermPlace[];
}

export function termFinder(terms: readonly MeantTerm[], known: ValueWords): TermFinder {
  const byWord = new Map<string, number>();
  const byValue = new Map<string, number>();
  const runs: { term: number; keys: readonly string[]; places: readonly number[] }[] = [];
  terms.forEach(({ meanings, wants }, term) => {
    for (const meaning of meanings) {
      if (meaning.kind === 'words') {
        for (const { key } of meaning.readings) byWord.set(key, term);
      } else if (meaning.places !== null) {
        runs.push({ term, keys: meaning.keys, places: meaning.places });
      } else for (const key of meaning.keys) (isValue(key) ? byValue : byWord).set(key, term);
    }
    for (const { as, keys } of wants)
      for (const key of keys) if (as === 'exact' && isValue(key)) byValue.set(key, term);
  });
  const find = (text: string, list: readonly Word[]): TermPlace[] => {
    const found: TermPlace[] = [];
    const add = (term: number, first: number, last: number) => {
      const [from, to] = [list[first], list[last]];
      if (from && to) found.push({ term, word: first, start: from.start, end: to.end });
    };
    list.forEach(({ key, also }, at) => {
      const term = [key, ...also].map((one) => byWord.get(one)).find((one) => one !== undefined);
      if (term !== undefined) add(term, at, at);
    });
    for (const { term, keys, places } of runs)
      list.forEach((_, at) => {
        if (keys.every((key, step) => list[at + (places[step] ?? 0)]?.key === key))
          add(term, at, at + (places.at(-1) ?? 0));
      });
    if (byValue.size > 0)
      for (const { key, first, start, end } of readValues(text, known)) {
        const term = byValue.get(key) ?? byValue.get(key.split(' ')[0] ?? '');
        if (term !== undefined) found.push({ term, word: first, start, end });
      }
    return found;
  };
  return { terms: terms.length, isValue: terms.length === 1 && byValue.size > 0, find };
}

function isValue(key: string): boolean {
  return /^[=@]/.test(key);
}

/** In order, overlapping ranges made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const list: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = list.at(-1);
    if (last === undefined || range.start >= last.end) list.push(range);
    else if (range.end > last.end) list[list.length - 1] = { start: last.start, end: range.end };
  }
  return list;
}
