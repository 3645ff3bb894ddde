import { afterEach, expect, it } from 'vitest';
import { faults } from './faults.ts';
import { memoize } from './memoize-anew.ts';

afterEach(() => {
  faults.switchOff();
  faults.takeReached();
});

/** Whether a number is above 2, as code with fault 7 has it: from 3 on, or from 2. */
function aboveTwo() {
  const read: number[] = [];
  const isAbove = memoize((n: number) => {
    read.push(n);
    return n !== 1 && faults.isFaulty(7) ? n >= 2 : n > 2;
  });
  return { read, isAbove };
}

it('reads anew what a fault has a part in, and nothing else', () => {
  const { read, isAbove } = aboveTwo();
  expect([1, 2, 3, 3].map(isAbove)).toEqual([false, false, true, true]);
  expect(read).toEqual([1, 2, 3]);
  faults.switchOn(7, 100);
  expect([1, 2, 2].map(isAbove)).toEqual([false, true, true]);
  expect(read).toEqual([1, 2, 3, 2]);
});

it('forgets what was read with another fault', () => {
  const { read, isAbove } = aboveTwo();
  for (const fault of [7, 8, 7]) {
    faults.switchOn(fault, 100);
    expect(isAbove(2)).toBe(fault === 7);
  }
  expect(read).toEqual([2, 2, 2]);
});

it('reaches, where it remembers, what it reached when it read', () => {
  const { isAbove } = aboveTwo();
  isAbove(2);
  faults.takeReached();
  isAbove(2);
  expect(faults.takeReached()).toEqual(new Set([7]));
});
