import type { Figure } from './types.ts';

/**
 * How many figures two passages have in common, by value. A figure that is nearly the same counts
 * less, and so does a small round number, which many things come to.
 */
export function figuresInCommon(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return Math.min(found(a, b), found(b, a));
}

/** How well two figures agree in value, 0 to 1. */
export function figureAgreement(one: Figure, other: Figure): number {
  if (one.value === null || other.value === null) return 0;
  const telling = Math.min(tellingness(one.value, one.unit), tellingness(other.value, other.unit));
  const apart = Math.abs(one.value - other.value);
  const largest = Math.max(Math.abs(one.value), Math.abs(other.value));
  if (isShare(one) && isShare(other)) {
    const points = Math.abs(points100(one.value, one.unit) - points100(other.value, other.unit));
    return points < 1e-9 ? 1 : points <= NEAR_POINTS ? NEARLY : 0;
  }
  if (telling < 1 && one.unit !== other.unit) return 0;
  if (apart <= 1e-9 * largest) return telling;
  return apart <= NEAR_PART * largest ? NEARLY * telling : 0;
}

const NEAR_PART = 0.02;
const NEAR_POINTS = 2;
const NEARLY = 0.7;
const LARGEST_SMALL = 12;
const SMALL = 0.4;
// A passage of more figures is a table, not a sentence; the limit bounds the cost of hostile text.
const MOST_FIGURES = 50;

function found(from: readonly Figure[], among: readonly Figure[]): number {
  let sum = 0;
  for (const figure of from.slice(0, MOST_FIGURES)) {
    let best = 0;
    for (const other of among.slice(0, MOST_FIGURES)) {
      best = Math.max(best, figureAgreement(figure, other));
    }
    sum += best;
  }
  return sum;
}

function isShare({ unit }: Figure): boolean {
  return unit === 'percent' || unit === 'ratio';
}

function points100(value: number, unit: string): number {
  return unit === 'ratio' ? value * 100 : value;
}

function tellingness(value: number, unit: string): number {
  const small = Number.isInteger(value) && Math.abs(value) <= LARGEST_SMALL;
  return small && unit.length !== 3 ? SMALL : 1;
}
