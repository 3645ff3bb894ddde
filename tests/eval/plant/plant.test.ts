import { describe, expect, it } from 'vitest';
import type { Built, Labels } from '../labels.ts';
import { changedFigures, changedQuotes, otherDay } from './changes.ts';
import { plant } from './plant.ts';
import { sightOf } from './seen.ts';

describe('changedFigures', () => {
  it.each([
    ['$14 million', ['$14 billion', '$44 million', '$41 million']],
    ['About 9,000 people', ['About 2,000 people']],
    ['Seven people', ['Eleven people']],
    ['70 seats', ['40 seats']],
    ['dozens', []],
  ])('changes %s', (printed, texts) => {
    expect(changedFigures(printed).map(({ text }) => text)).toEqual(texts);
  });
});

describe('changedQuotes', () => {
  it('replaces a long word, negates a verb and cuts the end', () => {
    expect(
      changedQuotes('we will rebuild every bridge in this valley before the winter comes,'),
    ).toEqual([
      {
        kind: 'quote word',
        text: 'we will remarkable every bridge in this valley before the winter comes,',
      },
      {
        kind: 'quote negated',
        text: 'we will not rebuild every bridge in this valley before the winter comes,',
      },
      { kind: 'quote cut', text: 'we will rebuild every bridge in this,' },
    ]);
  });
});

describe('otherDay', () => {
  it.each([
    ['Sunday', 'Tuesday'],
    ['1999', '1998'],
    ['2004', '2005'],
  ])('makes %s %s', (day, other) => expect(otherDay(day)).toBe(other));
});

const labels: Labels = {
  story: 'bridge',
  articles: { a: 'post', b: 'wire' },
  sentences: { 'a.1': 'It cost $14 million on Monday.', 'b.1': 'On Monday $14 million was spent.' },
  alignments: [{ members: ['a.1', 'b.1'], strength: 'same' }],
  figures: [
    { id: 'f1', sent: 'a.1', text: '$14 million', value: 14e6, unit: 'USD', about: 'cost' },
    { id: 'f2', sent: 'b.1', text: '$14 million', value: 14e6, unit: 'USD', about: 'cost' },
  ],
  figure_groups: [{ members: ['f1', 'f2'], relation: 'agree' }],
  quotes: [],
  quote_groups: [],
};
const files = new Map([
  ['post', '---\noutlet: Post\n---\n\nIt cost $14 million on Monday.\n'],
  ['wire', '---\noutlet: Wire\n---\n\nOn Monday $14 million was spent.\n'],
]);

describe('plant', () => {
  it('changes every printing of a figure, and a day, in one of two articles at a time', () => {
    const planted = plant(labels, files);
    expect(planted.map(({ kind, target, was, now }) => [kind, target, was, now])).toEqual([
      ['magnitude', 'post', '$14 million', '$14 billion'],
      ['digit', 'post', '$14 million', '$44 million'],
      ['swapped', 'post', '$14 million', '$41 million'],
      ['magnitude', 'wire', '$14 million', '$14 billion'],
      ['digit', 'wire', '$14 million', '$44 million'],
      ['swapped', 'wire', '$14 million', '$41 million'],
      ['date', 'post', 'Monday', 'Wednesday'],
      ['date', 'wire', 'Monday', 'Wednesday'],
    ]);
    expect(planted[0]?.markdown).toContain('It cost $14 billion on Monday.');
  });
});

describe('sightOf', () => {
  const [planted = never()] = plant(labels, files);
  const built = (relation: string | null): Built => ({
    articles: [
      { slug: 'post', text: 'It cost $14 billion on Monday.' },
      { slug: 'wire', text: 'On Monday $14 million was spent.' },
    ],
    passages: [],
    alignments: [],
    figures: [
      {
        id: 'post.f1',
        article: 'post',
        start: 8,
        end: 19,
        kind: 'money',
        value: 14e9,
        unit: 'USD',
      },
      {
        id: 'wire.f1',
        article: 'wire',
        start: 10,
        end: 21,
        kind: 'money',
        value: 14e6,
        unit: 'USD',
      },
    ],
    figureGroups: relation === null ? [] : [{ figures: ['post.f1', 'wire.f1'], relation }],
    quotes: [],
    quoteGroups: [],
  });

  it.each([
    ['conflict', { seen: true, linked: true, read: true }],
    ['agree', { seen: false, linked: true, read: true }],
    [null, { seen: false, linked: false, read: true }],
  ])('tells a row that says %s', (relation, sight) => {
    expect(sightOf(planted, built(relation))).toEqual(sight);
  });
});

function never(): never {
  throw new Error('Nothing was planted.');
}
