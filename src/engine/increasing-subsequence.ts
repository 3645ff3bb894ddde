/**
 * Indexes, in order, of the items of strictly rising value whose weights sum to most: what keeps
 * its place when passages are told in another order. After M. L. Fredman, "On computing the length
 * of longest increasing subsequences", Discrete Mathematics 11, 1975, with weights, and with
 * P. M. Fenwick's tree of prefix maxima in place of the sorted list.
 */
export function heaviestIncreasingSubsequence(
  items: readonly { readonly value: number; readonly weight: number }[],
): number[] {
  const ranks = new Map(
    [...new Set(items.map(({ value }) => value))]
      .sort((x, y) => x - y)
      .map((value, rank) => [value, rank + 1] as const),
  );
  const sums: number[] = [];
  const previous: (number | null)[] = [];
  /** By node of the tree, the item that ends the heaviest such subsequence among the ranks it covers. */
  const ends: (number | null)[] = new Array<null>(ranks.size + 1).fill(null);
  const heavier = (x: number | null, y: number | null) =>
    x === null || (y !== null && (sums[y] ?? 0) > (sums[x] ?? 0)) ? y : x;

  let best: number | null = null;
  items.forEach(({ value, weight }, index) => {
    const rank = ranks.get(value) ?? 0;
    let before: number | null = null;
    for (let node = rank - 1; node > 0; node -= node & -node) {
      before = heavier(before, ends[node] ?? null);
    }
    previous.push(before);
    sums.push(weight + (before === null ? 0 : (sums[before] ?? 0)));
    for (let node = rank; node < ends.length; node += node & -node) {
      ends[node] = heavier(ends[node] ?? null, index);
    }
    best = heavier(best, index);
  });

  const subsequence: number[] = [];
  for (let index: number | null = best; index !== null; index = previous[index] ?? null) {
    subsequence.push(index);
  }
  return subsequence.reverse();
}
