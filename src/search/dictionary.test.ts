import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';
import { decodeWords, encodeWords, placeIn, type Entry } from './dictionary.ts';
import { decodeNear, encodeNear } from './near-lists.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdeéя東𠀀29.=@ :'), minLength: 1, maxLength: 45 }),
  fc.constantFrom('constructor', '__proto__', '=29600000 usd', 'outlet:herald'),
);
const words = fc
  .uniqueArray(word, { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => (a < b ? -1 : 1)));

describe('the dictionary', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(words, fc.nat(20), fc.boolean(), (all, spread, common) => {
        const entries = all.map((key, at): Entry => {
          const stem = Math.max(0, key.length - (at % 10));
          return { key, id: 7 + at, spread: common ? 25 : spread, common, stem };
        });
        expect(decodeWords(encodeWords(entries), 7)).toEqual(entries);
      }),
    );
  });

  it('tells where a word is, or would be', () => {
    const list = ['ash', 'elm', 'oak'].map((key) => ({ key }));
    expect(['a', 'ash', 'birch', 'oak', 'yew'].map((key) => placeIn(list, key))).toEqual([
      0, 0, 1, 2, 3,
    ]);
  });
});

describe('words by their endings', () => {
  it('are read as they were written', () => {
    const entries = [
      { key: 'keeping', id: 5, spread: 0 },
      { key: 'sleeping', id: 1_600_000, spread: 17 },
      { key: 'weeping', id: 0, spread: 3 },
    ];
    for (const head of [0, 3]) expect(decodeNear(encodeNear(entries, head), head)).toEqual(entries);
  });
});

describe('checksum', () => {
  it('tells files apart that differ in one bit', () => {
    const bytes = new Uint8Array(100);
    const before = checksum(bytes);
    bytes[50] = 1;
    expect(checksum(bytes)).not.toBe(before);
    expect(before).toMatch(/^[0-9a-z]{5}$/);
  });
});
