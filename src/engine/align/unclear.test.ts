import { describe, expect, it } from 'vitest';
import { exampleComparison } from '../../../tests/support/example-story.ts';
import { coverage } from '../coverage.ts';
import { isBeyondMeasure, unclearPassages } from './unclear.ts';

/** Sentences that share no telling word with any other. */
function sentences(count: number, word: string): string[] {
  return Array.from({ length: count }, (_, n) => `The ${word}${n} lay there.`);
}

/** How the passages of two articles are covered that have no link at all. */
function covered(count: number) {
  const comparison = exampleComparison({
    articles: { gazette: sentences(count, 'barge'), herald: sentences(2, 'crane') },
  });
  const unclear = unclearPassages([], comparison);
  const told = coverage({ ...comparison, unclear });
  return new Set([...told.values()].map((passage) => passage.coverage));
}

describe('unclearPassages', () => {
  it('leaves the claim that only one has a passage to articles of the length that was measured', () => {
    expect(covered(150)).toEqual(new Set(['one']));
  });

  it('claims nothing of any article where one is longer', () => {
    expect(covered(151)).toEqual(new Set(['unclear']));
  });
});

describe('isBeyondMeasure', () => {
  it('counts the passages of each article, not of the story', () => {
    const passages = (slug: string) =>
      exampleComparison({ articles: { [slug]: sentences(100, 'barge') } }).passages;
    expect(isBeyondMeasure([...passages('gazette'), ...passages('herald')])).toBe(false);
  });
});
