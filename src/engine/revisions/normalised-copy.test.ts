import { describe, expect, it } from 'vitest';
import { diffPair } from '../diff/diff-pair.ts';
import { exampleArticle } from '../diff/example-article.ts';
import { explainCopy, projectPassages } from './normalised-copy.ts';
import { segment } from '../reading/segment.ts';

const SOURCE = `The miner’s Q1 report shows a profit of $29.6 million, nearly 12% up.

Long-term buyers, it said, “paid early” in 2021. Sales had tripled.

# Mining moves north

Orders from abroad made up 78% percent of the total.`;

/** What the notorious text-cleaning recipe makes of a text: see the Canaan copy. */
const cleaned = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\n/g, '')
    .replace(/\w*\d\w*/g, '');

const source = exampleArticle('herald', SOURCE);
const copy = exampleArticle('copy', cleaned(source.text));

describe('explainCopy', () => {
  it('explains a cleaned copy to the letter', () => {
    expect(explainCopy(source.text, copy.text)?.transformations).toEqual([
      'lower-cased',
      'punctuation removed',
      'figures removed',
      'paragraphs joined',
    ]);
  });

  it('lists the figures that were removed, as printed in the source', () => {
    const removed = explainCopy(source.text, copy.text)?.removedFigures ?? [];
    expect(removed.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'Q1',
      '$29.6',
      '12%',
      '2021',
      '78%',
    ]);
  });

  it('tells where each place of the source stands in the copy', () => {
    const { offsets } = explainCopy(source.text, copy.text) ?? { offsets: [] };
    const at = source.text.indexOf('Orders from');
    expect(copy.text.slice(offsets[at])).toMatch(/^orders from abroad/);
    expect(offsets).toHaveLength(source.text.length + 1);
    expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))).toBe(true);
  });

  it.each([
    ['lower case alone', (text: string) => text.toLowerCase(), ['lower-cased']],
    ['capitals', (text: string) => text.toUpperCase(), ['upper-cased']],
    [
      'marks replaced by spaces, then white space collapsed',
      (text: string) => text.replace(/[\p{P}\p{S}]/gu, ' ').replace(/[^\S\n]{2,}/g, ' '),
      ['punctuation replaced by spaces', 'white space collapsed'],
    ],
    [
      'plain quotation marks',
      (text: string) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
      ['quotation marks and dashes made plain'],
    ],
    ['masked figures', (text: string) => text.replace(/\d/g, '0'), ['figures masked']],
  ])('explains %s', (_, treat, expected) => {
    expect(explainCopy(source.text, treat(source.text))?.transformations).toEqual(expected);
  });

  it.each([
    ['a changed word', cleaned(source.text).replace('tripled', 'doubled')],
    ['a missing word', cleaned(source.text).replace('nearly', '')],
    ['the same text', source.text],
    ['no text', ''],
    ['another text', 'a quite different story about a budget'],
  ])('does not explain %s', (_, text) => {
    expect(explainCopy(source.text, text)).toBeNull();
  });

  it('takes no time over a long text that is no copy', () => {
    expect(explainCopy('a1 '.repeat(200_000), 'b '.repeat(200_000))).toBeNull();
  });
});

describe('projectPassages', () => {
  const passages = segment(source);
  const projected = projectPassages({ article: source, passages }, copy);

  it('cuts the copy where the passages of its source end', () => {
    expect(projected?.passages.map(({ start, end }) => copy.text.slice(start, end))).toEqual(
      passages.map(({ start, end }) => cleaned(source.text.slice(start, end)).trim()),
    );
  });

  it('links each passage to the one it was made from', () => {
    expect(projected?.alignments.slice(0, 2)).toMatchObject([
      { a: 'herald.1', b: 'copy.1', relation: 'same', score: 1 },
      { a: 'herald.2', b: 'copy.2', relation: 'same', score: 1 },
    ]);
  });

  it('leaves out a passage of which nothing is left', () => {
    const years = exampleArticle('years', 'It began early.\n\n2021.\n\nIt ended late.');
    const bare = exampleArticle('bare', cleaned(years.text));
    const found = projectPassages({ article: years, passages: segment(years) }, bare);
    expect(found?.alignments.map(({ a, b }) => [a, b])).toEqual([
      ['years.1', 'bare.1'],
      ['years.3', 'bare.2'],
    ]);
  });
});

describe('the diff of a source and its cleaned copy', () => {
  const base = { article: source, passages: segment(source) };
  const projected = projectPassages(base, copy);
  const other = { article: copy, passages: projected?.passages ?? [] };
  const diff = diffPair(base, other, { relationship: 'normalised-copy', alignments: [] });

  it('counts no change of wording', () => {
    expect(diff.counts).toMatchObject({ wording: 0, figure: 5, spacing: 3, moved: 0 });
  });

  it('stands level, passage by passage', () => {
    expect(diff.rows.map((row) => [row.base, row.other])).toEqual(
      base.passages.map((passage, index) => [[passage.id], [`copy.${index + 1}`]]),
    );
  });

  it('marks where paragraphs run together', () => {
    expect(diff.rows.map(({ joint }) => joint)).toEqual([null, 'merged', null, 'merged', 'merged']);
  });
});
