import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleArticle } from '../src/engine/diff/example-article.ts';
import { LANGUAGES } from '../src/engine/language/languages.ts';
import { tinyGerman } from './support/tiny-german.ts';
import type { Comparison } from '../src/engine/types.ts';

/** The engine, to which one line has named a second language. */
async function engineWithGerman() {
  vi.resetModules();
  vi.doMock('../src/engine/language/languages.ts', () => ({
    LANGUAGES: [...LANGUAGES, tinyGerman],
  }));
  const { compareStory } = await import('../src/engine/compare.ts');
  const { readingOf } = await import('../src/engine/reading/reading.ts');
  return { compareStory, readingOf };
}

let engine: Awaited<ReturnType<typeof engineWithGerman>>;
beforeAll(async () => {
  engine = await engineWithGerman();
});
afterAll(() => {
  vi.doUnmock('../src/engine/language/languages.ts');
});

const german = (slug: string, text: string, published = '2021-03-05') =>
  exampleArticle(slug, text, { language: 'de-AT', published });

function compared(one: string, other: string): Comparison {
  return engine.compareStory('hafen', [german('a', one), german('b', other)]);
}

describe('a second language, named in one line', () => {
  it.each([
    ['Im Hafen lagen drei Boote.', ['drei Boote: 3 boot']],
    ['Der Hafen kostet zwei Millionen Euro.', ['zwei Millionen Euro: 2000000 EUR']],
    ['Der Hafen verlor vier Prozent der Boote.', ['vier Prozent: 4 percent']],
    ['Im Hafen lagen three boats und two dozen others.', []],
  ])('gives the figures of “%s” its words', (text, expected) => {
    const { figures } = engine.readingOf(german('a', text));
    expect(
      figures.map(
        ({ start, end, value, unit }) => `${text.slice(start, end)}: ${String(value)} ${unit}`,
      ),
    ).toEqual(expected);
  });

  it('gives the tokens of a diff its numbers', () => {
    const keys = (text: string) => engine.readingOf(german('a', text)).words.map(({ key }) => key);
    expect(keys('zwei Boote')).toEqual(keys('2 Boote'));
    expect(keys('two Boote')).not.toEqual(keys('2 Boote'));
  });

  it.each([
    ['Am 3. März 2021 sank ein Boot.', ['2021-03-03']],
    ['Am Mittwoch sank ein Boot.', ['2021-03-03']],
    ['Ein Boot sank gestern.', ['2021-03-04']],
    ['A boat sank on March 3 and on Wednesday, yesterday.', []],
  ])('gives the dates of “%s” its calendar', (text, expected) => {
    const { dates } = compared(text, 'Nichts.');
    expect(dates.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['„Wir fahren heute nicht hinaus“, sagte Karin Low.', ['Karin Low']],
    ['Karin Low kam. Sie sagte: „Wir fahren heute nicht hinaus.“', ['Karin Low']],
    ['„Wir fahren heute nicht hinaus“, said Karin Low.', [null]],
  ])('finds who speaks by its verbs and pronouns: %s', (text, speakers) => {
    const { quotes } = compared(text, 'Nichts.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('holds its figures against each other', () => {
    const { figureGroups } = compared(
      'Am Montag sanken im Hafen von Norland fast vier Boote.',
      'Am Montag sanken im Hafen von Norland 4 Boote.',
    );
    expect(figureGroups.map(({ relation }) => relation)).toEqual(['agree']);
  });

  it('leaves English as it is', () => {
    const { figures } = engine.readingOf(exampleArticle('a', 'Two dozen boats sank.'));
    expect(figures.map(({ value }) => value)).toEqual([24]);
  });
});
