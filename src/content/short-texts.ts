import type { Comparison } from '../engine/types.ts';
import type { StorySource } from './content.ts';
import type { Problem } from './problems.ts';

/** A shorter text may be all there is; it is doubtful where the others are so many times as long. */
const SHORT = 80;
const TIMES = 4;

/** Warns of texts that are short beside the others: often a teaser, or a page whose rest was not saved. */
export function shortTexts(source: StorySource, { articles }: Comparison): Problem[] {
  const files = new Map(source.articles.map(({ slug, file }) => [slug, file]));
  const words = articles.map((article) => article.words).toSorted((a, b) => a - b);
  const usual = words[Math.floor(words.length / 2)] ?? 0;
  return articles
    .filter((article) => article.words < SHORT && article.words * TIMES < usual)
    .flatMap(({ slug, words: own }): Problem[] => {
      const file = files.get(slug);
      const message = `The text has ${own} words, where others of the story have ${usual}. Look whether it is only the beginning of the article.`;
      return file === undefined
        ? []
        : [{ severity: 'warning', file, line: null, field: null, message }];
    });
}
