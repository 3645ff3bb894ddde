import { describe, expect, it } from 'vitest';
import { exampleComparison } from '../../../tests/support/example-story.ts';
import { findFindings } from './findings.ts';
import type { Article, Comparison, DiffRow, Edit, PairDiff } from '../types.ts';

const TEXTS = { morning: ['The river rose {41 cm}.'], noon: ['The river rose {14 cm}.'] };
const MORNING = { outlet: 'Channel 9', published: '2026-03-04T09:10:00Z' };
const NOON = { outlet: 'Channel 9', published: '2026-03-04T12:05:00Z' };

const figures: Edit = {
  ...{ kind: 'substitution', class: 'figure' },
  ...{ base: { start: 15, end: 17 }, other: { start: 15, end: 17 } },
};

interface Story {
  readonly articles?: Readonly<Record<string, readonly string[]>>;
  readonly about?: Readonly<Record<string, Partial<Article>>>;
  readonly relationship?: Comparison['pairs'][number]['relationship'];
  /** The edits of every diff, by its two texts. */
  readonly edits?: Readonly<Record<string, readonly Edit[]>>;
  readonly relation?: DiffRow['relation'];
}

/** Which figures and headlines the findings say that an outlet changed. */
function revisions({ edits = { 'morning noon': [figures] }, ...story }: Story = {}) {
  const { articles = TEXTS, about = { morning: MORNING, noon: NOON } } = story;
  const example = exampleComparison({ articles, about });
  const pairs = example.pairs.map((pair) => ({
    ...pair,
    relationship: story.relationship ?? ('version' as const),
  }));
  const diffs = pairs.map(({ base, other }): PairDiff => ({
    ...{ base, other, precise: true },
    counts: { case: 0, punctuation: 0, spacing: 0, figure: 1, wording: 0, moved: 0 },
    rows: [
      {
        ...{ relation: story.relation ?? 'edited', base: [], other: [], move: null, joint: null },
        edits: edits[`${base} ${other}`] ?? [],
      },
    ],
  }));
  return findFindings({ ...example, pairs }, diffs).filter(({ kind }) => kind === 'revision');
}

function sentences(story: Story = {}): string[] {
  return revisions(story).map(({ sentence }) => sentence);
}

const CORRECTED = 'Channel 9 corrected 41 cm to 14 cm at 12:05.';

describe('a figure that an outlet corrected', () => {
  it('is told whole, with the time of the later text', () => {
    const [finding] = revisions();
    expect(finding?.sentence).toBe(CORRECTED);
    expect(finding?.passages).toEqual(['morning.1', 'noon.1']);
    expect(finding?.sides.map(({ range }) => range)).toEqual([
      { start: 15, end: 20 },
      { start: 15, end: 20 },
    ]);
  });

  it('is told of texts that differ in nothing else, too', () => {
    expect(sentences({ relationship: 'identical' })).toEqual([CORRECTED]);
  });

  it('is told by the words of the edit where no figure was read there', () => {
    const articles = { morning: TEXTS.morning, noon: ['The river rose 14 cm.'] };
    expect(sentences({ articles })).toEqual(['Channel 9 corrected 41 cm to 14 at 12:05.']);
  });

  it('is none between other outlets, nor against the order of the dates', () => {
    const other = { ...NOON, outlet: 'Ferry Post' };
    expect(sentences({ about: { morning: MORNING, noon: other } })).toEqual([]);
    expect(sentences({ about: { morning: NOON, noon: MORNING } })).toEqual([]);
  });

  it('is none between two texts that merely share passages', () => {
    expect(sentences({ relationship: 'shares-passages' })).toEqual([]);
  });

  it('is none where a figure was added, words were changed or it is only written otherwise', () => {
    const others: Edit[] = [
      { ...figures, kind: 'insertion' },
      { ...figures, class: 'wording' },
      { ...figures, restated: true },
    ];
    for (const edit of others) expect(sentences({ edits: { 'morning noon': [edit] } })).toEqual([]);
  });

  it('is told once, wherever it is printed, and once for a passage that moved', () => {
    expect(sentences({ edits: { 'morning noon': [figures, figures] } })).toEqual([CORRECTED]);
    expect(sentences({ relation: 'moved-from' })).toEqual([CORRECTED]);
    expect(sentences({ relation: 'moved-to' })).toEqual([]);
  });

  it('is that of the edit, where a passage has several', () => {
    const articles = {
      morning: ['Gate {3} held; the river rose {41 cm} by {6}.'],
      noon: ['Gate {3} held; the river rose {14 cm} by {6}.'],
    };
    const start = articles.morning[0]?.replace(/[{}]/g, '').indexOf('41') ?? 0;
    const range = { start, end: start + 2 };
    const edit = { ...figures, base: range, other: range };
    expect(sentences({ articles, edits: { 'morning noon': [edit] } })).toEqual([CORRECTED]);
  });

  it('is none where the figures on both sides read the same', () => {
    const articles = { morning: TEXTS.morning, noon: TEXTS.morning };
    expect(sentences({ articles })).toEqual([]);
  });
});

describe('of three texts of an outlet', () => {
  const articles = { ...TEXTS, evening: ['The river rose {12 cm}.'] };
  const evening = { outlet: 'Channel 9', published: '2026-03-04T18:30:00Z' };
  const edits = {
    'morning noon': [figures],
    'noon evening': [figures],
    'morning evening': [figures],
  };

  it('each is set against the next', () => {
    const about = { morning: MORNING, noon: NOON, evening };
    expect(sentences({ articles, about, edits })).toEqual([
      CORRECTED,
      'Channel 9 corrected 14 cm to 12 cm at 18:30.',
    ]);
  });

  it('each is set against what its editor says that it replaced', () => {
    const about = { morning: MORNING, noon: NOON, evening: { ...evening, replaces: 'morning' } };
    expect(sentences({ articles, about, edits })).toContain(
      'Channel 9 corrected 41 cm to 12 cm at 18:30.',
    );
  });
});

describe('a headline that an outlet changed', () => {
  const edits = {};
  const headlines = (was: string | null, is: string | null) => ({
    edits,
    about: { morning: { ...MORNING, headline: was }, noon: { ...NOON, headline: is } },
  });

  it('is told with both, and the words that only one has', () => {
    const [finding] = revisions(headlines('River rises', 'River falls'));
    expect(finding?.sentence).toBe(
      'Channel 9 changed its headline from “River rises” to “River falls” at 12:05.',
    );
    expect(finding?.sides).toMatchObject([
      { of: 'headline', range: { start: 0, end: 11 }, telling: [{ start: 6, end: 11 }] },
      { of: 'headline', range: { start: 0, end: 11 }, telling: [{ start: 6, end: 11 }] },
    ]);
  });

  it('is none where it stayed, or where a text has none', () => {
    expect(sentences(headlines('River rises', 'River rises'))).toEqual([]);
    expect(sentences(headlines(null, 'River rises'))).toEqual([]);
    expect(sentences(headlines('River rises', null))).toEqual([]);
  });
});
