import { describe, expect, it } from 'vitest';
import { memoize, memoizeByObject } from './memoize.ts';

describe('memoize', () => {
  it('reads each word once', () => {
    const read: string[] = [];
    const length = memoize((word: string) => read.push(word) && word.length);
    expect([length('pier'), length('boat'), length('pier')]).toEqual([4, 4, 4]);
    expect(read).toEqual(['pier', 'boat']);
  });

  it('keeps a result of null', () => {
    let calls = 0;
    const none = memoize<number, null>(() => {
      calls += 1;
      return null;
    });
    expect([none(1), none(1)]).toEqual([null, null]);
    expect(calls).toBe(1);
  });

  it('keeps no overlong run of letters', () => {
    let calls = 0;
    const count = memoize<string, number>(() => (calls += 1));
    count('a'.repeat(500));
    expect(count('a'.repeat(500))).toBe(2);
  });
});

describe('memoizeByObject', () => {
  it('reads each object once, whatever it holds', () => {
    let calls = 0;
    const read = memoizeByObject<object, undefined>(() => {
      calls += 1;
      return undefined;
    });
    const [one, other] = [{ a: 1 }, { a: 1 }];
    read(one);
    read(one);
    read(other);
    expect(calls).toBe(2);
  });
});
