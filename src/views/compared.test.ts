import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import type { FigureGroup } from '../engine/types.ts';
import type { Compared } from './compared.ts';

const placesOf = (story: Compared, row: string) => ({
  anchor: story.anchor(row),
  also: story.alsoAt(row),
});

describe('the anchors of ledger rows', () => {
  const row: FigureGroup = {
    id: 'fg1',
    label: 'salt',
    figures: ['herald.f1', 'gazette.f1'],
    relation: 'conflict',
    explanation: '',
    difference: null,
  };
  const tons = (value: number) => ({ value, unit: 'ton' });
  const anchorOf = (figures: Record<string, number>, group: FigureGroup = row) => {
    const story = exampleStory({
      articles: {
        echo: ['It held {three} tons of salt.'],
        herald: ['It held {two} tons of salt.'],
        gazette: ['It held {three} tons of salt.'],
      },
      figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, tons(value)])),
      figureGroups: [group],
    });
    return placesOf(story, 'fg1');
  };

  it('are made of the values, and every value leads there', () => {
    expect(anchorOf({ 'herald.f1': 2, 'gazette.f1': 3 })).toEqual({
      anchor: 'figure-2-ton',
      also: 'figure-3-ton',
    });
  });

  it('lead to the same row when another article joins it', () => {
    const joined = { ...row, figures: ['echo.f1', ...row.figures] };
    expect(anchorOf({ 'echo.f1': 3, 'herald.f1': 2, 'gazette.f1': 3 }, joined)).toEqual({
      anchor: 'figure-3-ton',
      also: 'figure-2-ton',
    });
  });

  it('are made of the words where a figure has no value', () => {
    const none = { value: null, unit: 'dollar' };
    const story = exampleStory({
      articles: { herald: ['It cost {billions of dollars}.'] },
      figures: { 'herald.f1': none },
      figureGroups: [{ ...row, figures: ['herald.f1'] }],
    });
    expect(story.anchor('fg1')).toBe('figure-billions-of-dollars');
  });

  it('are numbered where rows say the same, and then no value leads to both', () => {
    const story = exampleStory({
      articles: { herald: ['{Two} tons and {two} tons.'], gazette: ['{Three} and {three}.'] },
      figures: {
        ...{ 'herald.f1': tons(2), 'herald.f2': tons(2) },
        ...{ 'gazette.f1': tons(3), 'gazette.f2': tons(3) },
      },
      figureGroups: [
        { ...row, figures: ['herald.f1', 'gazette.f1'] },
        { ...row, id: 'fg2', figures: ['herald.f2', 'gazette.f2'] },
      ],
    });
    expect(placesOf(story, 'fg1')).toEqual({ anchor: 'figure-2-ton', also: undefined });
    expect(placesOf(story, 'fg2')).toEqual({ anchor: 'figure-2-ton~2', also: undefined });
  });

  it('are made of the shortest wording of a quotation, which is in the others', () => {
    const story = exampleStory({
      articles: {
        herald: ['“Well, we shall mend the gate,” she said.'],
        gazette: ['“We shall mend the gate,” she said.'],
      },
      quoteGroups: [
        {
          ...{ id: 'qg1', quotes: ['herald.q1', 'gazette.q1'], relation: 'trimmed' },
          ...{ explanation: '', speaker: null, speakersDiffer: false, changes: [] },
        },
      ],
    });
    expect(placesOf(story, 'qg1')).toEqual({
      anchor: 'quote-we-shall-mend-the-gate',
      also: 'quote-well-we-shall-mend-the',
    });
  });
});
