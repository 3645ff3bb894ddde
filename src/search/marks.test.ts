import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchEntries } from './entries.ts';
import { openLibrary } from './library.ts';
import { marksIn, pieces } from './marks.ts';
import { testStory } from './test-story.ts';

describe('marksIn', () => {
  const text = 'The old lock keeper, the old lock';
  const library = openLibrary(
    searchEntries([testStory('s', 'Quay', [{ outlet: 'Gull', passages: [text] }])]),
  );
  const ids = (words: string) => words.split(' ').map((word) => library.wordIds.get(word) ?? -1);
  const phrase = (words: string) => ({ kind: 'phrase', ids: ids(words) }) as const;
  const any = (words: string) =>
    ({ kind: 'words', ids: new Map(ids(words).map((id) => [id, 1])) }) as const;
  const marked = (...meant: Parameters<typeof marksIn>[1]) =>
    marksIn(text, meant, library).map(({ start, end }) => text.slice(start, end));

  it('marks words wherever they stand, in the order of the text', () => {
    expect(marked(any('keeper lock'))).toEqual(['lock', 'keeper', 'lock']);
  });

  it('marks a phrase where its words stand in a row', () => {
    expect(marked(phrase('old lock'))).toEqual(['old lock', 'old lock']);
    expect(marked(phrase('lock old'))).toEqual([]);
  });

  it('makes one mark of those that overlap', () => {
    expect(marked(phrase('old lock'), phrase('lock keeper'))).toEqual([
      'old lock keeper',
      'old lock',
    ]);
    expect(marked(phrase('old lock keeper'), any('lock'))).toEqual(['old lock keeper', 'lock']);
    expect(marked(any('old'), phrase('old lock'))).toEqual(['old lock', 'old lock']);
  });
});

describe('pieces', () => {
  it('cuts a text into marked and unmarked pieces', () => {
    expect(pieces('the rigs sold', [{ start: 4, end: 8 }])).toEqual([
      { text: 'the ', marked: false },
      { text: 'rigs', marked: true },
      { text: ' sold', marked: false },
    ]);
  });

  it('shows a long text around its first mark, in whole words', () => {
    const text = `${'before '.repeat(50)}rigs${' after'.repeat(50)}`;
    const start = text.indexOf('rigs');
    const shown = pieces(text, [{ start, end: start + 4 }], 80).map((piece) => piece.text);
    expect(shown.join('')).toMatch(/^… (before )+rigs( after)+ …$/);
    expect(shown.join('').length).toBeLessThan(90);
  });

  it('shows a text that is as long as the limit whole', () => {
    expect(pieces('rigs sold', [], 9)).toEqual([{ text: 'rigs sold', marked: false }]);
  });

  it('shows the beginning of a long text that has no mark', () => {
    const shown = pieces('one two three four', [], 9).map(({ text }) => text);
    expect(shown).toEqual(['one two', ' …']);
  });

  it('shows the end of a long text whose mark stands there, from a whole word on', () => {
    const shown = pieces('one two three four', [{ start: 14, end: 18 }], 9);
    expect(shown.map(({ text }) => text)).toEqual(['… ', 'four']);
  });

  it('gives the text back, and never half a character', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.nat(200),
        fc.nat(20),
        fc.integer({ min: 10, max: 50 }),
        (text, at, long, limit) => {
          const marks = at + long < text.length && long > 0 ? [{ start: at, end: at + long }] : [];
          const whole = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');
          expect(whole(pieces(text, marks))).toBe(text);
          const shown = whole(pieces(text, [], limit)).replace(/^… | …$/g, '');
          expect(text).toContain(shown);
          expect(shown.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
