import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import type { AppliedCorrection } from '../engine/corrections/applied.ts';
import { apartLines, hideLines, sameLines, unlinkLines } from './correction-lines.ts';
import { correctionViews, setLink, setNotes, setRow } from './corrections.ts';

const ARTICLES = {
  gazette: [
    'The barge sank with {two} tons of salt.',
    'Rain fell on the town.',
    'It was {two} miles off.',
  ],
  herald: ['A barge went down with {three} tons of salt.', 'The streets were wet.'],
};
const base = {
  ...{ is: null, because: 'It is so.', by: 'Jane Doe', on: '2026-03-04' },
  ...{ passages: [], rows: [], engine: {} },
};
const place = (article: string, start: number, end: number) =>
  ({ article, of: 'text', start, end }) as const;
const RAIN: AppliedCorrection = {
  ...base,
  ...{ id: 'c1', kind: 'same', passages: ['gazette.2', 'herald.2'], engine: { alignments: [] } },
  places: [place('gazette', 39, 48), place('herald', 44, 55)],
};
const SALT: AppliedCorrection = {
  ...base,
  ...{ id: 'c2', kind: 'link', rows: ['fg1'], engine: { rows: [] }, by: null, on: null },
  places: [place('gazette', 20, 28), place('herald', 23, 33)],
};
const NOTE: AppliedCorrection = {
  ...base,
  ...{ id: 'c3', kind: 'note', is: 'It was dry.', passages: ['gazette.2'] },
  places: [place('gazette', 39, 43)],
};
const story = exampleStory({
  articles: ARTICLES,
  links: [['gazette.2', 'herald.2', { score: 1, set: true }]],
  figureGroups: [
    {
      ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'] },
      ...{ relation: 'conflict', explanation: '', difference: null },
    },
  ],
  corrections: [RAIN, SALT, NOTE],
});

describe('what the editor set', () => {
  it('is listed with its reason, who set it, and what the comparison says by itself', () => {
    expect(correctionViews(story)[0]).toEqual({
      anchor: 'set-it-is-so-c1',
      sentence: expect.stringMatching(
        /^“.*” \(gazette\) and “.*” \(herald\) tell the same\.$/,
      ) as string,
      engine: 'By itself the comparison does not link them.',
      because: 'It is so.',
      signed: 'Jane Doe, 4 March 2026',
      href: '/example/gazette/#gazette.rain-fell-on-the-town',
    });
    expect(correctionViews(story)[1]).toMatchObject({
      engine: 'By itself the comparison has them in no row.',
      signed: '',
    });
  });

  it('is told at the row, the link and the passage that were set', () => {
    const href = '/example/#set-it-is-so-c';
    expect(setRow(story, 'fg1')).toEqual({ because: 'It is so.', href: `${href}2` });
    expect(setRow(story, 'fg2')).toBeNull();
    expect(setLink(story, ['gazette.2', 'herald.2'])).toEqual({
      because: 'It is so.',
      href: `${href}1`,
    });
    expect(setLink(story, ['gazette.2', 'herald.1'])).toBeNull();
    expect(setNotes(story, 'gazette.2')).toEqual([
      { text: 'The editor notes: It was dry.', href: `${href}3` },
    ]);
  });
});

describe('the lines to paste', () => {
  it('name as few words as are in one place', () => {
    expect(apartLines(story, ['gazette.1', 'herald.1'])).toBe(
      '- apart:\n    gazette: "The barge sank with two"\n    herald: "A barge went down with"\n  because: \n',
    );
    expect(sameLines(story, 'gazette.2')).toContain('    gazette: "Rain fell on the town."\n');
  });

  it('name a figure with the words that tell it from others', () => {
    expect(unlinkLines(story, 'fg1')).toBe(
      '- unlink:\n    gazette: "two tons"\n    herald: "three"\n  because: \n',
    );
  });

  it('are those of a finding’s headlines where it rests on them', () => {
    const side = { of: 'headline', telling: [], range: { start: 0, end: 4 } } as const;
    const framed = exampleStory({
      articles: ARTICLES,
      about: { gazette: { headline: 'Sunk: "salt"' } },
      findings: [
        {
          ...{ id: 'f', kind: 'headline-framing', certainty: 1, weight: 1, sentence: '' },
          ...{ passages: [], group: null, sides: [{ ...side, articles: ['gazette'] }] },
        },
      ],
    });
    expect(hideLines(framed, 'f')).toBe('- hide:\n    gazette: "Sunk: \\"salt\\""\n  because: \n');
  });
});
