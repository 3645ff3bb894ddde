import { describe, expect, it } from 'vitest';
import { compareTexts } from '../compare.ts';
import { isLater, isNewer } from './newer.ts';
import type { Article } from '../types.ts';

const article = (
  slug: string,
  outlet: string,
  lines: readonly string[],
  more: Partial<Article> = {},
): Article => {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 2;
    return block;
  });
  const facts = { headline: null, published: null, language: 'en', version: null, copyOf: null };
  return { slug, outlet, ...facts, text: lines.join('\n\n'), blocks, ...more };
};
const REST = [
  'The dyke at Elbing held through the night, the water board said on Tuesday.',
  'Volunteers filled nine hundred sacks with sand before the tide came in.',
];
const river = (height: string) => [`The river rose by ${height} at the old harbour wall.`, ...REST];
const morning = (more: Partial<Article> = {}) =>
  article('morning', 'Channel 9', river('41 cm'), {
    ...{ headline: 'River rises', published: '2026-03-03T08:00:00+01:00', ...more },
  });
const noon = (more: Partial<Article> = {}) =>
  article('noon', 'Channel 9', river('14 cm'), {
    ...{ headline: 'River rises a little', published: '2026-03-03T11:40:00+01:00', ...more },
  });
const herald = article('herald', 'The Herald', [
  'At the old harbour wall the river rose by 14 cm.',
  'Nobody was hurt, a speaker of the town told reporters.',
]);
const compared = (...articles: Article[]) => compareTexts('flood', articles).comparison;

describe('of an outlet’s two texts', () => {
  it.each([
    [
      'the one that replaces the other',
      [morning({ published: null }), noon({ replaces: 'morning', published: null })],
    ],
    ['the one that was published later', [morning(), noon()]],
    ['the later one, though it stands first', [noon(), morning()]],
    [
      'the one that replaces the other, though it stands first',
      [noon({ replaces: 'morning' }), morning()],
    ],
  ] as const)('counts %s', (_name, texts) => {
    const { independent, pairs } = compared(...texts, herald);
    expect(independent).toContainEqual(['noon', 'morning']);
    // The diff runs from the text that was there first.
    expect(pairs).toContainEqual(expect.objectContaining({ base: 'morning', other: 'noon' }));
  });

  it('counts the one without a version where no date tells', () => {
    const late = noon({ published: null, version: 'late edition' });
    expect(compared(late, morning({ published: null })).independent).toEqual([['morning', 'noon']]);
  });

  it('counts the source of a copy, whenever the copy was made', () => {
    const copy = noon({ copyOf: 'morning' });
    expect(compared(copy, morning()).independent).toEqual([['morning', 'noon']]);
  });

  it('counts one of two equal ones, with its figures', () => {
    const again = article('noon', 'Channel 9', river('41 cm'), { replaces: 'morning' });
    const { independent, figures } = compared(morning(), again, herald);
    expect(independent).toContainEqual(['noon', 'morning']);
    expect(figures.filter(({ article: of }) => of === 'noon')).not.toEqual([]);
  });
});

describe('a figure that was corrected', () => {
  const { findings, figureGroups, disagreements } = compared(
    morning(),
    noon({ replaces: 'morning' }),
    herald,
  );
  const revisions = findings.filter(({ kind }) => kind === 'revision');

  it('is told with both values and the time', () => {
    expect(revisions.map(({ sentence }) => sentence)).toEqual([
      'Channel 9 corrected 41 cm to 14 cm at 11:40.',
      'Channel 9 changed its headline from “River rises” to “River rises a little” at 11:40.',
    ]);
    expect(revisions[0]?.sides.map(({ articles }) => articles)).toEqual([['morning'], ['noon']]);
  });

  it('is no live disagreement', () => {
    expect(disagreements).toEqual([]);
    expect(figureGroups.map(({ relation }) => relation)).toEqual(['agree']);
  });

  it('is told from one text to the next, where there are three', () => {
    const evening = article('evening', 'Channel 9', river('15 cm'), {
      ...{ published: '2026-03-04T19:00:00+01:00', replaces: 'noon' },
    });
    const three = compared(morning(), noon({ replaces: 'morning' }), evening).findings;
    const told = three.filter(({ sentence }) => sentence.includes('corrected'));
    expect(told.map(({ sentence }) => sentence).sort()).toEqual([
      'Channel 9 corrected 14 cm to 15 cm on 4 March 2026 at 19:00.',
      'Channel 9 corrected 41 cm to 14 cm at 11:40.',
    ]);
  });
});

describe('of two dates', () => {
  it.each([
    ['2026-03-04', '2026-03-03', true],
    ['2026-03-03', '2026-03-03', false],
    ['2026-03-03', null, false],
    [null, '2026-03-03', false],
    // Where one has a day alone, the hours of the other tell nothing.
    ['2026-03-03T11:40:00+01:00', '2026-03-03', false],
    ['2026-03-03', '2026-03-03T08:00:00+01:00', false],
    ['2026-03-03T11:40:00+01:00', '2026-03-03T08:00:00+01:00', true],
    ['2026-03-03T08:00:00+01:00', '2026-03-03T08:00:00+01:00', false],
    // The moment counts, not the hours on the clock.
    ['2026-03-03T09:00:00+01:00', '2026-03-03T08:30:00Z', false],
    ['2026-03-03T08:30:00Z', '2026-03-03T09:00:00+01:00', true],
    // A clock without its place in the world tells nothing within a day.
    ['2026-03-03T11:40:00', '2026-03-03T08:00:00', false],
  ] as const)('%s is later than %s: %s', (one, other, later) => {
    expect(isLater(one, other)).toBe(later);
  });
});

describe('a text takes the place of another', () => {
  it('never where the other takes its place, nor where one of them is a copy', () => {
    expect(isNewer(noon(), morning({ replaces: 'noon' }))).toBe(false);
    expect(isNewer(noon({ copyOf: 'herald' }), morning())).toBe(false);
    expect(isNewer(noon(), morning({ copyOf: 'herald' }))).toBe(false);
    expect(isNewer(noon(), morning())).toBe(true);
  });

  it('never because another outlet published later', () => {
    expect(isNewer({ ...noon(), outlet: 'The Herald' }, morning())).toBe(false);
  });
});
