import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from './marks.ts';

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
