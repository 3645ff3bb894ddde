import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trickyText } from './tricky-text.ts';
import { wordTokens, tokenize } from './words.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

/** The tokens of a text, as printed. */
const tokens = (text: string): string[] =>
  wordTokens(text, english).map(({ start, end }) => text.slice(start, end));
const key = (text: string): string | undefined => wordTokens(text, english)[0]?.key;

describe('a number', () => {
  it.each([
    ['1,980,000 men', '1,980,000'],
    ['12,345.67 men', '12,345.67'],
    ['5. Men', '5'],
  ])('is one token with its groups of three and its decimals: “%s”', (text, first) => {
    expect(tokens(text)[0]).toBe(first);
  });
});

describe('tokenize', () => {
  it('tiles any text', () => {
    fc.assert(
      fc.property(trickyText(), (text) => {
        const tokens = tokenize(text, english);
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(tokens.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('cuts no user-perceived character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(trickyText(), (text) => {
        const starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
        expect(tokenize(text, english).filter(({ start }) => !starts.has(start))).toEqual([]);
      }),
    );
  });

  it('tells words, figures, addresses, signs, punctuation and spaces apart', () => {
    expect(tokenize('Up 5%, see www.example.org 👍', english).map(({ kind }) => kind)).toEqual(
      'word space figure punctuation space word space url space sign'.split(' '),
    );
  });

  it('takes a run of one mark as one token', () => {
    expect(tokenize('So...--', english).map(({ start, end }) => end - start)).toEqual([2, 3, 2]);
  });
});

describe('wordTokens', () => {
  it.each([
    [
      'figures with all that gives them their value',
      '$29.6 million|1,980,000|-5.2%|US$1.2bn|2 exahashes',
    ],
    ['per cent in words', '4.90 percent|5 per cent|78%'],
    ['spelled-out figures', 'twenty-five million|seven'],
    ['dates, times, ranges and scores', '9/11|14:30|5-10%|2019–20'],
    ['words that hold digits', 'Q1|COVID-19|65-year-old|1990s|5G'],
    ['abbreviations with their stops', 'U.S.|a.m.|D-N.Y.|Ph.D.|Mr.'],
    ['hyphenated compounds and apostrophes', "long-term|Canaan’s|U.S.-led|don't|AT&T"],
    ['addresses', 'https://example.org/a?b=c|www.example.com|press@example.org|example.co.uk'],
    ['handles and hashtags', '@reporter|#budget'],
    ['emoji, flags and keycaps', '👩‍👩‍👧|🇩🇪|1️⃣'],
  ])('keeps %s whole', (_, list) => {
    expect(tokens(list.replaceAll('|', ' ; '))).toEqual(list.split('|'));
  });

  it('ends a sentence outside its last word', () => {
    expect(tokens('It said so. (Really.) See http://example.org/a.')).toEqual([
      'It',
      'said',
      'so',
      'Really',
      'See',
      'http://example.org/a',
    ]);
  });

  it('takes the characters of a script without spaces one by one', () => {
    expect(tokens('東京で会談')).toEqual(['東', '京', 'で', '会', '談']);
  });

  it('reads a part of a text as it would read that part alone', () => {
    expect(wordTokens('rose 5 million', english, { start: 5, end: 6 })).toMatchObject([
      { start: 5, end: 6, key: '#5' },
    ]);
  });

  it('takes no minus from a hyphen or a range', () => {
    expect(tokens('5-10 Boeing-747 (-3)')).toEqual(['5-10', 'Boeing-747', '-3']);
  });
});

describe('the key of a token', () => {
  it.each([
    ['$29.6 million', '$29,600,000'],
    ['$29.6m', '$29.6-million'],
    ['4.90%', '4.9 percent'],
    ['five', '5'],
    ['twenty-five thousand', '25,000'],
    ['US$5', '$5'],
    ['−5%', '-5%'],
    ['Long-Term', 'longterm'],
    ['U.S.', 'US'],
    ['it’s', "it's"],
    ['ﬁnance', 'finance'],
    ['http://example.org/', 'example.org'],
  ])('is the same for %s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['$1.2bn', '$12bn'],
    ['-5%', '5%'],
    ['5%', '5'],
    ['$5', '£5'],
    ['2 terahashes', '2 exahashes'],
    ['5-10', '510'],
    ['1.5', '15'],
    ['Q1', 'Q2'],
    ['65-year-old', '66-year-old'],
    ['9007199254740993', '9007199254740992'],
  ])('differs between %s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});
