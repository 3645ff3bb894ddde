import { describe, expect, it } from 'vitest';
import { sharedRuns, shingle } from './shared-runs.ts';

const runs = (base: string, other: string): string[] => {
  const words = [base, other].map((text) => text.split(' '));
  const [left = [], right = []] = words;
  return sharedRuns(shingle(left), shingle(right)).map((run) => {
    const [one, two] = [
      left.slice(run.base.start, run.base.end).join(' '),
      right.slice(run.other.start, run.other.end).join(' '),
    ];
    expect(one).toBe(two);
    return `${run.base.start}/${run.other.start} ${one}`;
  });
};

describe('sharedRuns', () => {
  it('takes the longest of the runs that begin alike', () => {
    const long = 'a b c d e f g h i j';
    expect(runs(long, `a b c d e f x ${long}`)).toEqual([`0/7 ${long}`]);
    expect(runs(long, `${long} x a b c d e f`)).toEqual([`0/0 ${long}`]);
  });

  it('takes each word once', () => {
    const run = 'a b c d e f g h';
    expect(runs(`${run} y ${run}`, run)).toEqual([`0/0 ${run}`]);
    expect(runs(`${run} y ${run}`, `${run} z ${run}`)).toEqual([`0/0 ${run}`, `9/9 ${run}`]);
  });

  it('finds runs in another order', () => {
    const [one, two] = ['a b c d e f g h', 'i j k l m n o p'];
    expect(runs(`${one} ${two}`, `${two} x ${one}`)).toEqual([`0/9 ${one}`, `8/0 ${two}`]);
  });

  it('finds nothing in words of which too few are equal', () => {
    expect(runs('a b c', 'a b c')).toEqual([]);
    expect(runs('a b c d e f', 'f e d c b a')).toEqual([]);
  });
});
