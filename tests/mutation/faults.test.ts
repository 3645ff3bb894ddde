import { describe, expect, it } from 'vitest';
import { Faults } from './faults.ts';

describe('Faults', () => {
  it('has none on at first, and one at a time then', () => {
    const faults = new Faults();
    expect([1, 2].map(faults.isFaulty)).toEqual([false, false]);
    faults.switchOn(2, 10);
    expect([1, 2].map(faults.isFaulty)).toEqual([false, true]);
    faults.switchOff();
    expect([1, 2].map(faults.isFaulty)).toEqual([false, false]);
  });

  it('stops code that asks again and again', () => {
    const faults = new Faults();
    faults.switchOn(1, 100);
    expect(() => {
      while (faults.isFaulty(1));
    }).toThrow('never ends');
  });

  it('tells what was reached, and what one call reached', () => {
    const faults = new Faults();
    faults.isFaulty(1);
    const { result, reached } = faults.whatReaches(() => faults.isFaulty(2));
    expect(result).toBe(false);
    expect(reached).toEqual(new Set([2]));
    expect(faults.takeReached()).toEqual(new Set([1, 2]));
    expect(faults.takeReached()).toEqual(new Set());
  });
});
