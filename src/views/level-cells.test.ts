import { describe, expect, it } from 'vitest';
import { exampleStory, type ExampleLink } from '../../tests/support/example-story.ts';
import { settleRow } from './level-cells.ts';

const ARTICLES = {
  gazette: ['The barge sank off the pier with all its salt aboard.'],
  herald: ['The barge sank.', 'It had salt aboard.', 'A day passed.', 'It sank off the pier.'],
  echo: ['The barge sank.', 'It had salt aboard.', 'A day passed.', 'It sank off the pier.'],
};
const ALL = [['gazette.1'], ['herald.1', 'herald.2', 'herald.4'], ['echo.1', 'echo.4']];
const settle = (...links: ExampleLink[]) => {
  const story = exampleStory({ articles: ARTICLES, copies: { echo: 'herald' }, links });
  return settleRow(story, [[0], [1, 2]], { cells: ALL });
};

describe('a row of the table', () => {
  it('keeps the passage that is linked best and its neighbours, not what stands elsewhere', () => {
    const { level, loose } = settle(
      ['gazette.1', 'herald.1', { score: 0.9 }],
      ['gazette.1', 'herald.2', { score: 0.7 }],
      ['gazette.1', 'herald.4', { score: 0.8 }],
    );
    expect(level).toEqual([['gazette.1'], ['herald.1', 'herald.2'], []]);
    expect(loose).toEqual([[], ['herald.4'], ['echo.1', 'echo.4']]);
  });

  it('does not grow far beyond the other side', () => {
    const short = exampleStory({
      articles: { gazette: ['It sank.'], herald: ['It sank.', 'It sank off the pier at noon.'] },
      links: [
        ['gazette.1', 'herald.1', { score: 0.9 }],
        ['gazette.1', 'herald.2', { score: 0.9 }],
      ],
    });
    const cells = [['gazette.1'], ['herald.1', 'herald.2']];
    expect(settleRow(short, [[0], [1]], { cells }).level).toEqual([['gazette.1'], ['herald.1']]);
  });

  it('sets a copy level where its source is', () => {
    const { level } = settle(['gazette.1', 'herald.1'], ['herald.1', 'echo.1', { score: 1 }]);
    expect(level[2]).toEqual(['echo.1']);
  });

  it('is not level where nothing is surely linked', () => {
    const { level, loose } = settle(['gazette.1', 'herald.1', { score: 0.5 }]);
    expect(level.flat()).toEqual([]);
    expect(loose).toEqual(ALL);
  });
});
