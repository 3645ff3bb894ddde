import { describe, expect, it } from 'vitest';
import { exampleComparison } from '../../../tests/support/example-story.ts';
import { readingOf } from '../reading/reading.ts';
import { termWeights } from './align-features.ts';
import { prepare } from './align-prepare.ts';
import { findCandidates } from './candidates.ts';

function prepared(slug: string, lines: readonly string[]) {
  const [article] = exampleComparison({ articles: { [slug]: lines } }).articles;
  if (!article) throw new Error('An example without an article.');
  const { passages, figures } = readingOf(article);
  return prepare({ article, passages, figures });
}

function candidates(one: readonly string[], other: readonly string[]) {
  const [a, b] = [prepared('a', one), prepared('b', other)];
  return findCandidates(a, b, termWeights(a, b));
}

/** Sentences with a figure, a word of their own, and words that come again and again. */
function sentences(count: number): string[] {
  const common = ['harbour', 'dredging', 'kronor', 'mayor', 'ferry', 'council'];
  return Array.from({ length: count }, (_, n) => {
    const [first, second] = [common[n % 6] ?? '', common[(n * 5 + 2) % 6] ?? ''];
    return `The ${first} paid ${n + 20} kronor for the ${second} of quay${n % 5} and pier${n}.`;
  });
}

describe('findCandidates', () => {
  it('finds what shares a telling word or a figure, and nothing else', () => {
    const { pairs } = candidates(
      ['The dredging of the harbour went on.', 'It cost $48 million.', 'There it was.'],
      ['It was there.', 'A sum of $48,000,000 was named.', 'Dredging has begun.'],
    );
    expect(pairs).toEqual([
      { indexA: 0, indexB: 2 },
      { indexA: 1, indexB: 1 },
    ]);
  });

  it('reads at most 2.3 times as much where both texts are twice as long', () => {
    const steps = [400, 800, 1600].map(
      (count) => candidates(sentences(count), sentences(count)).steps,
    );
    expect((steps[1] ?? 0) / (steps[0] ?? 1)).toBeLessThan(2.3);
    expect((steps[2] ?? 0) / (steps[1] ?? 1)).toBeLessThan(2.3);
  });
});
