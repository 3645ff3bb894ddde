import { isHalfOfMagnitude, readFraction, readSlashed } from './fractions.ts';
import { keyAt, tokensOf, skipHyphen, type Token } from './tokens.ts';
import { FRACTION_SIGNS, MAGNITUDES, SHORT_MAGNITUDES } from '../language/en/number-words.ts';
import { readOrdinal, readVague, readWords, type ReadNumber } from './spelled-numbers.ts';
import type { Range } from '../types.ts';

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
  /** Indices of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the numbers of a text, digits and words, in the order of the text and without overlaps.
 * Dates, years, clock times and numbers inside names are numbers here; `figures.ts` tells them apart.
 */
export function findNumerals(text: string, tokens: readonly Token[] = tokensOf(text)): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length;) {
    const numeral = readNumeral(tokens, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? numeral.to : at + 1;
  }
  return numerals;
}

function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  const spelled = first.kind === 'word';
  for (const [form, read] of [
    ['fraction', readFraction(tokens, at)],
    ['ordinal', readOrdinal(tokens, at)],
    ['cardinal', readVague(tokens, at) ?? readCardinal(tokens, at)],
  ] as const) {
    const last = read && tokens[read.to - 1];
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

function readCardinal(tokens: readonly Token[], at: number): ReadNumber | null {
  const base = readDigits(tokens, at) ?? readHalfOfMagnitude(tokens, at) ?? readWords(tokens, at);
  if (!base || base.value === null) return null;
  return readDozen(tokens, withHalf(tokens, { ...base, value: base.value }));
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const digits = tokens[at];
  // Longer runs are no quantities, and more digits lose their value as numbers.
  if (digits?.kind !== 'digits' || digits.key.length > 24 || !isExact(digits.key)) return null;
  if (isPower(tokens, at)) return null;
  let value = Number(digits.key);
  let to = at + 1;
  const glyph = FRACTION_SIGNS.get(keyAt(tokens, to));
  const slashed = /^\d+$/.test(digits.key) && !tokens[to]?.joined ? readSlashed(tokens, to) : null;
  if (glyph !== undefined) [value, to] = [value + glyph, to + 1];
  else if (slashed) [value, to] = [value + slashed.value, slashed.to];
  const scaled = readMagnitudes(tokens, to);
  return { value: rounded(value * scaled.factor), to: scaled.to, magnitude: scaled.factor };
}

/** "10⁹" is no ten, "3 × 10⁹" no three; what is raised may also be the number of a note. */
function isPower(tokens: readonly Token[], at: number): boolean {
  const base = keyAt(tokens, at + 1) === '×' ? at + 2 : at;
  const raised = tokens[base + 1];
  return raised?.joined === true && /^[⁰¹²³⁴-⁹⁺⁻]/.test(raised.key);
}

/** The magnitude words or letters after digits: " million", "m", "-billion", " lakh crore". */
function readMagnitudes(tokens: readonly Token[], at: number): { factor: number; to: number } {
  let factor = 1;
  let to = at;
  for (let seen = 0; seen < 2; seen += 1) {
    const next = afterQuote(tokens, skipHyphen(tokens, to));
    const long = MAGNITUDES.get(keyAt(tokens, next));
    if (long === undefined) break;
    [factor, to] = [factor * long, next + 1];
  }
  if (factor > 1) return { factor, to };
  const letter = tokens[at];
  const short = letter ? SHORT_MAGNITUDES.get(letter.key) : undefined;
  // A single letter must touch the digits ("29.6m"); "5 m" is metres, "5 k" nothing sure.
  if (!letter || short === undefined || (letter.key.length === 1 && !letter.joined))
    return { factor, to };
  return { factor: short, to: at + 1 };
}

/** “$5.6” billion: only the digits were quoted. */
function afterQuote(tokens: readonly Token[], at: number): number {
  return /^[”"]$/.test(keyAt(tokens, at)) && tokens[at]?.joined ? at + 1 : at;
}

function readHalfOfMagnitude(tokens: readonly Token[], at: number): ReadNumber | null {
  const article = keyAt(tokens, at) === 'a' && keyAt(tokens, at + 1) === 'half';
  const start = article ? at + 1 : at;
  if (keyAt(tokens, start) !== 'half' || !isHalfOfMagnitude(tokens, start)) return null;
  const next = skipHyphen(tokens, start + 1);
  const to = keyAt(tokens, next) === 'a' ? next + 1 : next;
  const scale = MAGNITUDES.get(keyAt(tokens, to)) ?? 12;
  return { value: scale / 2, to: to + 1, magnitude: scale };
}

/** "three and a half", "two-and-a-half million", "a year and a half" is not read here. */
function withHalf(
  tokens: readonly Token[],
  base: ReadNumber & { readonly value: number },
): ReadNumber & { readonly value: number } {
  let at = skipHyphen(tokens, base.to);
  if (keyAt(tokens, at) !== 'and') return base;
  at = skipHyphen(tokens, at + 1);
  if (!/^(a|one)$/.test(keyAt(tokens, at))) return base;
  at = skipHyphen(tokens, at + 1);
  const part = { half: 0.5, quarter: 0.25, third: 1 / 3 }[keyAt(tokens, at)];
  if (part === undefined || base.magnitude > 1) return base;
  const scaled = readMagnitudes(tokens, at + 1);
  return { value: (base.value + part) * scaled.factor, to: scaled.to, magnitude: scaled.factor };
}

function readDozen(
  tokens: readonly Token[],
  base: ReadNumber & { readonly value: number },
): ReadNumber {
  const next = skipHyphen(tokens, base.to);
  if (keyAt(tokens, next) !== 'dozen' || base.magnitude > 1) return base;
  return { value: base.value * 12, to: next + 1, magnitude: 12 };
}

function isExact(digits: string): boolean {
  return digits.length < 16 || digits.replace(/\.|^0+|0+$/g, '').length < 16;
}

// 29.6 * 1e6 is 29600000.000000004 in binary fractions.
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
