import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { compared } from './compared.ts';
import { leads } from './diff-pages.ts';
import { diffHrefOf } from './links.ts';
import { relations } from './relations.ts';

function storyOf(articles: number, chosen: readonly [string, string][] | null = null) {
  const slugs = Array.from({ length: articles }, (_, at) => `a${at + 1}`);
  const { comparison } = exampleStory({
    articles: Object.fromEntries(slugs.map((slug) => [slug, ['A sentence.']])),
    copies: { a5: 'a3' },
  });
  return compared(comparison, [], chosen);
}

describe('the pages of differences', () => {
  it('show every pair of up to twelve articles once', () => {
    const story = storyOf(12);
    expect(story.diffPages.pairs).toHaveLength((12 * 11) / 2);
    expect(story.diffPages.note).toBeNull();
    expect(leads([...story.outlets.values()])).toHaveLength(12);
    expect(relations(story).listed).toHaveLength(66);
  });

  it('show the first of more articles beside each other one, and say so', () => {
    const story = storyOf(40);
    expect(story.diffPages.pairs).toHaveLength(39);
    expect(story.diffPages.note).toMatch(/^40 articles make 780 pairs\. Word by word, a1 is shown/);
    expect(leads([...story.outlets.values()]).map(({ slug }) => slug)).toEqual(['a1']);
  });

  it('show the pairs that the editor chose, each once, and no other', () => {
    const story = storyOf(13, [
      ['a2', 'a3'],
      ['a3', 'a2'],
      ['a1', 'a2'],
    ]);
    expect(story.diffPages.pairs).toEqual([
      ['a2', 'a3'],
      ['a1', 'a2'],
    ]);
    expect(story.diffPages.note).toBe(
      'Of the 78 pairs of articles two, chosen by the editor, are shown word by word.',
    );
  });

  it('are linked where they exist, turned round where only that exists', () => {
    const story = storyOf(13);
    expect(diffHrefOf(story, 'a1', 'a2')).toBe('/example/diff/a1/a2/');
    expect(diffHrefOf(story, 'a2', 'a1')).toBe('/example/diff/a1/a2/');
    expect(diffHrefOf(story, 'a2', 'a3')).toBeNull();
  });
});

it('lists of many articles the pairs that are not independent, and tells how many are', () => {
  const { listed, note } = relations(storyOf(13));
  expect(listed.map(({ base, other, href }) => [base.slug, other.slug, href])).toEqual([
    ['a3', 'a5', null],
  ]);
  expect(note).toContain('77 pairs are independent as far as the texts tell, and not listed.');
});
