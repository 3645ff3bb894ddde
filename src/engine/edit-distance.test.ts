import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistances } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 1],
    ['harbour', 'harboru', 1],
    ['harbour', 'hrobaur', 3],
    ['', 'pier', 4],
    ['pier', '', 4],
    ['pier', 'beer', 2],
  ])('from %s to %s is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  it('is the same both ways, and no more than the longer word has letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
      { seed: 7 },
    );
  });

  it('is told for each beginning of the other word', () => {
    expect(editDistances('pie', 'pier')).toEqual([3, 2, 1, 0, 1]);
  });
});
