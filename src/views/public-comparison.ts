import type { Comparison } from '../engine/types.ts';

/**
 * The form in which `comparison.json` is published: everything the engine found out, with the
 * articles' block structure and editors' declarations left to the Markdown sources.
 */
export function publicComparison(comparison: Comparison): object {
  return {
    ...comparison,
    articles: comparison.articles.map(
      ({ slug, outlet, headline, published, language, words, text }) => ({
        slug,
        outlet,
        headline,
        published,
        language,
        words,
        text,
      }),
    ),
  };
}
