import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestIncreasingSubsequence } from './increasing-subsequence.ts';

type Item = readonly [value: number, weight: number];

const items = (pairs: readonly Item[]) => pairs.map(([value, weight]) => ({ value, weight }));
const kept = (...values: number[]) =>
  heaviestIncreasingSubsequence(items(values.map((value) => [value, 1]))).map(
    (index) => values[index],
  );

describe('heaviestIncreasingSubsequence', () => {
  it('leaves out as little as possible', () => {
    expect(kept(4, 1, 2, 3)).toEqual([1, 2, 3]);
    expect(kept(2, 3, 1, 4)).toEqual([2, 3, 4]);
    expect(kept()).toEqual([]);
  });

  it('keeps one of equal values', () => {
    expect(kept(1, 1, 2, 2)).toEqual([1, 2]);
  });

  it('prefers one heavy item to two light ones', () => {
    expect(heaviestIncreasingSubsequence(items([[5, 3], [1, 1], [2, 1]]))).toEqual([0]); // prettier-ignore
  });

  it('is as heavy as the best of all rising choices', () => {
    const item = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), (pairs) => {
        const weigh = (chosen: readonly Item[]) => chosen.reduce((sum, [, w]) => sum + w, 0);
        let best = 0;
        for (let choice = 0; choice < 2 ** pairs.length; choice += 1) {
          const chosen = pairs.filter((_, index) => choice & (1 << index));
          const rises = chosen.every(([value], n) => n === 0 || (chosen[n - 1]?.[0] ?? 0) < value);
          if (rises) best = Math.max(best, weigh(chosen));
        }
        const found = heaviestIncreasingSubsequence(items(pairs)).map(
          (index) => pairs[index] ?? ([0, 0] as const),
        );
        expect(weigh(found)).toBe(best);
      }),
    );
  });
});
