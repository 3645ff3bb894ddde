import { describe, expect, it } from 'vitest';
import { passageAnchors } from './anchors.ts';

describe('the anchors of passages', () => {
  it('are made of their own first words', () => {
    expect(passageAnchors('herald', ['The mayor’s plan cost $29.6 million, she said.'])).toEqual([
      'herald.the-mayors-plan-cost-29',
    ]);
  });

  it('stay where a sentence is added before them', () => {
    const [anchor] = passageAnchors('herald', ['Rain fell on the town.']);
    expect(passageAnchors('herald', ['A new sentence.', 'Rain fell on the town.'])[1]).toBe(anchor);
  });

  it('stay where the end of a sentence is cut otherwise', () => {
    const [whole] = passageAnchors('herald', ['The dam broke at 3 a.m. Nobody was hurt.']);
    expect(passageAnchors('herald', ['The dam broke at 3 a.m.'])).toEqual([whole]);
  });

  it('are numbered where passages begin alike', () => {
    expect(passageAnchors('herald', ['“Yes.”', 'No.', 'Yes!'])).toEqual([
      'herald.yes',
      'herald.no',
      'herald.yes~2',
    ]);
  });

  it('are never those of an older edition, which counted', () => {
    expect(passageAnchors('herald', ['2021', '***'])).toEqual([
      'herald.number-2021',
      'herald.passage',
    ]);
  });

  it('keep the letters of every script, and end in bearable length', () => {
    expect(passageAnchors('herald', ['Élan in Łódź', 'Δήμος'])).toEqual([
      'herald.elan-in-łodz',
      'herald.δημος',
    ]);
    expect(passageAnchors('herald', ['x'.repeat(500)])[0]).toHaveLength(55);
  });
});
