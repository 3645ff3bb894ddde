import { describe, expect, it } from 'vitest';
import { isDoubtful, linkInWords, partnerInWords } from './link-words.ts';
import { mapInWords } from './map-words.ts';
import { onlyHereInWords } from './only-here-words.ts';
import { outletNames } from './outlet-names.ts';
import { STATED } from '../align/settings.ts';
import { placeInWords } from './place-words.ts';
import {
  declarationDoubt,
  lostFigures,
  mechanicalReason,
  relationReason,
} from './relation-sentences.ts';
import { everyone, whoIsCompared } from './who-is-compared.ts';

/** The articles of a story by family: a source, then its copies; named after their slugs. */
function family(...independent: readonly (readonly string[])[]) {
  const articles = independent.flat().map((slug) => ({
    ...{ slug, outlet: slug, headline: null, published: null, language: 'en', version: null },
    ...{ copyOf: null, text: '', blocks: [], words: 0 },
  }));
  return { articles, independent };
}

describe('who is compared', () => {
  it('names the independent articles', () => {
    expect(whoIsCompared(family(['Gazette'], ['Herald']))).toBe(
      'Two independent articles, by Gazette and Herald.',
    );
  });

  it('tells one article without calling it independent', () => {
    expect(whoIsCompared(family(['Gazette']))).toBe('One article, by Gazette.');
  });

  it('says that copies confirm nothing, by their number', () => {
    expect(whoIsCompared(family(['Gazette'], ['Herald', 'Echo']))).toMatch(
      /, and one copy of Herald, which confirms nothing\.$/,
    );
    expect(whoIsCompared(family(['Gazette'], ['Herald', 'Echo', 'Mirror']))).toMatch(
      /, and two copies of Herald, which confirm nothing\.$/,
    );
  });

  it('says when there is no article yet', () => {
    expect(whoIsCompared(family())).toMatch(/^No article/);
  });

  it('calls two both and three all three', () => {
    expect([everyone(2), everyone(3)]).toEqual(['both', 'all three']);
  });

  it('tells two texts of an outlet apart by their version', () => {
    const name = outletNames([
      { slug: 'a', outlet: 'Gazette', version: null },
      { slug: 'b', outlet: 'Gazette', version: 'evening' },
    ]);
    expect([name('a'), name('b'), name('c')]).toEqual(['Gazette', 'Gazette, evening', 'c']);
  });
});

describe('a link in words', () => {
  const link = { a: 'x.1', b: 'y.1', relation: 'same', score: 0.9, evidence: ['salt'] } as const;

  it('is stated from its threshold on, and below only perhaps', () => {
    expect(isDoubtful({ score: STATED })).toBe(false);
    expect(isDoubtful({ score: STATED - 0.01 })).toBe(true);
  });

  it('says how far the passages tell the same', () => {
    expect(linkInWords(link)).toBe('the same in other words: salt');
    expect(linkInWords({ ...link, relation: 'partial' })).toBe('partly the same: salt');
    expect(linkInWords({ ...link, score: 0.4 })).toBe('perhaps the same: salt');
  });

  it('shows three words of evidence and no colon without any', () => {
    expect(linkInWords({ ...link, evidence: ['a', 'b', 'c', 'd'] })).toMatch(/: a, b, c$/);
    expect(linkInWords({ ...link, evidence: [] })).toBe('the same in other words');
  });

  it('tells a doubtful place as perhaps one', () => {
    expect(partnerInWords(link, 'paragraph 2 of 8')).toBe('paragraph 2 of 8: salt');
    expect(partnerInWords({ ...link, score: 0.3 }, 'a heading')).toBe('perhaps a heading: salt');
  });

  it('names the first paragraph, headings, and the others by number', () => {
    const place = { paragraph: 2, of: 14, lead: false };
    expect(placeInWords(place, 'sentence')).toBe('paragraph 2 of 14');
    expect(placeInWords({ ...place, paragraph: 1, lead: true }, 'item')).toBe(
      'the first paragraph',
    );
    expect(placeInWords(place, 'heading')).toBe('a heading');
    expect(placeInWords(undefined, 'sentence')).toBe('');
  });
});

describe('how two articles are related, in words', () => {
  const [gazette, herald] = [{ outlet: 'Gazette' }, { outlet: 'Herald' }];
  const none = { share: { base: 0, other: 0 }, runs: 0, copied: 0, copiedWords: 0, longest: 0 };

  it('says of independent articles what they share', () => {
    const reason = (shared: Partial<typeof none>) =>
      relationReason('independent', gazette, herald, { ...none, ...shared });
    expect(reason({})).toBe('They share no run of words.');
    expect(reason({ runs: 2 })).toBe('They share only quotations, names and stock phrases.');
    expect(reason({ runs: 2, copied: 1, copiedWords: 13 })).toContain('13 consecutive words');
  });

  it('says how much comes from a common source', () => {
    const shared = { ...none, runs: 4, copied: 1, copiedWords: 38, longest: 38 };
    expect(relationReason('shares-passages', gazette, herald, shared)).toBe(
      'Outside quotations 38 consecutive words are identical, probably from a common source.',
    );
    expect(
      relationReason('shares-passages', gazette, herald, { ...shared, copied: 2, copiedWords: 60 }),
    ).toBe(
      'Outside quotations two passages of 60 words in all are identical, the longest of 38 words, probably from a common source.',
    );
  });

  it('says of versions whose text it is and how much of each stands in the other', () => {
    const shared = { ...none, share: { base: 0.9, other: 0.456 } };
    expect(relationReason('version', gazette, gazette, shared)).toBe(
      'Both texts are Gazette’s: 90% of the first and 46% of the second stand word for word in the other.',
    );
    expect(relationReason('version', gazette, herald, shared)).toMatch(
      /^The outlets print one text/,
    );
  });

  it('names the steps of a machine-made copy, and whose declaration is doubtful', () => {
    expect(mechanicalReason(gazette, ['lower-cased', 'figures removed'])).toContain(
      'Gazette’s text, treated mechanically (lower-cased, figures removed)',
    );
    expect(declarationDoubt(gazette, herald, 0.125)).toContain(
      'declares this Herald text to be a copy of Gazette’s, but only 13%',
    );
  });

  it('names every lost figure of a few, and the first four of many', () => {
    expect(lostFigures([], [])).toBe('');
    expect(lostFigures(['Q1', '5%', '$3', '7'], [])).toBe(
      'Gone with their digits: Q1, 5%, $3 and 7.',
    );
    expect(lostFigures(['Q1', '5%', '$3', '7', '9'], [])).toBe(
      'Five words with a digit are gone, among them Q1, 5%, $3 and 7.',
    );
    expect(lostFigures(['Q1', '5%', '$3', '7', '9'], ['$3 million', '5%'])).toBe(
      'Five words with a digit are gone, and with them $3 million and 5%.',
    );
  });
});

describe('what only one has, in words', () => {
  const none = { passages: 0, of: 9, figures: 0, quotes: 0 };
  it.each([
    [{}, 'Nothing was found that only Gazette has.'],
    [{ passages: 1 }, 'One of its nine sentences was found nowhere else.'],
    [{ passages: 5 }, 'Five of its nine sentences were found nowhere else.'],
    [
      { passages: 5, figures: 1 },
      'Five of its nine sentences and one figure were found nowhere else.',
    ],
    [
      { passages: 5, figures: 1, quotes: 1 },
      'Five of its nine sentences, one figure and one quotation were found nowhere else.',
    ],
    [{ quotes: 1 }, 'One quotation was found nowhere else.'],
    [{ figures: 2 }, 'Two figures were found nowhere else.'],
  ])('counts %j', (counts, words) => {
    expect(onlyHereInWords('Gazette', { ...none, ...counts })).toBe(words);
  });
});

describe('the map in words', () => {
  it.each([
    [{ joined: true, conflict: false, perhaps: false }, /tell the same\.$/],
    [
      { joined: false, conflict: false, perhaps: true },
      /\. A dotted line joins .* perhaps tell the same\. No sentence was surely found in more/,
    ],
    [{ joined: false, conflict: false, perhaps: false }, /the last\. No sentence was surely found/],
    [{ joined: true, conflict: true, perhaps: false }, /tell the same, a red one .* disagree\.$/],
    [
      { joined: true, conflict: false, perhaps: true },
      /tell the same, a dotted line .* perhaps do\.$/,
    ],
  ])('explains only what is drawn: %j', (drawn, words) => {
    expect(mapInWords(drawn)).toMatch(words);
  });
});
