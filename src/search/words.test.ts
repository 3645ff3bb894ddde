import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

const keys = (text: string) => words(text).map(({ key }) => key);

describe('words', () => {
  it('takes accents, case, ligatures and possessives for one word', () => {
    expect(keys('Café café’s CAFE cafe\u0301 ﬁne')).toEqual([
      'cafe',
      'cafe',
      'cafe',
      'cafe',
      'fine',
    ]);
    expect(keys('Łódź Straße Øre')).toEqual(['lodz', 'strasse', 'ore']);
  });

  it('keeps a figure whole, whatever its separators, and parts it from its unit', () => {
    expect(keys('$29.6 million, 1,980,000 rigs; 78%, 29.6m.')).toEqual([
      '29.6',
      'million',
      '1980000',
      'rigs',
      '78',
      '29.6',
      'm',
    ]);
  });

  it('keeps abbreviations and contractions whole', () => {
    expect(keys('U.S. at 5 p.m. O’Brien didn’t')).toEqual([
      'us',
      'at',
      '5',
      'pm',
      'obrien',
      'didnt',
    ]);
    expect(keys('The end.Next x.com')).toEqual(['the', 'end', 'next', 'x', 'com']);
  });

  it('takes dashes, slashes and quotation marks for spaces', () => {
    expect(keys('long-term “profit”–loss and/or')).toEqual([
      'long',
      'term',
      'profit',
      'loss',
      'and',
      'or',
    ]);
  });

  it('gives scripts without spaces a word a character', () => {
    expect(keys('北京 ラジオ')).toEqual(['北', '京', 'ラ', 'シ', 'オ']);
  });

  it('gives places that never overlap nor part a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let done = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          done = end;
        }
      }),
    );
  });
});
