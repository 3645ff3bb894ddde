import { BOILERPLATE } from '../language/en/boilerplate.ts';
import type { Article, Passage } from '../types.ts';

/** A longer stretch says something of its own, whatever else stands in it. */
const LONGEST = 300;

/** Whether a paragraph or sentence belongs to the page and not to the article. */
export function isBoilerplate(text: string): boolean {
  const plain = text.trim();
  return plain.length <= LONGEST && BOILERPLATE.some((pattern) => pattern.test(plain));
}

/**
 * The passages that came along with the page: sentences that are boilerplate, and all of a
 * paragraph that is. Nothing is claimed of them, and nothing in them is read as a report.
 */
export function boilerplatePassages(
  article: Article,
  passages: readonly Passage[],
): ReadonlySet<string> {
  const blocks = article.blocks.map(({ start, end }) =>
    isBoilerplate(article.text.slice(start, end)),
  );
  return new Set(
    passages
      .filter(
        ({ block, start, end }) => blocks[block] || isBoilerplate(article.text.slice(start, end)),
      )
      .map(({ id }) => id),
  );
}
