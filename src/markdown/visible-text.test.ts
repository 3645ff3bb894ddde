import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStory } from '../engine/compare.ts';
import { toHtml } from './index.ts';
import { parseArticle } from './parse-article.ts';
import { findReordering, withoutInvisible, withPlainSpaces } from './visible-text.ts';

/** Characters that draw nothing and that no word of Latin letters needs. */
const INVISIBLE = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200c],
  ...[0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206a, 0x206f, 0xfe00],
  ...[0xfe0e, 0xfe0f, 0xfeff, 0xfff0, 0xfff9, 0xfffa, 0xfffb, 0x0080, 0x0085, 0x009f, 0x1bca0],
  ...[0x1d173, 0x1d17a, 0xe0001, 0xe0020, 0xe0067, 0xe007f, 0xe0100, 0xe01ef, 0x13430],
].map((code) => String.fromCodePoint(code));
const REORDERING = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
  (code) => String.fromCodePoint(code),
);
const SPACES = [
  ...[0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008],
  ...[0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164, 0xffa0],
].map((code) => String.fromCodePoint(code));

const SENTENCE =
  '“We will spend $50 million on 1,200 flats by 3 May 2021,” said Ana Moreau of Harbour Homes, 12.5% more.';
const reference = (char: string): string => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`;

describe('an invisible character', () => {
  it.each(INVISIBLE.map((char, index) => [reference(char), char, index]))(
    'is neither shown nor compared, wherever it stands: %s',
    (written, char, index) => {
      const plain = parseArticle(SENTENCE);
      // Markdown reads a reference to a control character as a broken one, which is seen.
      for (const piece of char < '\xa0' ? [char] : [char, written]) {
        const sentences = [[...SENTENCE].join(piece)];
        // Alone it stands in every tenth place, each character in others.
        for (let at = index % 10; at <= SENTENCE.length; at += 10)
          sentences.push(SENTENCE.slice(0, at) + piece + SENTENCE.slice(at));
        for (const sentence of sentences) {
          const parsed = parseArticle(sentence);
          expect(parsed.text).toBe(plain.text);
          expect(toHtml(parsed.tree)).toBe(toHtml(plain.tree));
        }
      }
    },
  );

  it('makes no conflict, no other quotation and no other name', () => {
    const article = (slug: string, text: string) => {
      const { text: compared, blocks } = parseArticle(text);
      const facts = { outlet: slug, headline: null, published: null, language: 'en' };
      return { slug, ...facts, version: null, copyOf: null, text: compared, blocks };
    };
    const plain = compareStory('s', [article('a', SENTENCE), article('b', SENTENCE)]);
    for (const char of INVISIBLE) {
      const pieces = [...SENTENCE].join(char);
      const compared = compareStory('s', [article('a', SENTENCE), article('b', pieces)]);
      expect(compared).toEqual(plain);
    }
  });

  it.each([
    ['a family', '👩\u200d👩\u200d👧'],
    ['a heart', '❤\ufe0f'],
    ['a heart on fire', '❤\ufe0f\u200d🔥'],
    ['a keycap', '5\ufe0f\u20e3'],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a pirate flag', '🏴\u200d☠\ufe0f'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Malayalam', 'ന്\u200d'],
    ['Mongolian', 'ᠠ\u180eᠭ\u180b'],
    ['a Chinese name', '葛\u{e0100}城'],
    ['Hebrew with a mark of direction', 'שלום (C++)\u200f עולם'],
    ['Hangul of old', 'ᄀ\u1160'],
  ])('stays where a script or an emoji needs it: %s', (_what, text) => {
    expect(withoutInvisible(text)).toBe(text);
    expect(parseArticle(text).text).toBe(text);
  });

  it.each([
    ['a digit in Hindi', 'क 5\u200d0', 'क 50'],
    ['a number in Hebrew', 'שלום 5\u200f0 5.\u200e5', 'שלום 50 5.5'],
    ['a flag of no place', '🏴\u{e0068}\u{e0069}', '🏴'],
    ['words in tags', 'x\u{e0068}\u{e0069}', 'x'],
    ['a row of joiners', '👩\u200d\u200d\u200d👧', '👩\u200d👧'],
  ])('goes where it is not needed: %s', (_what, text, left) => {
    expect(withoutInvisible(text)).toBe(left);
  });

  it('that is gone leaves nothing more to go', () => {
    const text = fc.array(fc.constantFrom(...INVISIBLE, ...'a5.', 'א', 'क्', '👩', '葛', '🏴'));
    fc.assert(
      fc.property(text, (parts) => {
        const once = withoutInvisible(parts.join(''));
        expect(withoutInvisible(once)).toBe(once);
      }),
    );
  });
});

describe('a character that turns the order round', () => {
  it.each(REORDERING.map((char) => [reference(char), char]))(
    'is refused with its line: %s',
    (written, char) => {
      for (const piece of [char, written]) {
        const { doubts, text } = parseArticle(`One.\n\nTwo\n$${piece}05 million.`);
        expect(doubts).toEqual([
          { severity: 'error', line: 4, message: expect.stringContaining('Delete it.') },
        ]);
        expect(findReordering(text)).toBeNull();
      }
    },
  );
});

describe('a space', () => {
  it.each(SPACES.map((char) => [reference(char), char]))('is a space: %s', (written, char) => {
    for (const piece of [char, written]) {
      const words = SENTENCE.split(' ').join(piece);
      expect(parseArticle(words).text).toBe(SENTENCE);
    }
  });

  it('keeps its place, so that ranges of the text are ranges of what is shown', () => {
    const any = fc.string({ unit: fc.constantFrom(...SPACES, ...'a50 \n.') });
    fc.assert(
      fc.property(any, (text) => {
        expect(withPlainSpaces(text)).toHaveLength(text.length);
      }),
    );
  });

  it('of any width that parts thousands is one no-break space', () => {
    for (const space of ['\u00a0', '\u2007', '\u2009', '\u202f']) {
      expect(parseArticle(`10${space}000${space}000${space}men`).text).toBe(
        '10\u00a0000\u00a0000 men',
      );
    }
  });
});
