import { describe, expect, it } from 'vitest';
import { exampleStory, type ExampleLink } from '../../tests/support/example-story.ts';
import { pairsOfLinks } from './linked-pairs.ts';

/** The pairs of two articles, each as "a1 a2 / b1". */
function pairs(links: readonly ExampleLink[], base = 'a', other = 'b'): string[] {
  const lines = ['One.', 'Two.', 'Three.'];
  const story = exampleStory({ articles: { a: lines, b: lines, c: lines }, links });
  return pairsOfLinks(story, base, other).map(({ sides }) =>
    sides.map((side) => side.map((id) => id.replace('.', '')).join(' ')).join(' / '),
  );
}
const link = (a: string, b: string, score: number): ExampleLink => [a, b, { score }];

describe('the pairs of linked passages', () => {
  it('stand in the order of the first article', () => {
    expect(pairs([link('a.3', 'b.1', 0.9), link('a.1', 'b.2', 0.6)])).toEqual([
      'a1 / b2',
      'a3 / b1',
    ]);
  });

  it('are made of the best links first, and what else is linked joins its best partner', () => {
    expect(pairs([link('a.1', 'b.1', 0.6), link('a.1', 'b.2', 0.9)])).toEqual(['a1 / b1 b2']);
    expect(
      pairs([link('a.1', 'b.1', 0.6), link('a.1', 'b.2', 0.9), link('a.2', 'b.1', 0.8)]),
    ).toEqual(['a1 / b2', 'a2 / b1']);
    expect(pairs([link('a.2', 'b.1', 0.9), link('a.1', 'b.1', 0.5)])).toEqual(['a1 a2 / b1']);
  });

  it('are those of the two articles, whichever way their links point', () => {
    expect(pairs([link('b.1', 'a.2', 0.9), link('a.1', 'c.1', 0.9)])).toEqual(['a2 / b1']);
    expect(pairs([link('b.1', 'a.2', 0.9)], 'b', 'a')).toEqual(['b1 / a2']);
    expect(pairs([link('b.1', 'a.2', 0.9)], 'b', 'c')).toEqual([]);
  });
});
