import { describe, expect, it } from 'vitest';
import { atWords, markedWords, wordsHtml } from './marked-words.ts';
import type { Range } from '../engine/types.ts';

const TEXT = 'The old ferry left the quay before anyone had counted the barrels on board.';
const at = (words: string): Range => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const ALL = { start: 0, end: TEXT.length };

describe('marked words', () => {
  const marked = (range: Range, ...strong: Range[]) =>
    markedWords(TEXT, range, strong).map(({ text, strong: is }) => (is ? `*${text}*` : text));

  it('are the words in pieces, none of them empty', () => {
    expect(marked(at('The old ferry'), at('old'))).toEqual(['The ', '*old*', ' ferry']);
    expect(marked(at('old ferry'), at('old'))).toEqual(['*old*', ' ferry']);
    expect(marked(at('old ferry'), at('ferry'))).toEqual(['old ', '*ferry*']);
    expect(marked(at('old ferry'))).toEqual(['old ferry']);
  });

  it('are cut where they reach beyond the range, and left out where they stand beside it', () => {
    expect(marked(at('old ferry'), at('The old'))).toEqual(['*old*', ' ferry']);
    expect(marked(at('old ferry'), at('ferry left'))).toEqual(['old ', '*ferry*']);
    expect(marked(at('old ferry'), at('The '), at(' left'))).toEqual(['old ferry']);
  });

  it('that overlap are marked once', () => {
    expect(marked(at('The old ferry left'), at('old ferry'), at('ferry left'))).toEqual([
      'The ',
      '*old ferry*',
      '* left*',
    ]);
  });

  it('are HTML in which signs are no tags', () => {
    expect(
      wordsHtml([
        { text: 'a < b ', strong: false },
        { text: 'and', strong: true },
      ]),
    ).toBe('a &#x3C; b <b>and</b>');
  });
});

describe('a long text cut at words', () => {
  const cut = (longest: number, ...strong: Range[]) => {
    const { start, end } = atWords(TEXT, ALL, strong, longest);
    return TEXT.slice(start, end);
  };

  it('stays whole where it is short enough', () => {
    expect(cut(TEXT.length)).toBe(TEXT);
    expect(cut(TEXT.length - 1)).not.toBe(TEXT);
  });

  it('shows its beginning where nothing in it is strong', () => {
    expect(cut(20)).toBe('The old ferry left');
    expect(cut(18)).toBe('The old ferry left');
    expect(cut(17)).toBe('The old ferry');
  });

  it('has the strong words in its middle, and begins and ends with whole words', () => {
    expect(cut(30, at('anyone'))).toBe('quay before anyone had counted');
    expect(cut(6, at('anyone'))).toBe('anyone');
    expect(cut(7, at('anyone'))).toBe('anyone');
  });

  it('ends with the text where the strong words stand near its end', () => {
    expect(cut(30, at('board.'))).toBe('barrels on board.');
  });

  it('shows the first of strong words that are together too long for it', () => {
    const shown = cut(16, at('ferry'), at('board.'));
    expect(shown).toMatch(/^ferry left the/);
    expect(TEXT).toContain(shown);
  });

  it('stays within its range', () => {
    const range = at('quay before anyone had counted');
    const { start, end } = atWords(TEXT, range, [at('quay')], 12);
    expect(TEXT.slice(start, end)).toBe('quay before');
    const last = atWords(TEXT, range, [at('counted')], 12);
    expect(TEXT.slice(last.start, last.end)).toBe('counted');
  });
});
