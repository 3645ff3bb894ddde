import { describe, expect, it } from 'vitest';
import { quoteLedger } from './quote-ledger.ts';
import { candidatePairs } from './quote-pairs.ts';
import { sayings } from './said.ts';
import { findQuotes } from './quotes.ts';
import { segment } from '../reading/segment.ts';
import type { Article, QuoteGroup } from '../types.ts';

const OUTLETS = ['Herald', 'Courier', 'Tribune'];

function ledger(
  texts: readonly string[],
  independent?: readonly (readonly string[])[],
): readonly QuoteGroup[] {
  return compared(texts, independent).quoteGroups;
}

function compared(texts: readonly string[], independent?: readonly (readonly string[])[]) {
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
  const families = independent ?? articles.map(({ slug }) => [slug]);
  return { articles, ...quoteLedger({ articles, passages, quotes, independent: families }) };
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
        speaker: 'Ann Poe',
        speakersDiffer: false,
        changes: [],
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
        explanation: '“We do not need it” is not found in Courier.',
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

  it('compares two articles in what the longest quotation leaves out', () => {
    const opening = 'I was not surprised that the old pier fell down this week. ';
    const shared = 'The message from the harbour is clear and we are all looking for a change. ';
    const more = 'They have had their chance and they failed. We need a new pier and new people.';
    const [row] = ledger([
      `“${shared}${more}” Ann Poe said.`,
      `“${opening}${shared}” Ann Poe said.`,
      `“${opening.replace('not ', '')}${shared}” Ann Poe said.`,
    ]);
    expect(row?.relation).toBe('altered');
    expect(row?.changes.map(({ kind }) => kind)).toContain('negation');
    expect(row?.explanation).toContain('“not” is not found in the quotation in Tribune.');
  });

  it('keeps few words of two persons apart, though a third quotation has them', () => {
    const rows = ledger([
      'Ann Poe called it “an act of folly.” Ed Ray called it “an act of folly.”',
      'Ann Poe called it “an act of folly and an act of haste.” Ed Ray called it “an act of folly.”',
    ]);
    expect(rows.map(({ quotes }) => quotes)).toEqual([
      ['herald.q1', 'courier.q1'],
      ['herald.q2', 'courier.q2'],
    ]);
  });

  it('compares with the quotation that has the words, where an article has two', () => {
    const [row] = ledger([
      'Ann Poe said, “If the town does not act this week the bridge will surely fall into the river.” Ann Poe said, “I said it would surely fall into the river.”',
      'Ann Poe said it “would surely fall into the river.”',
    ]);
    expect(row?.relation).toBe('trimmed');
  });

  it('tells no change of words that the other article quotes elsewhere', () => {
    const rows = ledger([
      'Ann Poe said, “I beg you to forgive me. I went too far. I made a mistake and I was wrong.” Later Ann Poe said, “I went way too far.”',
      '“I went way too far,” Ann Poe said.',
    ]);
    expect(rows.map(({ relation }) => relation)).not.toContain('altered');
  });

  it('takes a contraction for house style where the quotation begins with it', () => {
    const [row] = ledger([
      'Ann Poe said, “It is a good year. But it is not enough just to mend one gate.”',
      '“It’s not enough just to mend one gate,” Ann Poe said.',
    ]);
    expect(row?.relation).toBe('trimmed');
  });

  it('takes a word whose end is bleeped for the word', () => {
    const [row] = ledger([
      'Ann Poe said, “You little son-of-a-b----, leave my boat alone.”',
      'Ann Poe said, “You little son-of-a-bitch, leave my boat alone.”',
    ]);
    expect(row?.relation).toBe('identical');
  });

  it('does not take a headline for what somebody said of it', () => {
    expect(
      ledger([
        'The headline reads, “THE QUEEN OF THE HARBOUR.”',
        '“The ‘Queen of the Harbour’ is something you call a gull or somebody who is crazy,” Ann Poe said.',
      ]),
    ).toEqual([]);
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
        explanation: '“we are bakers” is not found in Courier.',
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

  it.each([
    ['negation', 'We will go home with the boats.', 'We will not go home with the boats.'],
    ['negation', 'They do sell fish on that pier.', 'They don’t sell fish on that pier.'],
    ['number', 'We counted 40 boats on that pier.', 'We counted 70 boats on that pier.'],
    ['number', 'We counted two boats on that pier.', 'We counted five boats on that pier.'],
    ['word', 'We counted boats on that pier.', 'We counted boats on that bridge.'],
    ['cut', 'We slowly counted boats on that pier.', 'We counted boats on that pier.'],
  ])('tells a changed %s: “%s” | “%s”', (kind, one, other) => {
    const [row] = ledger([`“${one}” Ann Poe said.`, `“${other}” Ann Poe said.`]);
    expect(row?.relation).toBe('altered');
    expect(row?.changes.map((change) => change.kind)).toEqual([kind]);
  });

  it.each([
    ['We saw the colour of the harbour.', 'We saw the color of the harbor.'],
    ['The U.S. pilots came in to help us.', 'The US pilots came into help us.'],
    ['It is a long-time plan of two pilots.', 'It is a longtime plan of 2 pilots.'],
    [
      'They are sure we would like this old wooden pier.',
      'They’re sure we’d like this old wooden pier.',
    ],
  ])('tells house style apart from words: “%s” | “%s”', (one, other) => {
    const [row] = ledger([`“${one}” Ann Poe said.`, `“${other}” Ann Poe said.`]);
    expect(row?.relation).toBe('identical');
    expect(row?.changes.map(({ kind }) => kind)).not.toContain('word');
    expect(row?.explanation).toContain('print the same words');
  });

  it('keeps where each change stands', () => {
    const texts = [
      '“We refuse this long bridge,” Ann Poe said.',
      '“We refuse this long tunnel,” Ann Poe said.',
    ];
    const [change] = ledger(texts)[0]?.changes ?? [];
    expect(change?.quotes).toEqual(['herald.q1', 'courier.q1']);
    const printed = change?.ranges.map((range, index) =>
      texts[index]?.slice(range?.start, range?.end),
    );
    expect(printed).toEqual(['bridge', 'tunnel']);
  });

  it('pools what an article quotes: what stands elsewhere in it is not missing', () => {
    const [row] = ledger([
      '“We tried it for many years. We are going home to the harbour,” Ann Poe said.',
      '“We tried it for many years,” Ann Poe said. The crowd fell silent. “We are going home to the harbour,” she said later.',
    ]);
    expect(row).toMatchObject({ relation: 'identical' });
  });

  it('calls no words missing that the article prints outside quotations', () => {
    const [row] = ledger([
      '“We tried it for many years. We are going home to the harbour,” Ann Poe said.',
      'Ann Poe said they are going home to the harbour. We are going home to the harbour, she told all. “We tried it for many years,” Ann Poe said.',
    ]);
    expect(row?.explanation).not.toContain('not found');
    expect(row?.explanation).not.toContain('only');
  });

  it('describes nothing outside of what both quote', () => {
    const [row] = ledger([
      '“We fought for the old ferry. We shall sail with that ferry all winter,” Ann Poe said.',
      '“We shall sail with that ferry all winter. Nobody has ever stopped a ferry,” Ann Poe said.',
    ]);
    expect(row).toMatchObject({
      relation: 'trimmed',
      explanation:
        '“We fought for the old ferry” is not found in Courier. “Nobody has ever stopped a ferry” is not found in Herald.',
    });
  });

  it('flags two persons only where both articles name them beside the quotation', () => {
    const [group] = ledger([
      '“This is one more example of a secret meeting of pilots,” Ann Poe said.',
      '“This is one more example of a secret meeting of pilots,” Mark Low said.',
    ]);
    expect(group).toMatchObject({ relation: 'identical', speakersDiffer: true });
    expect(group?.explanation).toContain('Ann Poe in Herald and Mark Low in Courier');
  });

  it('lets the surer reading of a speaker serve both articles', () => {
    const { quotes, quoteGroups } = compared([
      'Mark Low left the pier. “This is one more example of a secret meeting of pilots.”',
      '“This is one more example of a secret meeting of pilots,” Ann Poe said.',
    ]);
    expect(quoteGroups).toMatchObject([{ speaker: 'Ann Poe', speakersDiffer: false }]);
    expect(quotes.map(({ speaker, attribution }) => [speaker, attribution])).toEqual([
      ['Ann Poe', 'agreement'],
      ['Ann Poe', 'clause'],
    ]);
  });

  it('takes one word for the same quotation only of one named speaker', () => {
    const quoted = 'Ann Poe called the plan “shameful.”';
    expect(ledger([quoted, 'The plan is “shameful,” Ann Poe said.'])).toHaveLength(1);
    expect(ledger([quoted, 'Mark Low called the bridge “shameful.”'])).toEqual([]);
  });

  it('links what one quotes and another tells', () => {
    const { narrations } = compared([
      '“The harbour pilots will strike every Monday until winter,” Ann Poe said.',
      'Ann Poe announced that pilots of the harbour would strike on each Monday until winter comes.',
    ]);
    expect(narrations).toMatchObject([{ quote: 'herald.q1', passage: 'courier.1' }]);
  });

  it('links no telling that names another', () => {
    const { narrations } = compared([
      '“The harbour pilots will strike every Monday until winter,” Ann Poe said.',
      'Mark Low announced that pilots of the harbour would strike on each Monday until winter comes.',
    ]);
    expect(narrations).toEqual([]);
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

  it('proposes pairs in proportion to the text', () => {
    const steps = (count: number) => {
      const texts = [0, 1].map((side) =>
        Array.from({ length: count }, (_, index) => {
          const said = `pier${index % 7} boat${index} harbour${index + side} sails again`;
          return `“We saw ${said} today,” Ann Poe said.`;
        }).join(' '),
      );
      const { articles, quotes } = compared(texts);
      const said = sayings(articles, quotes, [['herald'], ['courier']]);
      return candidatePairs(said).reduce((sum, [one, other]) => {
        const words = (index: number) => said[index]?.utterance.words.length ?? 0;
        return sum + words(one) * words(other);
      }, 0);
    };
    expect(steps(800)).toBeLessThan(2.3 * steps(400));
  });
});
