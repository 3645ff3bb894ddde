import { expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { namesOfSources } from './source-names.ts';

const namesOf = (slugs: readonly string[], copies = {}) =>
  namesOfSources(
    exampleStory({
      articles: Object.fromEntries(slugs.map((slug) => [slug, ['It rained.']])),
      copies,
    }),
  );

it('a heading names all sources of a few, and the first of many', () => {
  expect(namesOf(['a', 'b', 'c'], { c: 'b' })).toBe('a and b');
  expect(namesOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d and e');
  expect(namesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c and four others');
});
