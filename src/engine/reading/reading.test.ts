import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../diff/example-article.ts';
import { firstAtOrAfter, within } from './ranges.ts';
import { readingOf, tokensIn, wordsIn } from './reading.ts';
import { trickyText } from './tricky-text.ts';

const TEXT = 'The port lost $1.2m in May.\n\n“We will re-open,” Ann Poe said: “All 24 boats.”';

describe('readingOf', () => {
  it('reads an article once', () => {
    const article = exampleArticle('a', TEXT);
    const reading = readingOf(article);
    expect(readingOf(article)).toBe(reading);
    expect(reading.tokens).toBe(reading.tokens);
    expect(reading.words).toBe(reading.words);
    expect(reading.passages).toBe(reading.passages);
    expect(reading.figures).toBe(reading.figures);
    expect(reading.dates).toBe(reading.dates);
    expect(reading.mentions).toBe(reading.mentions);
  });

  it('reads another article of the same text for itself', () => {
    const [one, other] = [exampleArticle('a', TEXT), exampleArticle('b', TEXT)];
    expect(readingOf(one).passages.map(({ id }) => id)).toEqual(['a.1', 'a.2']);
    expect(readingOf(other).passages.map(({ id }) => id)).toEqual(['b.1', 'b.2']);
  });

  it('gives ranges onto the text that rise and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        const reading = readingOf(exampleArticle('a', text));
        for (const parts of [
          reading.tokens,
          reading.words,
          reading.passages,
          reading.figures,
          reading.dates,
          reading.mentions,
        ]) {
          let last = 0;
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(reading.article.text.length);
        }
      }),
      { seed: 21 },
    );
  });

  it('makes words of whole tokens', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        const { tokens, words } = readingOf(exampleArticle('a', text));
        const figures = words.filter(({ kind }) => kind === 'figure');
        const starts = new Set(tokens.map(({ start }) => start));
        expect(figures.filter(({ start }) => !starts.has(start))).toEqual([]);
      }),
      { seed: 22 },
    );
  });
});

describe('a stretch of a reading', () => {
  const reading = readingOf(exampleArticle('a', TEXT));
  const printed = (parts: readonly { start: number; end: number }[]) =>
    parts.map(({ start, end }) => TEXT.slice(start, end));

  it('has the tokens and words inside it', () => {
    const [first] = reading.passages;
    expect(printed(tokensIn(reading, first ?? { start: 0, end: 0 }))).toEqual(
      'The port lost $ 1.2 m in May .'.split(' '),
    );
    expect(printed(wordsIn(reading, first ?? { start: 0, end: 0 }))).toEqual(
      'The port lost $1.2m in May'.split(' '),
    );
  });

  it('leaves out what crosses its ends', () => {
    expect(printed(wordsIn(reading, { start: 1, end: 16 }))).toEqual(['port', 'lost']);
    expect(printed(wordsIn(reading, { start: 3, end: 3 }))).toEqual([]);
  });
});

describe('ranges in order', () => {
  const ranges = [
    { start: 0, end: 2 },
    { start: 4, end: 5 },
    { start: 5, end: 9 },
  ];

  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 2],
    [6, 3],
  ])('are found by offset: at %i the one of index %i', (offset, index) => {
    expect(firstAtOrAfter(ranges, offset)).toBe(index);
  });

  it('are inside a stretch with both ends', () => {
    expect(within(ranges, { start: 0, end: 9 })).toEqual(ranges);
    expect(within(ranges, { start: 1, end: 8 })).toEqual([{ start: 4, end: 5 }]);
    expect(within(ranges, { start: 4, end: 9 })).toEqual(ranges.slice(1));
  });
});
