import { compareStory } from '../engine/compare.ts';
import type { Article, Comparison } from '../engine/types.ts';

/**
 * Compares articles on the same event: which passages report the same, figures, quotations, dates
 * and names that agree or differ, who copied whom, and what is worth telling a reader. The result is
 * plain data; it depends on the articles and their order alone.
 *
 * @throws {Error} where two articles have one slug
 *
 * @example
 * const comparison = compare([
 *   read('Repairs to the pier will cost £3.2 million, the harbour office said.', { outlet: 'Courier' }),
 *   read('The harbour office said repairs to the pier will cost £2.3 million.', { outlet: 'Herald' }),
 * ]);
 * console.log(comparison.figureGroups[0]?.relation);
 * // conflict
 */
export function compare(articles: readonly Article[]): Comparison {
  const slugs = articles.map(({ slug }) => slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice !== undefined) {
    throw new Error(
      `Two articles have the slug "${twice}". Give each its own: read(text, { slug }).`,
    );
  }
  return compareStory('compare', articles);
}
