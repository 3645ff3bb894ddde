import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, shareOfWords } from './find-words.ts';

const found = (text: string, words: string): string[] =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('words of an article', () => {
  it('are found however their marks, blanks and letters were typed', () => {
    const text = 'She said: “We shan’t go –\n\nnot now.”';
    expect(found(text, '"we SHAN\'T go - not now."')).toEqual(['“We shan’t go –\n\nnot now.”']);
  });

  it('are found wherever they stand, and only whole', () => {
    expect(found('A cat, a category, a Cat.', 'cat')).toEqual(['cat', 'Cat']);
    expect(found('It cost $29.6 million.', '9.6 million')).toEqual([]);
    expect(found('It cost $29.6 million.', '$29.6 million')).toEqual(['$29.6 million']);
  });

  it('keep their place behind letters that take two units', () => {
    expect(found('𝐀𝐁 😀 İstanbul rose 5%', 'istanbul rose 5%')).toEqual([]);
    expect(found('𝐀𝐁 😀 Izmir rose 5% 😀', 'rose 5% 😀')).toEqual(['rose 5% 😀']);
  });

  it('are none where nothing is asked for', () => {
    expect(found('A cat.', ' ')).toEqual([]);
  });

  it('are found at their place in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const text = `${a} marked words ${b}`;
        expect(found(text, 'marked words')).toContain('marked words');
      }),
    );
  });

  it('are near those of a text that has most of them', () => {
    expect(shareOfWords('The old bridge opened.', 'the bridge opend')).toBeCloseTo(2 / 3);
  });
});
