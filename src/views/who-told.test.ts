import { describe, expect, it } from 'vitest';
import { exampleStory, type Example } from '../../tests/support/example-story.ts';
import { whoTold, type ToldFact } from './who-told.ts';

const filler = (n: number) => Array.from({ length: n }, (_, at) => `Filler number ${at}.`);
const STORY: Example = {
  articles: {
    gazette: ['The old barge sank.', 'Rain fell on it.', ...filler(10)],
    herald: ['A barge went down at the pier.', ...filler(10), 'Rain fell.'],
    mirror: ['A quiet day.', ...filler(10), 'The barge is lost, they say, and gone.'],
    echo: ['A barge went down at the pier.'],
  },
  copies: { echo: 'herald' },
  links: [
    ['gazette.1', 'herald.1', { score: 0.9 }],
    ['gazette.1', 'mirror.12', { score: 0.4 }],
    ['gazette.2', 'herald.12', { score: 0.8 }],
  ],
};
const told = (example: Example) => {
  const found = whoTold(exampleStory(example));
  return [...(found?.leftOut ?? []), ...(found?.byAll ?? [])];
};
const states = (fact: ToldFact | undefined) => fact?.cells.map(({ state }) => state);

describe('who told what', () => {
  it('tells of each source, and no copy, where it tells a fact of at least two', () => {
    const [left] = told(STORY);
    expect(left?.cells.map(({ outlet }) => outlet.slug)).toEqual(['gazette', 'herald', 'mirror']);
    expect(states(left)).toEqual(['start', 'later', 'missing']);
    expect(left?.cells[1]?.at).toEqual({
      href: '/example/herald/#herald.rain-fell',
      place: 'paragraph 12 of 12',
    });
  });

  it('claims nothing of one that perhaps tells it', () => {
    const found = whoTold(exampleStory(STORY));
    expect(found?.byAll.map(states)).toEqual([['start', 'start', 'perhaps']]);
    expect(states(told({ ...STORY, unclear: ['gazette.2', 'herald.12'] })[0])).toContain('missing');
  });

  it('gives the shortest sentence that surely tells it', () => {
    expect(told(STORY).map((fact) => [fact.told.outlet.slug, fact.told.text])).toEqual([
      ['herald', 'Rain fell.'],
      ['gazette', 'The old barge sank.'],
    ]);
  });

  it('counts for each source', () => {
    expect(whoTold(exampleStory(STORY))?.totals).toMatchObject([
      { start: 2, later: 0, perhaps: 0, missing: 0 },
      { start: 1, later: 1, perhaps: 0, missing: 0 },
      { start: 0, later: 0, perhaps: 1, missing: 1 },
    ]);
  });

  it('is not asked of two articles', () => {
    const { gazette = [], herald = [] } = STORY.articles;
    expect(whoTold(exampleStory({ articles: { gazette, herald } }))).toBeNull();
  });

  it('passes over headings', () => {
    const headed = exampleStory({
      articles: { a: ['# The barge'], b: ['# A barge'], c: ['It rained.'] },
      links: [['a.1', 'b.1']],
    });
    expect(whoTold(headed)).toMatchObject({ leftOut: [], byAll: [] });
  });
});
