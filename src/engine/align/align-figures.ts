import type { Language } from '../language/index.ts';
import { compareValues } from '../reading/figure-values.ts';
import type { Figure } from '../types.ts';

/**
 * How many figures two passages have in common, by value. A figure that is the same after rounding
 * or a stated approximation counts less, and so does a small whole number, which many things come
 * to.
 */
export function figuresInCommon(
  a: readonly Figure[],
  b: readonly Figure[],
  language: Language,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  return Math.min(found(a, b, language), found(b, a, language));
}

/** Whether one passage has a figure whose unit the other has too, but with no value like it. */
export function figuresClash(
  a: readonly Figure[],
  b: readonly Figure[],
  language: Language,
): boolean {
  return a.some((figure) => {
    const alike = b.filter(({ unit, kind }) => unit === figure.unit && kind === figure.kind);
    return (
      alike.length > 0 && alike.every((other) => figureAgreement(figure, other, language) === 0)
    );
  });
}

/** How much two figures of one value say for a link, 0 to 1. */
export function figureAgreement(one: Figure, other: Figure, language: Language): number {
  const verdict = compareValues(one, other, language)?.verdict ?? 'apart';
  if (verdict === 'apart') return 0;
  const telling = isSmallCount(one) || isSmallCount(other) ? SMALL : 1;
  return verdict === 'equal' ? telling : ROUNDED * telling;
}

const ROUNDED = 0.8;
const SMALL = 0.4;
const LARGEST_SMALL = 12;
function found(from: readonly Figure[], among: readonly Figure[], language: Language): number {
  let sum = 0;
  for (const figure of from) {
    let best = 0;
    for (const other of among) {
      best = Math.max(best, figureAgreement(figure, other, language));
    }
    sum += best;
  }
  return sum;
}

function isSmallCount({ kind, value }: Figure): boolean {
  if (value === null || kind === 'money' || kind === 'percentage' || kind === 'ratio') return false;
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_SMALL;
}
