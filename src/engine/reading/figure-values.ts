import { ANY_PEOPLE, DEATHS, INJURIES, QUALIFIED } from '../language/en/qualifiers.ts';
import { memoize } from '../memoize.ts';
import type { Figure } from '../types.ts';
import { SECONDS } from '../language/en/unit-words.ts';

/** How two figures that measure the same thing compare. */
export interface ValueComparison {
  readonly verdict: 'equal' | 'rounding' | 'apart';
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
export function compareValues(a: Valued, b: Valued): ValueComparison | null {
  return countApart(a, b) ? null : compareAmounts(a, b);
}

/** Compares two figures by value alone, whatever they count; null where their units share no scale. */
export function compareAmounts(a: Valued, b: Valued): ValueComparison | null {
  const [first, second] = [scaledOf(a), scaledOf(b)];
  if (!first || !second || first.scale !== second.scale) return null;
  const values = [first.value, second.value] as const;
  return {
    verdict: verdictOf(a, b, first.value, second.value),
    values,
    factor: factorOf(...values),
  };
}

function verdictOf(a: Valued, b: Valued, x: number, y: number): ValueComparison['verdict'] {
  if (isSame(x, y)) return 'equal';
  // "at least five" and "at least nine" are two claims, though nine is at least five.
  const bound = boundOf(a);
  const plain = bound !== undefined && bound === boundOf(b) && factorOf(x, y) > SAME_BOUND;
  const first = intervalOf(a, x, digits(x) < digits(y), plain);
  const second = intervalOf(b, y, digits(y) < digits(x), plain);
  const inside = holds(first, y) || holds(second, x);
  const meet =
    a.qualifier && b.qualifier && !plain && first.low <= second.high && second.low <= first.high;
  return inside || meet ? 'rounding' : 'apart';
}

/** The qualifier's row of the table above, where it bounds the value on one side. */
function boundOf({ qualifier }: Valued): number | undefined {
  const row = QUALIFIED.findIndex(([words]) => words.test(qualifier ?? ''));
  const [, below = 0, above = 0] = QUALIFIED[row] ?? [];
  return row >= 0 && (below === 0 || above === 0) ? row : undefined;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a figure may stand for: its qualifier's reach, or the rounding of its last digit if it is the coarser. */
function intervalOf(figure: Valued, value: number, coarser: boolean, plain: boolean): Interval {
  const size = Math.abs(value);
  const qualified = plain
    ? undefined
    : QUALIFIED.find(([words]) => words.test(figure.qualifier ?? ''));
  const worded = figure.kind === 'multiple' || figure.kind === 'ratio' ? WORDED * size : 0;
  const rounding = coarser ? Math.min(lastDigit(size) / 2, ROUNDED * size) : 0;
  const slack = Math.max(worded, rounding);
  const below = qualified ? Math.max(qualified[1] * size, qualified[2] > 0 ? 0 : slack) : slack;
  const above = qualified ? qualified[2] * size : slack;
  return { low: value - below, high: value + above };
}

function holds({ low, high }: Interval, value: number): boolean {
  const tolerance = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - tolerance && value <= high + tolerance;
}

/** "800,000 workers" and "800,000 employees" may be the same people; "two hats" and "two capes" are not. */
function countApart(a: Valued, b: Valued): boolean {
  if (a.kind !== 'count' || a.unit === b.unit || !a.unit || !b.unit) return false;
  if (fateOf(a.unit) && fateOf(b.unit)) return fateOf(a.unit) !== fateOf(b.unit);
  if ((fateOf(a.unit) && ANY_PEOPLE.test(b.unit)) || (fateOf(b.unit) && ANY_PEOPLE.test(a.unit)))
    return false;
  return !isSame(a.value ?? 0, b.value ?? 0) || Math.abs(a.value ?? 0) < 20;
}

function fateOf(unit: string): 'death' | 'injury' | null {
  if (DEATHS.test(unit)) return 'death';
  return INJURIES.test(unit) ? 'injury' : null;
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
