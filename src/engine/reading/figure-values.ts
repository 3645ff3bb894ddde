import type { Language } from '../language/index.ts';
import { memoize } from '../memoize.ts';
import type { Figure } from '../types.ts';
import { SECONDS } from './time-units.ts';

/** How two figures that measure the same thing compare. */
export interface ValueComparison {
  /** `bounded`: both can be true, since one only bounds the other ("more than 200", 450), but nothing says they are one. */
  readonly verdict: 'equal' | 'rounding' | 'bounded' | 'apart';
  /** Both values in one unit, for sums and sentences. */
  readonly values: readonly [number, number];
  /** The larger over the smaller; Infinity where one is zero or the signs differ. */
  readonly factor: number;
}

/** A figure's value on a scale that other figures share. */
export interface Scaled {
  readonly scale: string;
  readonly value: number;
}

export type Valued = Pick<Figure, 'kind' | 'value' | 'unit' | 'qualifier'>;

/** A number without qualifier may have been rounded to its last digit, but by no more than this part. */
const ROUNDED = 0.03;
/** Two lower bounds, or two upper ones, within this factor may bound one value. */
const SAME_BOUND = 1.25;
/** Words for shares and multiples ("three quarters", "tripled") are looser than digits. */
const WORDED = 0.05;

/** Compares two figures by value; null where their units share no scale, or they count different things. */
export function compareValues(a: Valued, b: Valued, language: Language): ValueComparison | null {
  return countApart(a, b, language) ? null : compareAmounts(a, b, language);
}

/** Compares two figures by value alone, whatever they count; null where their units share no scale. */
export function compareAmounts(a: Valued, b: Valued, language: Language): ValueComparison | null {
  const [first, second] = [scaledOf(a), scaledOf(b)];
  if (!first || !second || first.scale !== second.scale) return null;
  const values = [first.value, second.value] as const;
  return {
    verdict: verdictOf(a, b, first.value, second.value, language),
    values,
    factor: factorOf(...values),
  };
}

function verdictOf(
  a: Valued,
  b: Valued,
  x: number,
  y: number,
  language: Language,
): ValueComparison['verdict'] {
  if (isSame(x, y)) return 'equal';
  const [first, second] = [senseOf(a, language), senseOf(b, language)];
  if (first === second && (first === 'least' || first === 'most')) return twoBounds(x, y);
  const [one, other] = [
    intervalOf(a, x, digits(x) < digits(y), language),
    intervalOf(b, y, digits(y) < digits(x), language),
  ];
  const inside = holds(one, y) || holds(other, x);
  const meet = first && second && one.low <= other.high && other.low <= one.high;
  if (inside || meet) return 'rounding';
  return isBeyond(first, x, y) || isBeyond(second, y, x) ? 'bounded' : 'apart';
}

/** "At least 500" and "at least 550" may bound one number; "at least 544" was counted. */
function twoBounds(x: number, y: number): ValueComparison['verdict'] {
  const round = Math.max(digits(x), digits(y)) <= 2;
  return round && factorOf(x, y) <= SAME_BOUND ? 'bounded' : 'apart';
}

/** Whether a bound leaves room for a value on its other side: "more than 200" for 450. */
function isBeyond(sense: Sense | null, bound: number, value: number): boolean {
  return sense === 'least' ? value > bound : sense === 'most' && value < bound;
}

type Sense = Language['qualifiers']['senses'][number][1];

function senseOf({ qualifier }: Valued, language: Language): Sense | null {
  if (qualifier === null) return null;
  return language.qualifiers.senses.find(([words]) => words.test(qualifier))?.[1] ?? null;
}

/** Parts of the value by which what is nearly, just over, at least or at most so much may differ and still be called the same. */
const REACH = { short: 0.1, past: 0.1, least: 0.15, most: 0.05 } as const;
/** "More than half" reaches further than "more than 544". */
const COARSE_REACH = 0.25;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a figure may stand for: half of its last digit where it is approximate or the coarser, and its bound's reach. */
function intervalOf(figure: Valued, value: number, coarser: boolean, language: Language): Interval {
  const size = Math.abs(value);
  const sense = senseOf(figure, language);
  const half = lastDigit(size) / 2;
  const worded = figure.kind === 'multiple' || figure.kind === 'ratio' ? WORDED * size : 0;
  const rounding = sense === 'about' ? half : coarser ? Math.min(half, ROUNDED * size) : 0;
  const slack = Math.max(worded, rounding);
  const reach = sense === null || sense === 'about' ? 0 : REACH[sense];
  const coarse = sense === 'least' && worded > 0 ? COARSE_REACH : reach;
  if (sense === 'short' || sense === 'most')
    return { low: value - Math.max(reach * size, slack), high: value };
  if (sense === 'past' || sense === 'least') return { low: value, high: value + coarse * size };
  return { low: value - slack, high: value + slack };
}

function holds({ low, high }: Interval, value: number): boolean {
  const tolerance = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - tolerance && value <= high + tolerance;
}

/** "800,000 workers" and "800,000 employees" may be the same people; "two hats" and "two capes" are not. */
function countApart(a: Valued, b: Valued, language: Language): boolean {
  if (a.kind !== 'count' || a.unit === b.unit || !a.unit || !b.unit) return false;
  if (fateOf(a.unit, language) && fateOf(b.unit, language))
    return fateOf(a.unit, language) !== fateOf(b.unit, language);
  if (
    (fateOf(a.unit, language) && language.qualifiers.anyPeople.test(b.unit)) ||
    (fateOf(b.unit, language) && language.qualifiers.anyPeople.test(a.unit))
  )
    return false;
  return !isSame(a.value ?? 0, b.value ?? 0) || Math.abs(a.value ?? 0) < 20;
}

function fateOf(unit: string, language: Language): 'death' | 'injury' | null {
  if (language.qualifiers.deaths.test(unit)) return 'death';
  return language.qualifiers.injuries.test(unit) ? 'injury' : null;
}

/** Percentages and fractions are shares; durations are seconds; a rate and its bare unit are one scale. */
export function scaledOf({ kind, value, unit }: Valued): Scaled | null {
  if (value === null || kind === 'ordinal') return null;
  if (kind === 'ratio') return { scale: 'share', value };
  if (kind === 'percentage') {
    return { scale: 'share', value: value / (unit === 'basis point' ? 10_000 : 100) };
  }
  if (kind === 'duration') {
    // A weekend or a semester is no stretch of seconds.
    const seconds = SECONDS.get(unit);
    return seconds === undefined
      ? { scale: `time ${unit}`, value }
      : { scale: 'time', value: value * seconds };
  }
  if (kind === 'measure') return { scale: `measure ${unit.replace(/\/.*$/, '')}`, value };
  if (kind === 'count') return { scale: 'count', value };
  return { scale: `${kind} ${unit}`, value };
}

export function isSame(x: number, y: number): boolean {
  const gap = Math.abs(x - y);
  if (gap === 0) return true;
  // What differs by more needs no digits written out.
  if (gap > 1e-13 * Math.max(Math.abs(x), Math.abs(y))) return false;
  return valueKey(x) === valueKey(y);
}

/** A value in digits, the same for all values that only the last bits of binary fractions tell apart. */
export function valueKey(value: number): string {
  return String(Number(value.toPrecision(PRECISE_DIGITS)));
}

/** As many digits as any decimal number keeps as a binary fraction. */
const PRECISE_DIGITS = 15;

function factorOf(x: number, y: number): number {
  const [small, large] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
  return x * y > 0 ? large / small : Infinity;
}

/** How many significant digits a value has: 3 for 29.6 million, 1 for 500,000. */
export const digits = memoize((value: number): number => {
  const [mantissa = ''] = Math.abs(Number(value.toPrecision(12)))
    .toExponential()
    .split('e');
  return mantissa.replace('.', '').length;
});

/** The size of a step in the last significant digit: 100,000 for 29.6 million. */
function lastDigit(value: number): number {
  if (value === 0) return 0;
  return 10 ** (Math.floor(Math.log10(value) + 1e-12) - digits(value) + 1);
}
