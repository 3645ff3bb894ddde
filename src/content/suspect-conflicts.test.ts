import { describe, expect, it } from 'vitest';
import { compareStory } from '../engine/compare.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import type { ArticleSource } from './content.ts';
import { suspectConflicts } from './suspect-conflicts.ts';

function source(slug: string, markdown: string): ArticleSource {
  const { text, blocks, tree, asideText } = parseArticle(markdown);
  const facts = { outlet: slug, headline: null, published: null, language: 'en' };
  const article = { slug, ...facts, version: null, copyOf: null, text, blocks };
  const place = { byline: null, retrieved: null, url: null, archive: null, notes: [], markdown };
  return { ...article, ...place, file: `content/flats/${slug}.md`, lines: [], replaces: null, tree, article, asideText };
}

function warnings(one: string, other: string): string[] {
  const articles = [source('herald', one), source('post', other)];
  const story = { slug: 'flats', language: 'en', title: 'Flats', summary: null, date: null, tags: [], diffs: null, articles, corrections: [] };
  const comparison = compareStory(
    'flats',
    articles.map(({ article }) => article),
  );
  const { tree: intro } = parseArticle('');
  return suspectConflicts({ ...story, intro }, comparison).map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

const SENTENCE = 'Harbour Homes reported gross profit of $29.6 million in the first quarter of 2021.';

describe('figures a power of a thousand apart', () => {
  it('are named with their two sentences in full', () => {
    const cut = SENTENCE.replace(' million', '');
    expect(warnings(SENTENCE, cut)).toEqual([
      `content/flats/post.md: \`$29.6 million\` in content/flats/herald.md and \`$29.6\` here are 1,000,000 times apart. Look whether one of the two copies lost a word or a character: “${SENTENCE}” “${cut}”`,
    ]);
  });

  it('are not found where the figures agree or differ by less', () => {
    expect(warnings(SENTENCE, SENTENCE)).toEqual([]);
    expect(warnings(SENTENCE, SENTENCE.replace('29.6', '2.9'))).toEqual([]);
  });

  it('are not found where an invisible character stands in one of them', () => {
    expect(warnings(SENTENCE, SENTENCE.replace('million', 'mil\u00adlion'))).toEqual([]);
  });
});
