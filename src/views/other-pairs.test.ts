import { expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { otherPairs } from './other-pairs.ts';

const pairsOf = (...slugs: string[]) => {
  const articles = Object.fromEntries(slugs.map((slug) => [slug, ['It rained.']]));
  return otherPairs(exampleStory({ articles }), slugs[0] ?? '', slugs[1] ?? '').map(
    ({ left, right }) => left.slug + right.slug,
  );
};

it('offers all other pairs of a few articles', () => {
  expect(pairsOf('a', 'b', 'c')).toEqual(['ac', 'bc']);
  expect(pairsOf('a', 'b')).toEqual([]);
});

it('offers of many those that keep one of the two articles', () => {
  expect(pairsOf('a', 'b', 'c', 'd', 'e', 'f')).toEqual([
    ...['ac', 'ad', 'ae', 'af'],
    ...['bc', 'bd', 'be', 'bf'],
  ]);
});
