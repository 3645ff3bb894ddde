import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequences, type SequenceDiff } from './diff-sequence.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const KEYS = 400;
const diff = (base: readonly number[], other: readonly number[]): SequenceDiff =>
  diffSequences(base, other, KEYS);
const matched = ({ matches }: SequenceDiff): number =>
  matches.reduce((sum, { length }) => sum + length, 0);
const upTo = (length: number, from = 0): number[] => Array.from({ length }, (_, at) => from + at);

/** Keys from few, in an order of no pattern. */
function mixed(length: number, seed: number, from: number): number[] {
  let state = seed;
  return upTo(length).map(() => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return from + ((state >>> 8) % 12);
  });
}

/** The length of the longest common subsequence. */
function longestCommon(base: readonly number[], other: readonly number[]): number {
  let row = other.map(() => 0);
  for (const key of base) {
    const next: number[] = [];
    other.forEach((match, y) => {
      const before = y > 0 ? (row[y - 1] ?? 0) : 0;
      next.push(key === match ? before + 1 : Math.max(row[y] ?? 0, next[y - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

function expectTrue(base: readonly number[], other: readonly number[]): void {
  let [x, y] = [0, 0];
  for (const match of diff(base, other).matches) {
    expect(match.base).toBeGreaterThanOrEqual(x);
    expect(match.other).toBeGreaterThanOrEqual(y);
    [x, y] = [match.base + match.length, match.other + match.length];
    expect(base.slice(match.base, x)).toEqual(other.slice(match.other, y));
    expect(match.length).toBeGreaterThan(0);
  }
  expect(x).toBeLessThanOrEqual(base.length);
  expect(y).toBeLessThanOrEqual(other.length);
}

describe('diffSequences', () => {
  it('matches as much as can be matched of short sequences', () => {
    const keys = fc.array(fc.nat(6), { maxLength: 24 });
    fc.assert(
      fc.property(keys, keys, (base, other) => {
        expectTrue(base, other);
        expect(matched(diff(base, other))).toBe(longestCommon(base, other));
        expect(diff(base, other).precise).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('matches only what is equal, in rising order, in long sequences too', () => {
    const keys = fc.array(fc.nat(KEYS - 1), { minLength: 110, maxLength: 160 });
    fc.assert(
      fc.property(keys, keys, (base, other) => expectTrue(base, other)),
      { numRuns: runs(40) },
    );
  });

  it('makes one match of equal sequences', () => {
    expect(diff(upTo(150), upTo(150)).matches).toEqual([{ base: 0, other: 0, length: 150 }]);
  });

  it('is precise where nothing is equal', () => {
    expect(diff(upTo(3), upTo(3, 10))).toEqual({ matches: [], precise: true });
    expect(diff(upTo(150), upTo(150, 200))).toEqual({ matches: [], precise: true });
    expect(diff([], upTo(2))).toEqual({ matches: [], precise: true });
  });

  it('finds all of what was kept among much that was added', () => {
    const base = upTo(130);
    const other = base.flatMap((key) => [key + 200, key]);
    expect(matched(diff(base, other))).toBe(130);
  });

  it('finds a long run again whose keys all stand elsewhere too', () => {
    const run = mixed(300, 7, 0);
    const found = diff([...mixed(200, 1, 0), ...run], [...run, ...mixed(200, 2, 20)]);
    expect(matched(found)).toBeGreaterThanOrEqual(290);
  });

  it('prefers a match of heavy keys to one of as many light ones', () => {
    const weights = upTo(KEYS).map((key) => (key === 1 ? 4 : 1));
    expect(diffSequences([1, 2], [2, 1], KEYS, weights).matches).toEqual([
      { base: 0, other: 1, length: 1 },
    ]);
  });
});
