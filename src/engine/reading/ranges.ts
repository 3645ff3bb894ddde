import type { Range } from '../types.ts';

/** The index of the first of some ranges, which rise and never overlap, that begins at or after an offset. */
export function firstAtOrAfter(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some ranges, which rise and never overlap, that lie inside a stretch. */
export function within<Part extends Range>(
  ranges: readonly Part[],
  { start, end }: Range,
): readonly Part[] {
  const from = firstAtOrAfter(ranges, start);
  let to = firstAtOrAfter(ranges, end);
  while (to > from && (ranges[to - 1]?.end ?? 0) > end) to -= 1;
  return ranges.slice(from, to);
}
