import { describe, expect, it } from 'vitest';
import { count, inWords, plural } from './count.ts';
import { capitalised, list, possessive } from './list.ts';

describe('a count in words', () => {
  it.each([
    [0, 'copy', 'no copies'],
    [1, 'copy', 'one copy'],
    [2, 'copy', 'two copies'],
    [12, 'passage', 'twelve passages'],
    [13, 'passage', '13 passages'],
    [1400, 'child', '1,400 children'],
    [3, 'independent article', 'three independent articles'],
    [2, 'branch', 'two branches'],
    [2, 'day', 'two days'],
  ])('writes %d of “%s” as “%s”', (number, noun, words) => {
    expect(count(number, noun)).toBe(words);
  });

  it('says small numbers in words up to twelve', () => {
    expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
  });

  it.each(['m', 'kg', 'MW', 'hash/s', 'percent', ''])('gives the symbol “%s” no plural', (unit) => {
    expect(plural(unit)).toBe(unit);
  });
});

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('joins %j as “%s”', (items, words) => {
    expect(list(items)).toBe(words);
  });

  it('joins with another word', () => {
    expect(list(['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });

  it('raises the first letter alone, also one outside the basic plane', () => {
    expect(capitalised('two Copies')).toBe('Two Copies');
    expect(capitalised('')).toBe('');
    expect(capitalised('𐐨b')).toBe('𐐀b');
  });

  it('sets an apostrophe and an s behind every name', () => {
    expect([possessive('The Times'), possessive('Gazette')]).toEqual(['The Times’s', 'Gazette’s']);
  });
});
