import { describe, expect, it } from 'vitest';
import { longestRisingRun } from './rising-run.ts';

const kept = (values: (number | null)[]) => longestRisingRun(values).map((index) => values[index]);

describe('longestRisingRun', () => {
  it('keeps everything that is in order, equal values included', () => {
    expect(kept([1, 1, 2, 5])).toEqual([1, 1, 2, 5]);
  });

  it('leaves out as little as possible', () => {
    expect(kept([4, 1, 2, 3])).toEqual([1, 2, 3]);
    expect(kept([2, 3, 1, 4])).toEqual([2, 3, 4]);
  });

  it('passes over nulls', () => {
    expect(kept([null, 3, null, 4, 0, null])).toEqual([3, 4]);
    expect(kept([null, null])).toEqual([]);
  });
});
