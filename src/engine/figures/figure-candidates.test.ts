import { describe, expect, it } from 'vitest';
import { candidatePairs } from './figure-candidates.ts';
import { figureContexts } from './figure-contexts.ts';
import { findFigures } from '../reading/figures.ts';
import type { Article, Passage } from '../types.ts';

/** The pairs that are weighed for so many articles of so many sentences with a figure each. */
function pairsOf(articles: number, sentences: number): number {
  const texts = Array.from({ length: articles }, (_, article): Article => {
    const lines = Array.from(
      { length: sentences },
      (__, line) =>
        `Pier ${line % 7} of harbour ${line} took in $${(line * 37 + article) % 997} a day.`,
    );
    return {
      slug: `a${article}`, outlet: 'A', headline: null, published: null, language: 'en', version: null,
      copyOf: null, text: lines.join('\n'), blocks: [],
    }; // prettier-ignore
  });
  const passages = texts.flatMap(({ slug, text }) => {
    let start = 0;
    return text.split('\n').map((line, index): Passage => {
      const passage: Passage = { id: `${slug}.${index + 1}`, article: slug, kind: 'sentence', block: index, start, end: start + line.length };
      start = passage.end + 1;
      return passage;
    }); // prettier-ignore
  });
  const figures = texts.flatMap((article) => findFigures(article, passages));
  return candidatePairs(figures, figureContexts(texts, passages, figures), []).length;
}

describe('candidatePairs', () => {
  it('weighs at most 2.3 times as many pairs for texts twice as long', () => {
    const [short, long] = [pairsOf(2, 150), pairsOf(2, 300)];
    expect(short).toBeGreaterThan(150);
    expect(long / short).toBeLessThan(2.3);
  });

  it('grows with the pairs of articles alone', () => {
    const [three, six] = [pairsOf(3, 60), pairsOf(6, 60)];
    // Three articles make three pairs, six fifteen.
    expect(six / three).toBeLessThan(5.5);
  });

  it('pairs figures of different articles alone, each pair once', () => {
    expect(pairsOf(1, 40)).toBe(0);
  });
});
