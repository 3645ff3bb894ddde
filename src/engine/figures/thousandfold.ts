import type { Figure } from '../types.ts';

/** How many times the larger of two values is the smaller one; 0 where one of them is none. */
export function timesApart(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): number {
  const [low = 0, high = 0] = [Math.abs(one.value ?? 0), Math.abs(other.value ?? 0)].sort(
    (a, b) => a - b,
  );
  return low > 0 ? high / low : 0;
}

/**
 * Whether two values are a power of a thousand apart. So far apart are rarely two reports, but often
 * a text that lost a word such as "million" on the way here.
 */
export function isThousandfold(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): boolean {
  const times = timesApart(one, other);
  const power = Math.log10(times) / 3;
  // 2.5 million and 2,490 are meant to be the same but for the last digit.
  return times > 900 && Math.abs(power - Math.round(power)) < 0.005;
}
