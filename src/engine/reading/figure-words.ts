import type { Language } from '../language/index.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { classAt, DIGIT, LETTER, MARK, marksEnd } from './character-class.ts';
import { scaledOf, valueKey } from './figure-values.ts';
import type { TokenRun } from './tokens.ts';
import { unitBeside } from './units.ts';
import type { FigureKind, Range } from '../types.ts';

/** A number with all that gives it its value: sign, currency, magnitude, per cent, unit. */
export interface FigureToken extends Range {
  /**
   * Equal for equal values, whatever the form: "$29.6 million", "$29,600,000" and "$29.6m";
   * "two dozen" and "24"; "two weeks" and "14 days". After "#" the value on the ledger's scale.
   */
  readonly key: string;
}

/**
 * The figures of a text by the offset where they begin, as the ledger's reader of numbers finds
 * them, so that what the ledger calls equal is equal here. Whether a number is a figure or part of
 * a date or a name is not asked: that depends on what stands around it, and a token must not, lest
 * the same words be cut in one text and not in the other.
 */
export function figureTokens(text: string, run: TokenRun): ReadonlyMap<number, FigureToken> {
  const figures = new Map<number, FigureToken>();
  for (const amount of findAmounts(run)) {
    const figure = figureOf(text, run, amount);
    if (figure) figures.set(figure.start, figure);
  }
  return figures;
}

/** The digits at `at`, where they are no number that has a value: too many of them. */
export function digitsToken(text: string, at: number): FigureToken {
  const numeral = numeralEnd(text, at);
  const end = goesOn(text, numeral) ? compoundEnd(text, numeral) : marksEnd(text, numeral);
  return { start: at, end, key: '#' + compoundKey(text.slice(at, end)) };
}

function figureOf(text: string, run: TokenRun, amount: Amount): FigureToken | null {
  const { start, value, numeral } = amount;
  if (value === null) return null;
  const measure = amount.unit === '' && numeral.form === 'cardinal' ? measureOf(run, amount) : null;
  const end = measure?.end ?? amount.end;
  const key = `#${keyOf(measure ?? plainFigure(amount))}`;
  const compound = goesOn(text, end);
  if (
    numeral.spelled &&
    (isPossessive(text, end) ||
      (isWord(amount, measure, run.language) && !(compound && numeral.form === 'cardinal')))
  )
    return null;
  if (!compound) return { start, end: marksEnd(text, end), key };
  // "3D", "9/11", "90s", "65-year-old": what goes on is part of the token, and of its key.
  const whole = compoundEnd(text, end);
  return { start, end: whole, key: key + compoundKey(text.slice(end, whole)) };
}

interface Measured {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  readonly end: number;
}

/** "5 km", "two weeks", "two-week": the unit stands directly behind the number. */
function measureOf(run: TokenRun, { to, value, numeral }: Amount): Measured | null {
  const unit = unitBeside(run, to, numeral.spelled);
  const last = run.tokens[(unit?.to ?? 0) - 1];
  if (!unit || !last || value === null) return null;
  return { kind: unit.kind, value: value * unit.factor, unit: unit.unit, end: last.end };
}

function plainFigure({ value, unit, numeral, end }: Amount): Measured {
  const kind =
    unit === 'percent' ? 'percentage'
    : unit !== '' ? 'money'
    : numeral.form === 'fraction' ? 'ratio'
    : numeral.form === 'ordinal' ? 'ordinal'
    : 'count'; // prettier-ignore
  return { kind, value: value ?? 0, unit, end };
}

/** A bare count is its value alone. */
function keyOf({ kind, value, unit }: Measured): string {
  if (kind === 'ordinal') return `${valueKey(value)} th`;
  const scaled = scaledOf({ kind, value, unit, qualifier: null });
  if (!scaled || kind === 'count') return valueKey(value);
  return `${valueKey(scaled.value)} ${scaled.scale}`;
}

/**
 * Words that are numbers too seldom to be taken for them: "one" is a pronoun, "one day" an opening,
 * "first" and "second" and "half" tell which and how.
 */
function isWord(
  { from, to, value, numeral, unit }: Amount,
  measure: Measured | null,
  language: Language,
): boolean {
  if (unit !== '' || to - from > 1) return false;
  if (numeral.form !== 'cardinal') return true;
  return value === 1 && (measure === null || language.counting.moments.test(measure.unit));
}

function isPossessive(text: string, end: number): boolean {
  return /^['’]\p{L}/u.test(text.slice(end, end + 3));
}

/** Whether letters, digits or a per cent sign go on where a number ends, directly or after a hyphen, slash, colon or stop. */
function goesOn(text: string, end: number): boolean {
  const kind = classAt(text, end);
  return kind === LETTER || kind === DIGIT || text[end] === '%' || isCompound(text, end);
}

/** The end of the digits at `at`, with groups of three ("1,980,000") and decimals. */
function numeralEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === DIGIT) end += 1;
  if (end - at <= 3) {
    while (text.charCodeAt(end) === 44 && groupOfThree(text, end + 1)) end += 4;
  }
  if (text.charCodeAt(end) === 46 && classAt(text, end + 1) === DIGIT) {
    end += 1;
    while (classAt(text, end) === DIGIT) end += 1;
  }
  return end;
}

function groupOfThree(text: string, at: number): boolean {
  for (let digit = at; digit < at + 3; digit += 1) if (classAt(text, digit) !== DIGIT) return false;
  return classAt(text, at + 3) !== DIGIT;
}

/** True where "-10", "/11", ":30" or ".7.8" goes on: a range, date, time, score or number of parts. */
function isCompound(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 45 || unit === 0x2010 || unit === 0x2011) {
    const next = classAt(text, end + 1);
    return next === DIGIT || next === LETTER;
  }
  const joins = isDash(unit) || unit === 47 || unit === 58 || unit === 46 || unit === 44;
  return joins && classAt(text, end + 1) === DIGIT;
}

function compoundEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === DIGIT || kind === LETTER || kind === MARK) end += 1;
    else if (/[-‐‑–/:.,'’]/.test(text.charAt(end))) {
      const next = classAt(text, end + 1);
      if (next !== DIGIT && (next !== LETTER || text[end] !== '-')) break;
      end += 1;
    } else break;
  }
  // A character beyond the first 65,536 has two units; never end between them.
  const last = text.charCodeAt(end);
  if (last >= 0xdc00 && last <= 0xdfff) end += 1;
  return marksEnd(text, text[end] === '%' ? end + 1 : end);
}

function compoundKey(printed: string): string {
  return printed.toLowerCase().replace(/[‐‑–]/g, '-');
}

function isDash(unit: number): boolean {
  return unit === 45 || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2013);
}
