import { outletsOf } from '../views/outlets.ts';
import type { Article, Passage } from '../engine/types.ts';
import type { SearchableStory } from './entries.ts';

/** An article as tests write it: its outlet, headline and passages. */
export interface TestArticle {
  readonly outlet: string;
  readonly headline?: string;
  readonly passages: readonly string[];
}

/** A story of articles `a`, `b`, …; each of `copies` is a copy of the first article. For tests. */
export function testStory(
  slug: string,
  title: string,
  articles: readonly TestArticle[],
  copies: readonly string[] = [],
): SearchableStory {
  const passages: Passage[] = [];
  const texts = articles.map(({ outlet, headline, passages: texts }, index): Article => {
    const article = String.fromCharCode(97 + index);
    let start = 0;
    texts.forEach((text, place) => {
      const end = start + text.length;
      passages.push({
        id: `${article}.${place + 1}`,
        article,
        kind: 'sentence',
        block: 0,
        start,
        end,
      });
      start = end + 1;
    });
    return {
      slug: article,
      outlet,
      headline: headline ?? null,
      published: null,
      language: 'en',
      version: null,
      copyOf: null,
      text: texts.join(' '),
      blocks: [],
    };
  });
  const sources = texts.map((article) => article.slug).filter((slug) => !copies.includes(slug));
  const comparison = {
    articles: texts.map((article) => ({ ...article, words: 0 })),
    independent: sources.map((slug, index) => (index === 0 ? [slug, ...copies] : [slug])),
    passages,
  };
  return { slug, title, comparison, outlets: outletsOf(comparison) };
}
