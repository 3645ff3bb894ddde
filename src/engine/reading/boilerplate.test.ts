import { describe, expect, it } from 'vitest';
import { compareStory } from '../compare.ts';
import { coverage, onlyHere } from '../coverage.ts';
import { exampleArticle, exampleSide } from '../diff/example-article.ts';
import { boilerplatePassages, isBoilerplate } from './boilerplate.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

const NOTICES = [
  'A version of this article appears in print on June 2, 2021, Section B, Page 4 of the late edition.',
  'Follow Ana Moreau and the harbour desk on Twitter and Facebook.',
  'Ben Low contributed reporting from Port Ness, and Ida Holm from Tarwick.',
  'Ana Moreau and The Associated Press contributed to this report.',
  'This material may not be published, broadcast or redistributed.',
  'This is a developing story. Check back for updates.',
  'Click here for more from the harbour desk.',
  'Privacy policy',
];

describe('isBoilerplate', () => {
  it.each(NOTICES)('knows %s', (text) => {
    expect(isBoilerplate(text, english)).toBe(true);
  });

  it.each([
    'The firm contributed to the report that the ministry published in May.',
    '“Ben Low contributed to this report,” the minister said.',
    'She contributed $400 to this campaign.',
    'Developing stories for children is what she does.',
    'The new privacy policy was read by nobody on the board.',
    'Follow-up talks on the harbour begin on Monday.',
    'He posted the letter on Twitter before noon.',
    'A version of the plan appeared in May.',
  ])('leaves a report alone: %s', (text) => {
    expect(isBoilerplate(text, english)).toBe(false);
  });
});

describe('boilerplatePassages', () => {
  it('holds every sentence of a notice, and a notice behind a report in one paragraph', () => {
    const { article, passages } = exampleSide(
      'a',
      'The gate sank at noon. Follow us on Instagram.\n\nThis is a developing story. It will grow.',
    );
    const texts = passages
      .filter(({ id }) => boilerplatePassages(article, passages).has(id))
      .map(({ start, end }) => article.text.slice(start, end));
    expect(texts).toEqual([
      'Follow us on Instagram.',
      'This is a developing story.',
      'It will grow.',
    ]);
  });
});

describe('a comparison of articles with notices of their pages', () => {
  const report =
    'The harbour gate at Port Ness sank on Tuesday with 12 boats behind it, the harbour master said.';
  const notice = NOTICES[0] ?? '';
  const comparison = compareStory('s', [
    exampleArticle('a', `${report}\n\n${notice}`),
    exampleArticle('b', `${report}\n\n${notice}`),
    exampleArticle('c', `${report} Nobody was hurt.\n\nFollow Ben Low on Twitter.`),
  ]);
  const inNotices = comparison.passages.filter(({ article, start, end }) =>
    isBoilerplate(
      comparison.articles.find(({ slug }) => slug === article)?.text.slice(start, end) ?? '',
      english,
    ),
  );

  it('claims of none that only one article has it, nor that all do', () => {
    const told = coverage(comparison);
    const ids = new Set(inNotices.map(({ id }) => id));
    expect(inNotices.length).toBeGreaterThanOrEqual(2);
    for (const { passages } of onlyHere(comparison))
      expect(passages.filter((id) => ids.has(id))).toEqual([]);
    expect(told.get('c.3')?.coverage).toBe('unclear');
    expect(
      comparison.facts.flatMap(({ passages }) => passages.filter((id) => ids.has(id))),
    ).toEqual([]);
  });

  it('reads no figure, date or quotation from them', () => {
    const ids = new Set(inNotices.map(({ id }) => id));
    expect(comparison.figures.length).toBeGreaterThan(0);
    for (const { passage } of [...comparison.figures, ...comparison.dates])
      expect(ids.has(passage)).toBe(false);
  });
});
