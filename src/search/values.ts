import type { Range } from '../engine/types.ts';
import { entryOf, type ValueWords } from './value-words.ts';
import { words, type Word } from './words.ts';

/** A figure or date in a text, and the key under which the index has what means the same. */
export interface Value extends Range {
  readonly key: string;
  /** True of digits alone, which a search for the word finds as well. */
  readonly bare: boolean;
  /** True where a sign says what it measures: "$57", "57%". */
  readonly signed: boolean;
  /** How many words it is made of, and the first of them. */
  readonly first: number;
  readonly count: number;
}

/** The key of all figures of a value, whatever they measure, or of those with a unit. */
export function figureKey(value: number, unit = ''): string {
  return `=${Number(value.toPrecision(9))}${unit === '' ? '' : ` ${unit}`}`;
}

/** The key of a day or month: "2021-06-01", "06-01" of any year, "2021-06". */
export function dateKey(date: string): string {
  return `@${date}`;
}

/**
 * Reads the figures and dates of a text as people type them: "29.6m", "$29.6 million", "57 per cent",
 * "two exahash", "June 1, 2021", "2021-06-01". Number words alone are left to be words.
 */
export function readValues(text: string, known: ValueWords): Value[] {
  const list = words(text);
  const values: Value[] = [];
  for (let at = 0; at < list.length;) {
    const value = dateAt(list, at, text, known) ?? figureAt(list, at, text, known);
    if (value === null) at += 1;
    else {
      values.push(value);
      at = value.first + value.count;
    }
  }
  return values;
}

function figureAt(
  list: readonly Word[],
  at: number,
  text: string,
  known: ValueWords,
): Value | null {
  const numeral = numeralAt(list, at, text, known);
  if (numeral === null) return null;
  const before = beforeNumber(list, at, text, known);
  const after = before.unit === '' ? unitAt(list, numeral.to, text, known) : null;
  const unit = before.unit || (after?.unit ?? '');
  if (unit === '' && !numeral.scaled && numeral.spelled) return null;
  const to = after?.to ?? numeral.to;
  return {
    key: figureKey(numeral.value * (after?.factor ?? 1), unit),
    bare: unit === '' && !numeral.scaled,
    signed: before.signed || (after?.signed ?? false),
    start: before.start,
    end: after?.end ?? list[to - 1]?.end ?? 0,
    first: before.from,
    count: to - before.from,
  };
}

/** The currency before a number, as a sign or code, and where it begins. */
function beforeNumber(list: readonly Word[], at: number, text: string, known: ValueWords) {
  const [start, word] = [list[at]?.start ?? 0, list[at - 1]];
  const sign = entryOf(known.signs, text.charAt(start - 1));
  if (sign !== undefined) {
    // "A$5" is in some dollars; whose, only its reader would know.
    const prefixed = word?.end === start - 1;
    return prefixed
      ? { unit: '', from: at - 1, start: word.start, signed: true }
      : { unit: sign, from: at, start: start - 1, signed: true };
  }
  const [unit = ''] = entryOf(known.units, word?.key ?? '') ?? [];
  return word !== undefined && unit === word.key
    ? { unit, from: at - 1, start: word.start, signed: false }
    : { unit: '', from: at, start, signed: false };
}

interface Numeral {
  readonly value: number;
  readonly spelled: boolean;
  readonly scaled: boolean;
  /** The word behind it. */
  readonly to: number;
}

function numeralAt(
  list: readonly Word[],
  at: number,
  text: string,
  known: ValueWords,
): Numeral | null {
  const word = list[at];
  if (word === undefined) return null;
  const digits = digitsOf(text.slice(word.start, word.end));
  let value = digits ?? entryOf(known.numbers, word.key);
  if (value === undefined) return null;
  let to = at + 1;
  const ones = digits === null ? entryOf(known.numbers, list[to]?.key ?? '') : undefined;
  if (ones !== undefined && value >= 20 && ones < 10) {
    value += ones;
    to += 1;
  }
  const before = to;
  for (let next = list[to]; next !== undefined; next = list[to]) {
    const joined = next.start === list[to - 1]?.end;
    const short = joined || next.key.length > 1 ? entryOf(known.shortScales, next.key) : undefined;
    const scale = entryOf(known.scales, next.key) ?? (digits === null ? undefined : short);
    if (scale === undefined) break;
    value *= scale;
    to += 1;
  }
  return { value, spelled: digits === null, scaled: to > before, to };
}

/** "1,980,000", "29.6", "29,6"; null where it is no number. */
function digitsOf(printed: string): number | null {
  if (!/^\d/.test(printed)) return null;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(printed)) return Number(printed.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(printed))
    return Number(printed.replaceAll('.', '').replace(',', '.'));
  const number = Number(printed.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

function unitAt(list: readonly Word[], at: number, text: string, known: ValueWords) {
  const before = list[at - 1]?.end ?? 0;
  const [sign = ''] = /^\s?[%٪\p{Sc}]/u.exec(text.slice(before)) ?? [];
  const signed = entryOf(known.signs, sign.trim());
  if (signed !== undefined)
    return { unit: signed, factor: 1, to: at, end: before + sign.length, signed: true };
  const [one, two] = [list[at], list[at + 1]];
  if (one === undefined) return null;
  const pair = two && entryOf(known.units, `${one.key} ${two.key}`);
  const found = pair ?? unitOf(one.key, known);
  if (!found) return null;
  const end = (pair ? two?.end : one.end) ?? 0;
  return { unit: found[0], factor: found[1], to: at + (pair ? 2 : 1), end, signed: false };
}

function unitOf(word: string, known: ValueWords): readonly [string, number] | undefined {
  for (const one of [word, word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const plain = entryOf(known.units, one);
    if (plain) return plain;
    for (const [prefix, factor] of Object.entries(known.prefixes)) {
      const base = one.startsWith(prefix) && entryOf(known.units, one.slice(prefix.length));
      if (base && one.length > prefix.length + 2) return [base[0], base[1] * factor];
    }
  }
  return undefined;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;

function dateAt(list: readonly Word[], at: number, text: string, known: ValueWords): Value | null {
  const [one, two, three] = [list[at], list[at + 1], list[at + 2]];
  if (one === undefined) return null;
  const make = (date: string, count: number): Value => {
    const end = list[at + count - 1]?.end ?? one.end;
    return {
      key: dateKey(date),
      bare: false,
      signed: false,
      start: one.start,
      end,
      first: at,
      count,
    };
  };
  const iso = ISO.exec(text.slice(one.start));
  if (iso) return make(iso[0], 3);
  const monthFirst = entryOf(known.months, one.key);
  const month = monthFirst ?? entryOf(known.months, two?.key ?? '');
  if (month === undefined) return null;
  const other = monthFirst === undefined ? one : two;
  const day = dayOf(other);
  if (day !== null) {
    const year = yearOf(three);
    const date = `${padded(month)}-${padded(day)}`;
    return year === null ? make(date, 2) : make(`${year}-${date}`, 3);
  }
  const year = monthFirst === undefined ? null : yearOf(two);
  return year === null ? null : make(`${year}-${padded(month)}`, 2);
}

function dayOf(word: Word | undefined): number | null {
  const day = /^\d\d?$/.test(word?.key ?? '') ? Number(word?.key) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(word: Word | undefined): string | null {
  return word !== undefined && /^[12]\d{3}$/.test(word.key) ? word.key : null;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
