import { describe, expect, it } from 'vitest';
import { quoteLedger } from './quote-ledger.ts';
import { findQuotes } from './quotes.ts';
import { segment } from '../reading/segment.ts';
import type { Article, QuoteGroup } from '../types.ts';

const OUTLETS = ['Herald', 'Courier', 'Tribune'];

function ledger(
  texts: readonly string[],
  independent?: readonly (readonly string[])[],
): QuoteGroup[] {
  const articles = texts.map((text, index): Article => {
    const outlet = OUTLETS[index] ?? '';
    const unknown = { headline: null, published: null, version: null, copyOf: null };
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
    return { slug: outlet.toLowerCase(), outlet, language: 'en', ...unknown, text, blocks };
  });
  const passages = articles.flatMap(segment);
  const quotes = articles.flatMap((article) =>
    findQuotes(
      article,
      passages.filter((passage) => passage.article === article.slug),
    ),
  );
  return quoteLedger({
    articles,
    passages,
    quotes,
    independent: independent ?? articles.map(({ slug }) => [slug]),
  });
}

describe('quoteLedger', () => {
  it('finds the same words, whatever marks and clauses stand between them', () => {
    expect(
      ledger([
        '“Stop shouting! This harbour belongs to all of us,” Ann Poe wrote.',
        '"Stop shouting!" Ann Poe wrote. "This harbour belongs to all of us."',
      ]),
    ).toEqual([
      {
        id: 'qg1',
        quotes: ['herald.q1', 'courier.q1'],
        relation: 'identical',
        explanation: 'Herald and Courier print the same words.',
        speakersDiffer: false,
      },
    ]);
  });

  it('tells what a trimmed quotation is left with', () => {
    expect(
      ledger([
        '“We tried it for years. It never worked. We are going home now,” Ann Poe said.',
        'Ann Poe said, “We are going home now.”',
      ]),
    ).toMatchObject([
      {
        relation: 'trimmed',
        explanation: 'In Courier the quotation is only “We are going home now”.',
      },
    ]);
  });

  it('tells which sentence is not found', () => {
    expect(
      ledger([
        '“It is not welcome. We do not need it. We refuse this bridge,” Ann Poe said.',
        '“It is not welcome. We refuse this bridge,” Ann Poe said.',
      ]),
    ).toMatchObject([
      {
        relation: 'trimmed',
        explanation: '“We do not need it” is not found in the quotation in Courier.',
      },
    ]);
  });

  it('takes words for trimmed that an ellipsis owns up to', () => {
    expect(
      ledger([
        '“You paid into it for years, every paycheck. Now it is cut,” Ann Poe said.',
        '“You paid into it for years … Now it is cut,” Ann Poe said.',
      ]),
    ).toMatchObject([{ relation: 'trimmed' }]);
  });

  it('tells which words are altered', () => {
    expect(
      ledger([
        '“We do not want it. We refuse this bridge,” Ann Poe said.',
        '“We do not want it. We refuse this tunnel,” Ann Poe said.',
      ]),
    ).toMatchObject([
      { relation: 'altered', explanation: 'Courier has “tunnel” where Herald has “bridge”.' },
    ]);
  });

  it('takes a word left out of a sentence for altered', () => {
    expect(
      ledger([
        '“We counted the boats very carefully after that storm,” Ann Poe said.',
        '“We counted the boats carefully after that storm,” Ann Poe said.',
      ]),
    ).toMatchObject([
      {
        relation: 'altered',
        explanation: '“very” is not found in the quotation in Courier.',
      },
    ]);
  });

  it('links no fragment by one word', () => {
    expect(
      ledger([
        '“The ferry was late again. Will it be sunk? It is a scandal for us all,” Ann Poe said.',
        'Ann Poe said it “should be sunk.”',
      ]),
    ).toEqual([]);
  });

  it('parts words between which dots stand', () => {
    expect(
      ledger([
        '“We came out for a picnic...we are bakers,” Ann Poe said.',
        '“We came out for a picnic,” Ann Poe said.',
      ]),
    ).toMatchObject([
      {
        relation: 'trimmed',
        explanation: '“we are bakers” is not found in the quotation in Courier.',
      },
    ]);
  });

  it('reads a bleeped word as the word', () => {
    expect(
      ledger([
        'Al Low said he would “never sail in that fucking boat.”',
        'Al Low would not sail in “that f-----g boat,” he said.',
      ]),
    ).toMatchObject([{ relation: 'trimmed' }]);
  });

  it('flags different speakers, and names them', () => {
    const [group] = ledger([
      '“This is one more example of a secret meeting,” Ann Poe said.',
      '“This is one more example of a secret meeting,” Al Low said.',
    ]);
    expect(group).toMatchObject({ relation: 'identical', speakersDiffer: true });
    expect(group?.explanation).toContain('Ann Poe in Herald and Al Low in Courier');
  });

  it('takes a longer form of a name, or an office, for the same speaker', () => {
    expect(
      ledger([
        '“This is one more example of it,” Ann B. Poe said.',
        '“This is one more example of it,” Poe said.',
        '“This is one more example of it,” a spokeswoman said.',
      ]),
    ).toMatchObject([{ speakersDiffer: false, quotes: { length: 3 } }]);
  });

  it('keeps two cuts of one quotation apart that share nothing', () => {
    const groups = ledger([
      '“We tried it for many years. We are going home now,” Ann Poe said.',
      '“We tried it for many years,” Ann Poe said.',
      '“We are going home now,” Ann Poe said.',
    ]);
    expect(groups.map(({ quotes }) => quotes)).toEqual([
      ['herald.q1', 'courier.q1'],
      ['herald.q1', 'tribune.q1'],
    ]);
  });

  it('does not link what only sounds alike', () => {
    expect(
      ledger([
        '“I think it is a very big mistake to go there,” Ann Poe said.',
        '“I think it is the best day of my life,” Ann Poe said.',
      ]),
    ).toEqual([]);
  });

  it('counts neither a quotation repeated in its own article nor one in a copy', () => {
    const text = '“We are going home now,” Ann Poe said. “We are going home now,” she repeated.';
    expect(ledger([text])).toEqual([]);
    expect(ledger([text, text], [['herald', 'courier']])).toEqual([]);
  });

  it('comes to an end on thousands of equal quotations', () => {
    const text = 'Ann Poe said, “we go home now.” '.repeat(3000);
    expect(ledger([text, text])).toBeInstanceOf(Array);
  });
});
