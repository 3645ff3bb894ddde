import { VALUES } from './settings.ts';
import type { FigureLink } from './figure-evidence.ts';
import { digits, isSame } from '../reading/figure-values.ts';
import type { Figure } from '../types.ts';

/** What the values of two figures say for their measuring the same thing, in log-odds. */
export function valueEvidence({ a, b, comparison }: FigureLink): number {
  const { verdict, factor } = comparison;
  if (verdict === 'apart') return apartness(factor, a.value ?? 0, b.value ?? 0);
  const shown = distinctness(a.value ?? 0, b.value ?? 0);
  if (verdict === 'equal') return VALUES.equal * shown;
  if (factor > VALUES.near)
    return isExactBound(a) || isExactBound(b) ? VALUES.beyondExact : VALUES.farBeyond;
  return verdict === 'rounding' ? VALUES.rounding * shown : VALUES.bounded;
}

/** "As much as 4.5%" is as exact as 3.2%, which is then another figure; "more than 200" only says about how many. */
function isExactBound({ qualifier, value }: Figure): boolean {
  return qualifier !== null && digits(value ?? 0) > 1;
}

/** How much a shared value says by itself, 0 to 1: "two" next to nothing, "$84,000" much. */
function distinctness(a: number, b: number): number {
  const size = Math.min(Math.abs(a), Math.abs(b));
  const telling = Math.min(digits(a), digits(b));
  return Math.min(1, 0.2 * telling + 0.08 * Math.log10(Math.max(1, size)));
}

/**
 * Two values of one thing that differ are mostly near, or slips of the pen, which are the likelier
 * the more digits they leave as they were: another magnitude, digits swapped, one digit changed.
 */
function apartness(factor: number, a: number, b: number): number {
  const [x, y] = [mantissa(a), mantissa(b)];
  const telling = Math.min(x.length, y.length) - 1;
  if ([1e3, 1e6, 1e9, 1e12].some((power) => isSame(factor, power)))
    return Math.min(VALUES.slip, VALUES.magnitude * (telling + 0.5));
  if (telling >= 2 && x.length === y.length) {
    const differ = [...x].filter((digit, at) => digit !== y[at]).length;
    const swapped = differ === 2 && [...x].sort().join('') === [...y].sort().join('');
    if (swapped || [...x].reverse().join('') === y)
      return Math.min(VALUES.slip, VALUES.swapped * telling);
    if (differ === 1) return Math.min(VALUES.slip, VALUES.digit * (telling - 1));
  }
  if (factor <= VALUES.veryNear) return VALUES.veryNearApart;
  if (factor <= VALUES.near) return VALUES.nearApart;
  if (factor > 20) return VALUES.worldsApart;
  return factor <= 3 ? VALUES.apart : VALUES.farApart;
}

/** The digits of a value without the zeros that end it: "447" of 447 million. */
function mantissa(value: number): string {
  return String(Math.abs(value))
    .replace(/\D|e.*$/g, '')
    .replace(/^0+|0+$/g, '');
}
