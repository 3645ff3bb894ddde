/**
 * Indexes of a longest run of values that never fall, in order, skipping values that are null:
 * what keeps its place when passages are told in another order. After M. L. Fredman, "On computing
 * the length of longest increasing subsequences", Discrete Mathematics 11, 1975.
 */
export function longestRisingRun(values: readonly (number | null)[]): number[] {
  /** tails[n] is the index at which a run of n + 1 values ends, with the lowest last value. */
  const tails: number[] = [];
  const previous: (number | null)[] = [];
  values.forEach((value, index) => {
    previous.push(null);
    if (value === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? null;
    tails[low] = index;
  });
  const run: number[] = [];
  let index = tails.at(-1) ?? null;
  while (index !== null) {
    run.push(index);
    index = previous[index] ?? null;
  }
  return run.reverse();
}
