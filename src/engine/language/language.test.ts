import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../diff/example-article.ts';
import { languageOf } from './index.ts';
import { readingOf } from '../reading/reading.ts';

const figuresOf = (language: string, text: string): (number | null)[] =>
  readingOf(exampleArticle('a', text, { language })).figures.map(({ value }) => value);

describe('languageOf', () => {
  it.each(['en', 'en-GB', 'EN-us', 'en_US'])('knows %s as English', (tag) => {
    expect(languageOf(tag)).toMatchObject({ tag: 'en', numerals: 'all' });
  });

  it.each(['de', 'fr-CA', 'x', ''])('reads only plain numbers in %s', (tag) => {
    expect(languageOf(tag).numerals).toBe('plain');
  });
});

describe('figures of a language whose words are not known', () => {
  it('are those that are written alike everywhere', () => {
    expect(figuresOf('fr', 'Le port a perdu 25% et 300 bateaux.')).toEqual([25, 300]);
    expect(figuresOf('de', 'Es kostet €40 im Monat.')).toEqual([40]);
  });

  it('are no others: a point may part thousands, a comma decimals', () => {
    expect(figuresOf('de', 'Es waren 1.234 Boote und 29,6 Millionen Liter.')).toEqual([]);
    expect(figuresOf('fr', 'Le port compte six bateaux.')).toEqual([]);
  });

  it('are all of them in English', () => {
    expect(figuresOf('en-GB', 'The port lost six boats and 1,234 litres.')).toEqual([6, 1234]);
  });
});
