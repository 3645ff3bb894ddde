import { describe, expect, it } from 'vitest';
import { exampleComparison, type Example } from '../../tests/support/example-story.ts';
import { coverage, onlyHere } from '../engine/coverage.ts';

const ARTICLES = { gazette: ['A.', 'B.', 'C.'], herald: ['A.', 'D.'], echo: ['A.'] };

function told(example: Partial<Example>) {
  const found = coverage(exampleComparison({ articles: ARTICLES, ...example }));
  return Object.fromEntries([...found].map(([id, { coverage: word }]) => [id, word]));
}

describe('coverage', () => {
  it('says how many independent articles are stated to have a passage', () => {
    const links = [
      ['gazette.1', 'herald.1'],
      ['gazette.1', 'echo.1'],
    ] as const;
    expect(told({ links })).toMatchObject({
      'gazette.1': 'all',
      'herald.1': 'some',
      'gazette.2': 'one',
    });
  });

  it('claims nothing where another article perhaps has it', () => {
    const links = [['gazette.1', 'herald.1', { score: 0.4 }]] as const;
    expect(told({ links, unclear: ['gazette.2'] })).toMatchObject({
      'gazette.1': 'unclear',
      'gazette.2': 'unclear',
      'gazette.3': 'one',
    });
  });

  it('tells of a copy what it tells of its source', () => {
    const links = [
      ['gazette.1', 'herald.1'],
      ['herald.1', 'echo.1'],
    ] as const;
    expect(told({ links, copies: { echo: 'herald' } })).toMatchObject({
      'gazette.1': 'all',
      'herald.1': 'all',
      'echo.1': 'all',
    });
  });

  it('counts as told by one article only what it claims to be', () => {
    const [gazette] = onlyHere(exampleComparison({ articles: ARTICLES, unclear: ['gazette.2'] }));
    expect(gazette?.passages).toEqual(['gazette.1', 'gazette.3']);
  });
});
