import { describe, expect, it } from 'vitest';
import { isMisspelling } from './misspelling.ts';
import { compareNames } from './names.ts';
import { segment } from '../reading/segment.ts';
import type { Article } from '../types.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

/** The names of two articles whose passages are aligned one by one. */
function names(herald: string, courier: string, aligned = true) {
  const articles = [herald, courier].map((text, index): Article => {
    const outlet = index === 0 ? 'Herald' : 'Courier';
    const unknown = { headline: null, published: null, version: null, copyOf: null };
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
    return { slug: outlet.toLowerCase(), outlet, language: 'en', ...unknown, text, blocks };
  });
  const passages = articles.flatMap(segment);
  const alignments = passages
    .filter(({ article }) => article === 'herald')
    .map(({ id }) => ({
      a: id,
      b: id.replace('herald', 'courier'),
      relation: 'same' as const,
      score: 1,
      evidence: [],
    }));
  return compareNames({
    articles,
    passages,
    alignments: aligned ? alignments : [],
    independent: [['herald'], ['courier']],
  }).map(({ kind, name, forms }) => [kind, name, ...forms.map(({ text }) => text)]);
}

describe('compareNames', () => {
  it('lists a name that aligned passages spell differently', () => {
    expect(names('He spoke at an event in Norwalk.', 'He spoke at an event in Norfolk.')).toEqual([
      ['spelling', 'Norwalk', 'Norwalk', 'Norfolk'],
    ]);
  });

  it('does not compare passages that are not aligned', () => {
    expect(names('He spoke in Norwalk.', 'He spoke in Norfolk.', false)).toEqual([]);
  });

  it('takes names for two where one article prints both', () => {
    expect(names('From Norwalk to Norfolk.', 'He went to Norfolk.')).toEqual([]);
  });

  it('keeps where each form stands', () => {
    const text = 'He was on Parris Island.';
    const articles = ['a', 'b'].map((slug, index): Article => {
      const own = index === 0 ? text : 'He was on Paris Island.';
      const unknown = { headline: null, published: null, version: null, copyOf: null };
      const blocks = [{ start: 0, end: own.length, kind: 'paragraph' as const }];
      return { slug, outlet: slug, language: 'en', ...unknown, text: own, blocks };
    });
    const alignment = { a: 'a.1', b: 'b.1', relation: 'same' as const, score: 1, evidence: [] };
    const [group] = compareNames({
      articles,
      passages: articles.flatMap(segment),
      alignments: [alignment],
      independent: [['a'], ['b']],
    });
    expect(group?.id).toBe('n1');
    expect(group?.forms).toEqual([
      { start: 10, end: 16, text: 'Parris', article: 'a', passage: 'a.1' },
      { start: 10, end: 15, text: 'Paris', article: 'b', passage: 'b.1' },
    ]);
  });

  it.each([
    [
      'Chinese ASIC manufacturer Acme made a profit.',
      'Chinese bitcoin mining hardware maker Acme said so.',
      'Acme',
      'Chinese ASIC manufacturer',
      'Chinese bitcoin mining hardware maker',
    ],
    [
      'Former Norlandic President Karin Lane spoke.',
      'Karin Lane, Norland’s president from 1998 to 2004, spoke.',
      'Karin Lane',
      'Former Norlandic President',
      'Norland’s president from 1998 to 2004',
    ],
    [
      'Robert Low, a radio host, was there.',
      'Robert Low, the best friend and adviser of the mayor, was there.',
      'Robert Low',
      'a radio host',
      'the best friend and adviser of the mayor',
    ],
    [
      'The council Tuesday praised Mayor Robert Low for it.',
      'Robert Low, a baker and host, was there.',
      'Robert Low',
      'Mayor',
      'a baker and host',
    ],
  ])('lists labels that differ: %s | %s', (herald, courier, name, ...labels) => {
    expect(names(herald, courier, false)).toEqual([['label', name, ...labels]]);
  });

  it('lists one surname with two given names in aligned passages', () => {
    expect(names('Mark Low, 40, drowned on Monday.', 'Martin Low, 40, drowned on Monday.')).toEqual(
      [['given-name', 'Mark Low', 'Mark Low', 'Martin Low']],
    );
  });

  it.each([
    ['Bill Low drowned.', 'William Low drowned.'],
    ['Mark Low drowned.', 'Mary Low drowned.'],
    ['Mark Low drowned. Martin Low came.', 'Martin Low drowned. He was old.'],
    ['Mark Low drowned.', 'Low drowned.'],
  ])('takes for one person, or for relatives: %s | %s', (herald, courier) => {
    expect(names(herald, courier)).toEqual([]);
  });

  it('lists an office of another rank', () => {
    expect(
      names('Assistant District Attorney Ann Poe sued.', 'District Attorney Ann Poe sued.', false),
    ).toEqual([['role', 'Ann Poe', 'Assistant District Attorney', 'District Attorney']]);
  });

  it('says in a sentence what each article prints', () => {
    const texts = ['He was on Parris Island.', 'He was on Paris Island.'];
    const articles = texts.map((text, index): Article => {
      const unknown = { headline: null, published: null, version: null, copyOf: null };
      const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
      const slug = index === 0 ? 'a' : 'b';
      return { slug, outlet: slug.toUpperCase(), language: 'en', ...unknown, text, blocks };
    });
    const [group] = compareNames({
      articles,
      passages: articles.flatMap((article) => segment(article)),
      alignments: [{ a: 'a.1', b: 'b.1', relation: 'same', score: 1, evidence: [] }],
      independent: [['a'], ['b']],
    });
    expect(group?.explanation).toBe('A prints “Parris”, B “Paris”.');
  });

  it.each([
    [
      'The plan came from the Harbour Club, a group that backs gulls.',
      'Ann Poe, president of the Harbour Club, an architect of the plan, left.',
    ],
    ['Mayor slams ‘crooked’ harbour aide Robert Low', 'The town treasurer Robert Low left.'],
  ])('gives no name the label of another, nor half of a quotation: %s | %s', (herald, courier) => {
    expect(names(herald, courier, false)).toEqual([]);
  });

  it('cuts no label in the middle of an abbreviation', () => {
    const herald =
      'Robert Low, the younger brother of Norland’s U.S. envoy (she is 40), was there.';
    expect(names(herald, 'The baker Robert Low was there.', false)).toEqual([]);
  });

  it.each([
    ['Rep. Robert Low left.', 'Representative Robert Low left.'],
    ['Sen. Robert Low left.', 'Senate Majority Leader Robert Low left.'],
    ['NJ Gov. Robert Low left.', 'New Jersey Gov. Robert Low left.'],
    ['Former Assistant District Attorney Robert Low left.', 'District Attorney Robert Low left.'],
    ['Texas Rep. Robert Low left.', 'Rep. Robert Low left.'],
    ['Acme CFO Robert Low left.', 'Acme’s CFO Robert Low left.'],
    ['Robert Low, the mayor, left.', 'Robert Low, who left, came back.'],
  ])('passes over labels that say the same: %s | %s', (herald, courier) => {
    expect(names(herald, courier, false)).toEqual([]);
  });
});

describe('isMisspelling', () => {
  it.each([
    ['norwalk', 'norfolk'],
    ['paris', 'parris'],
    ['priebus', 'preibus'],
    ['cowan', 'cowen'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(isMisspelling(a, b, english)).toBe(true);
  });

  it.each([
    ['iran', 'iraq'],
    ['democrat', 'democrats'],
    ['mexico', 'mexican'],
    ['republican', 'republicans'],
    ['clinton', 'clintons'],
    ['harris', 'parris'],
    ['washington', 'wellington'],
  ])('takes %s and %s for two words', (a, b) => {
    expect(isMisspelling(a, b, english)).toBe(false);
  });
});
