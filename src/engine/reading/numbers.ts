import { isHalfOfMagnitude, readFraction, readSlashed } from './fractions.ts';
import { keyAt, skipHyphen, type TokenRun } from './tokens.ts';
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
export function findNumerals(run: TokenRun): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < run.tokens.length;) {
    const numeral = readNumeral(run, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? numeral.to : at + 1;
  }
  return numerals;
}

function readNumeral(run: TokenRun, at: number): Numeral | null {
  const first = run.tokens[at];
  if (!first) return null;
  const spelled = first.kind === 'word';
  for (const [form, read] of [
    ['fraction', readFraction(run, at)],
    ['ordinal', readOrdinal(run, at)],
    ['cardinal', readVague(run, at) ?? readCardinal(run, at)],
  ] as const) {
    const last = read && run.tokens[read.to - 1];
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

function readCardinal(run: TokenRun, at: number): ReadNumber | null {
  const base = readDigits(run, at) ?? readHalfOfMagnitude(run, at) ?? readWords(run, at);
  if (!base || base.value === null) return null;
  return readDozen(run, withHalf(run, { ...base, value: base.value }));
}

function readDigits(run: TokenRun, at: number): ReadNumber | null {
  const digits = run.tokens[at];
  // Longer runs are no quantities, and more digits lose their value as numbers.
  if (digits?.kind !== 'digits' || digits.key.length > 24 || !isExact(digits.key)) return null;
  if (isPower(run, at)) return null;
  let value = Number(digits.key);
  let to = at + 1;
  const glyph = run.language.numbers.fractionSigns.get(keyAt(run, to));
  const slashed = /^\d+$/.test(digits.key) && !run.tokens[to]?.joined ? readSlashed(run, to) : null;
  if (glyph !== undefined) [value, to] = [value + glyph, to + 1];
  else if (slashed) [value, to] = [value + slashed.value, slashed.to];
  const scaled = readMagnitudes(run, to);
  return { value: rounded(value * scaled.factor), to: scaled.to, magnitude: scaled.factor };
}

/** "10⁹" is no ten, "3 × 10⁹" no three; what is raised may also be the number of a note. */
function isPower(run: TokenRun, at: number): boolean {
  const base = keyAt(run, at + 1) === '×' ? at + 2 : at;
  const raised = run.tokens[base + 1];
  return raised?.joined === true && /^[⁰¹²³⁴-⁹⁺⁻]/.test(raised.key);
}

/** The magnitude words or letters after digits: " million", "m", "-billion", " lakh crore". */
function readMagnitudes(run: TokenRun, at: number): { factor: number; to: number } {
  const { language } = run;
  let factor = 1;
  let to = at;
  for (let seen = 0; seen < 2; seen += 1) {
    const next = afterQuote(run, skipHyphen(run, to));
    const long = language.numbers.magnitudes.get(keyAt(run, next));
    if (long === undefined) break;
    [factor, to] = [factor * long, next + 1];
  }
  if (factor > 1) return { factor, to };
  const letter = run.tokens[at];
  const short = letter ? language.numbers.shortMagnitudes.get(letter.key) : undefined;
  // A single letter must touch the digits ("29.6m"); "5 m" is metres, "5 k" nothing sure.
  if (!letter || short === undefined || (letter.key.length === 1 && !letter.joined))
    return { factor, to };
  return { factor: short, to: at + 1 };
}

/** “$5.6” billion: only the digits were quoted. */
function afterQuote(run: TokenRun, at: number): number {
  return /^[”"]$/.test(keyAt(run, at)) && run.tokens[at]?.joined ? at + 1 : at;
}

function readHalfOfMagnitude(run: TokenRun, at: number): ReadNumber | null {
  const { language } = run;
  const article =
    language.numbers.articles.has(keyAt(run, at)) &&
    language.numbers.halves.has(keyAt(run, at + 1));
  const start = article ? at + 1 : at;
  if (!language.numbers.halves.has(keyAt(run, start)) || !isHalfOfMagnitude(run, start))
    return null;
  const next = skipHyphen(run, start + 1);
  const to = language.numbers.articles.has(keyAt(run, next)) ? next + 1 : next;
  const scale = language.numbers.magnitudes.get(keyAt(run, to)) ?? 12;
  return { value: scale / 2, to: to + 1, magnitude: scale };
}

/** "three and a half", "two-and-a-half million", "a year and a half" is not read here. */
function withHalf(
  run: TokenRun,
  base: ReadNumber & { readonly value: number },
): ReadNumber & { readonly value: number } {
  const { language } = run;
  let at = skipHyphen(run, base.to);
  if (!language.numbers.joiners.has(keyAt(run, at))) return base;
  at = skipHyphen(run, at + 1);
  if (!language.numbers.addedOnes.has(keyAt(run, at))) return base;
  at = skipHyphen(run, at + 1);
  const part = language.numbers.addedParts.get(keyAt(run, at));
  if (part === undefined || base.magnitude > 1) return base;
  const scaled = readMagnitudes(run, at + 1);
  return { value: (base.value + part) * scaled.factor, to: scaled.to, magnitude: scaled.factor };
}

function readDozen(run: TokenRun, base: ReadNumber & { readonly value: number }): ReadNumber {
  const next = skipHyphen(run, base.to);
  if (!run.language.numbers.dozens.has(keyAt(run, next)) || base.magnitude > 1) return base;
  return { value: base.value * 12, to: next + 1, magnitude: 12 };
}

function isExact(digits: string): boolean {
  return digits.length < 16 || digits.replace(/\.|^0+|0+$/g, '').length < 16;
}

// 29.6 * 1e6 is 29600000.000000004 in binary fractions.
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
