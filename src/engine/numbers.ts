import { lex, type Lexeme } from './lexemes.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  MAGNITUDES,
  ONES,
  ORDINALS,
  SHORT_MAGNITUDES,
  TENS,
  VAGUE_MAGNITUDES,
} from './number-words.ts';
import type { Range } from './types.ts';

/**
 * A number as printed, magnitude word included, unit not: "29.6 million", "1,980,000", "1.2bn",
 * "two dozen", "three and a half", "½", "two-thirds", "27th", "hundreds of thousands".
 */
export interface Numeral extends Range {
  readonly form: 'cardinal' | 'fraction' | 'ordinal';
  /** Null where the text gives none ("hundreds", "several thousand"). */
  readonly value: number | null;
  readonly spelled: boolean;
  /** The factor of the magnitude word or letter: 1e6 in "29.6 million" and "29.6m", else 1. */
  readonly magnitude: number;
  /** Indices of the first lexeme and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Read {
  readonly value: number | null;
  readonly to: number;
  readonly magnitude: number;
}

/**
 * Finds the numbers of a text, digits and words, in the order of the text and without overlaps.
 * Dates, years, clock times and numbers inside names are numbers here; `figures.ts` tells them apart.
 */
export function findNumerals(text: string, lexemes: readonly Lexeme[] = lex(text)): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < lexemes.length;) {
    const numeral = readNumeral(lexemes, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? numeral.to : at + 1;
  }
  return numerals;
}

function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at];
  if (!first) return null;
  const spelled = first.kind === 'word';
  for (const [form, read] of [
    ['fraction', readFraction(lexemes, at)],
    ['ordinal', readOrdinal(lexemes, at)],
    ['cardinal', readVague(lexemes, at) ?? readCardinal(lexemes, at)],
  ] as const) {
    const last = read && lexemes[read.to - 1];
    if (!read || !last) continue;
    const whole = form === 'fraction' && read.magnitude > 1;
    return {
      start: first.start,
      end: last.end,
      form: whole ? 'cardinal' : form,
      spelled,
      from: at,
      ...read,
    };
  }
  return null;
}

/** "two-thirds", "one third", "a fifth of", "three quarters", "half", "3/4", "½". */
function readFraction(lexemes: readonly Lexeme[], at: number): Read | null {
  const glyph = FRACTION_SIGNS.get(keyAt(lexemes, at));
  if (glyph !== undefined) return { value: glyph, to: at + 1, magnitude: 1 };
  if (keyAt(lexemes, at) === 'half' && !isHalfOfMagnitude(lexemes, at)) {
    return { value: 0.5, to: at + 1, magnitude: 1 };
  }
  const slashed = readSlashed(lexemes, at);
  if (slashed) return { ...slashed, magnitude: 1 };
  const article = /^an?$/.test(keyAt(lexemes, at));
  if (article && keyAt(lexemes, at + 1) === 'half' && isHalfOfMagnitude(lexemes, at + 1))
    return null;
  const numerator = article ? { value: 1, to: at + 1 } : readBelowHundred(lexemes, at);
  if (!numerator?.value) return null;
  const to = skipHyphen(lexemes, numerator.to);
  const name = keyAt(lexemes, to);
  const denominator = DENOMINATORS.get(name);
  if (denominator === undefined) return null;
  // "a third person", "one second", "four quarter-finals": without a plural, "of" or a hyphen the word is an ordinal.
  const plural = name.endsWith('s') || name === 'halves';
  const hyphened = to > numerator.to;
  // "the last three quarters" are nine months.
  if (name === 'quarters' && !hyphened && keyAt(lexemes, to + 1) !== 'of') return null;
  const sure =
    plural ||
    name === 'half' ||
    keyAt(lexemes, to + 1) === 'of' ||
    (hyphened && !article) ||
    (article && /^(by|than|nearly|almost|about|roughly)$/.test(keyAt(lexemes, at - 1)));
  if (!sure || (numerator.value > 1 && !plural) || (numerator.value === 1 && plural)) return null;
  const value = numerator.value / denominator;
  // "a quarter of a million" is a number, no share.
  const scale =
    keyAt(lexemes, to + 1) === 'of' && keyAt(lexemes, to + 2) === 'a'
      ? MAGNITUDES.get(keyAt(lexemes, to + 3))
      : undefined;
  return scale === undefined
    ? { value, to: to + 1, magnitude: 1 }
    : { value: value * scale, to: to + 4, magnitude: scale };
}

/** "3/4", never "9/11" or "24/7": a small proper fraction, outside a longer chain. */
function readSlashed(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const [above, slash, below, next] = [0, 1, 2, 3].map((step) => lexemes[at + step]);
  if (above?.kind !== 'digits' || below?.kind !== 'digits') return null;
  if (slash?.key !== '/' && slash?.key !== '⁄') return null;
  if (!slash.joined || !below.joined || (next?.key === '/' && next.joined)) return null;
  if (!/^\d$/.test(above.key) || !/^(2|3|4|5|8|10)$/.test(below.key)) return null;
  const value = Number(above.key) / Number(below.key);
  return value < 1 ? { value, to: at + 3 } : null;
}

/** "half a million", "half a dozen", "half-dozen" are cardinals. */
function isHalfOfMagnitude(lexemes: readonly Lexeme[], at: number): boolean {
  const next = skipHyphen(lexemes, at + 1);
  const name = keyAt(lexemes, keyAt(lexemes, next) === 'a' ? next + 1 : next);
  return MAGNITUDES.has(name) || name === 'dozen';
}

function readOrdinal(lexemes: readonly Lexeme[], at: number): Read | null {
  const first = lexemes[at];
  const suffix = lexemes[at + 1];
  if (first?.kind === 'digits') {
    const isOrdinal =
      suffix?.joined && /^(st|nd|rd|th)$/.test(suffix.key) && /^\d{1,6}$/.test(first.key);
    return isOrdinal ? { value: Number(first.key), to: at + 2, magnitude: 1 } : null;
  }
  const simple = ORDINALS.get(keyAt(lexemes, at));
  if (simple !== undefined) return { value: simple, to: at + 1, magnitude: 1 };
  const tens = TENS.get(keyAt(lexemes, at));
  if (tens === undefined) return null;
  const to = skipHyphen(lexemes, at + 1);
  const ones = ORDINALS.get(keyAt(lexemes, to));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: to + 1, magnitude: 1 } : null;
}

/** "hundreds", "tens of thousands", "several hundred", "a few million": numbers without a value. */
function readVague(lexemes: readonly Lexeme[], at: number): Read | null {
  if (VAGUE_MAGNITUDES.has(keyAt(lexemes, at))) {
    let to = at + 1;
    while (keyAt(lexemes, to) === 'of' && VAGUE_MAGNITUDES.has(keyAt(lexemes, to + 1))) to += 2;
    return { value: null, to, magnitude: 1 };
  }
  const start = /^an?$/.test(keyAt(lexemes, at)) ? at + 1 : at;
  if (!/^(several|few|many|couple)$/.test(keyAt(lexemes, start))) return null;
  let to = keyAt(lexemes, start + 1) === 'of' ? start + 2 : start + 1;
  const name = keyAt(lexemes, to);
  if (!MAGNITUDES.has(name) && name !== 'dozen') return null;
  while (MAGNITUDES.has(keyAt(lexemes, to)) || keyAt(lexemes, to) === 'dozen') to += 1;
  return { value: null, to, magnitude: 1 };
}

function readCardinal(lexemes: readonly Lexeme[], at: number): Read | null {
  const base =
    readDigits(lexemes, at) ?? readHalfOfMagnitude(lexemes, at) ?? readWords(lexemes, at);
  if (!base || base.value === null) return null;
  return readDozen(lexemes, withHalf(lexemes, { ...base, value: base.value }));
}

function readDigits(lexemes: readonly Lexeme[], at: number): Read | null {
  const digits = lexemes[at];
  // Longer runs are no quantities, and lose their value as numbers.
  if (digits?.kind !== 'digits' || digits.key.length > 24) return null;
  let value = Number(digits.key);
  let to = at + 1;
  const glyph = FRACTION_SIGNS.get(keyAt(lexemes, to));
  const slashed =
    /^\d+$/.test(digits.key) && !lexemes[to]?.joined ? readSlashed(lexemes, to) : null;
  if (glyph !== undefined) [value, to] = [value + glyph, to + 1];
  else if (slashed) [value, to] = [value + slashed.value, slashed.to];
  const scaled = readMagnitudes(lexemes, to);
  return { value: rounded(value * scaled.factor), to: scaled.to, magnitude: scaled.factor };
}

/** The magnitude words or letters after digits: " million", "m", "-billion", " lakh crore". */
function readMagnitudes(lexemes: readonly Lexeme[], at: number): { factor: number; to: number } {
  let factor = 1;
  let to = at;
  for (let seen = 0; seen < 2; seen += 1) {
    const next = skipHyphen(lexemes, to);
    const long = MAGNITUDES.get(keyAt(lexemes, next));
    if (long === undefined) break;
    [factor, to] = [factor * long, next + 1];
  }
  if (factor > 1) return { factor, to };
  const letter = lexemes[at];
  const short = letter ? SHORT_MAGNITUDES.get(letter.key) : undefined;
  // A single letter must touch the digits ("29.6m"); "5 m" is metres, "5 k" nothing sure.
  if (!letter || short === undefined || (letter.key.length === 1 && !letter.joined))
    return { factor, to };
  return { factor: short, to: at + 1 };
}

/** Spelled-out cardinals: "twenty-three", "one hundred and eighteen", "a million", "two hundred thousand". */
function readWords(lexemes: readonly Lexeme[], at: number): Read | null {
  let total = 0;
  let current: number | null = null;
  let magnitude = 1;
  let to = at;
  let limit = Infinity;
  if (
    /^an?$/.test(keyAt(lexemes, at)) &&
    (MAGNITUDES.has(keyAt(lexemes, at + 1)) || keyAt(lexemes, at + 1) === 'dozen')
  ) {
    [current, to] = [1, at + 1];
    if (keyAt(lexemes, to) === 'dozen') return { value: 12, to: to + 1, magnitude };
  }
  for (;;) {
    let next = to === at ? at : skipHyphen(lexemes, to);
    if (to > at && keyAt(lexemes, next) === 'and' && (magnitude === 100 || magnitude === 1000))
      next += 1;
    const small: { value: number | null; to: number } | null =
      current === null || current % 100 === 0 ? readBelowHundred(lexemes, next) : null;
    if (small?.value != null) {
      current = (current ?? 0) + small.value;
      to = small.to;
      continue;
    }
    const scale = MAGNITUDES.get(keyAt(lexemes, next));
    if (scale === undefined || current === null || next !== skipHyphen(lexemes, to)) break;
    if (scale === 100 ? current > 99 : scale >= limit) break;
    if (scale === 100) current *= 100;
    else [total, current, limit] = [total + current * scale, 0, scale];
    [magnitude, to] = [scale, next + 1];
  }
  return current === null || to === at ? null : { value: total + current, to, magnitude };
}

function readBelowHundred(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; to: number } | null {
  const key = keyAt(lexemes, at);
  const tens = TENS.get(key);
  if (tens === undefined) {
    const digits = lexemes[at];
    if (digits?.kind === 'digits') return null;
    const ones = ONES.get(key);
    return ones === undefined ? null : { value: ones, to: at + 1 };
  }
  const to = skipHyphen(lexemes, at + 1);
  const ones = ONES.get(keyAt(lexemes, to));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: to + 1 }
    : { value: tens, to: at + 1 };
}

function readHalfOfMagnitude(lexemes: readonly Lexeme[], at: number): Read | null {
  const article = keyAt(lexemes, at) === 'a' && keyAt(lexemes, at + 1) === 'half';
  const start = article ? at + 1 : at;
  if (keyAt(lexemes, start) !== 'half' || !isHalfOfMagnitude(lexemes, start)) return null;
  const next = skipHyphen(lexemes, start + 1);
  const to = keyAt(lexemes, next) === 'a' ? next + 1 : next;
  const scale = MAGNITUDES.get(keyAt(lexemes, to)) ?? 12;
  return { value: scale / 2, to: to + 1, magnitude: scale };
}

/** "three and a half", "two-and-a-half million", "a year and a half" is not read here. */
function withHalf(
  lexemes: readonly Lexeme[],
  base: Read & { readonly value: number },
): Read & { readonly value: number } {
  let at = skipHyphen(lexemes, base.to);
  if (keyAt(lexemes, at) !== 'and') return base;
  at = skipHyphen(lexemes, at + 1);
  if (!/^(a|one)$/.test(keyAt(lexemes, at))) return base;
  at = skipHyphen(lexemes, at + 1);
  const part = { half: 0.5, quarter: 0.25, third: 1 / 3 }[keyAt(lexemes, at)];
  if (part === undefined || base.magnitude > 1) return base;
  const scaled = readMagnitudes(lexemes, at + 1);
  return { value: (base.value + part) * scaled.factor, to: scaled.to, magnitude: scaled.factor };
}

function readDozen(lexemes: readonly Lexeme[], base: Read & { readonly value: number }): Read {
  const next = skipHyphen(lexemes, base.to);
  if (keyAt(lexemes, next) !== 'dozen' || base.magnitude > 1) return base;
  return { value: base.value * 12, to: next + 1, magnitude: 12 };
}

function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  const mark = lexemes[at];
  const next = lexemes[at + 1];
  const isHyphen = mark?.joined && /^[-‐‑]$/.test(mark.key) && next?.joined;
  return isHyphen ? at + 1 : at;
}

// 29.6 * 1e6 is 29600000.000000004 in binary fractions.
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function keyAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.key ?? '';
}
