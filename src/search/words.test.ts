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

  it('gives scripts without spaces a word for each two characters, and the last one', () => {
    expect(keys('北京 ラジオ')).toEqual(['北京', '京', 'ラジ', 'ジオ', 'オ']);
    expect(keys('Tシャツ')).toEqual(['t', 'シャ', 'ャツ', 'ツ']);
    expect(keys('กี่วัน')).toEqual(['กี่วั', 'วัน', 'น']);
  });

  it('has a compound also as one word, and a word behind its apostrophe', () => {
    const also = (text: string) => words(text).flatMap((word) => word.also);
    expect(also('an e-mail, long-term')).toEqual(['email', 'longterm']);
    expect(also('the state-of-the-art 5-year, a - b')).toEqual([]);
    expect(also('l’économie, don’t, O’Brien’s')).toEqual(['economie']);
  });

  it('tells how many words stand before each', () => {
    expect(words('one two, three').map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it('gives ranges in order that part no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let done = -1;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThan(done);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          done = start;
        }
      }),
    );
  });

  it('cuts a text of English letters as it cuts any other', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abZ09 .,-’\'"$%'), maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        // A letter of another script behind it has the same text cut by the rule for all.
        expect(words(`${text} я`).slice(0, -1)).toEqual(words(text));
      }),
    );
  });
});
