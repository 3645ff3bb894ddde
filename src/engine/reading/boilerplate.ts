import { languageOf, type Language } from '../language/index.ts';
import type { Article, Passage } from '../types.ts';

/** A longer stretch says something of its own, whatever else stands in it. */
const LONGEST = 300;

/** Whether a paragraph or sentence belongs to the page and not to the article. */
export function isBoilerplate(text: string, language: Language): boolean {
  const plain = text.trim();
  return plain.length <= LONGEST && language.notices.some((pattern) => pattern.test(plain));
}

/**
 * The passages that came along with the page: sentences that are boilerplate, and all of a
 * paragraph that is. Nothing is claimed of them, and nothing in them is read as a report.
 */
export function boilerplatePassages(
  article: Article,
  passages: readonly Passage[],
): ReadonlySet<string> {
  const language = languageOf(article.language);
  const blocks = article.blocks.map(({ start, end }) =>
    isBoilerplate(article.text.slice(start, end), language),
  );
  return new Set(
    passages
      .filter(
        ({ block, start, end }) =>
          blocks[block] || isBoilerplate(article.text.slice(start, end), language),
      )
      .map(({ id }) => id),
  );
}
