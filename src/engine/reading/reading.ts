import { languageOf } from '../language/index.ts';
import { findFigures } from './figures.ts';
import { within } from './ranges.ts';
import { memoizeByObject } from '../memoize.ts';
import { segment } from './segment.ts';
import { tokensOf, type Token, type TokenRun } from './tokens.ts';
import { wordsAmong, type WordToken } from './words.ts';
import type { Article, Figure, Passage, Range } from '../types.ts';

/**
 * What an article's text consists of. Each part is a list of ranges onto `article.text` in the
 * order of the text, made when it is first asked for, and once.
 */
export interface Reading extends TokenRun {
  readonly article: Article;
  /** Words with their hyphens, abbreviations with their stops, numbers with their units. */
  readonly words: readonly WordToken[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
}

/** The reading of an article; it is kept with the article, so that all who ask share one. */
export const readingOf: (article: Article) => Reading = memoizeByObject(read);

/** The tokens of a stretch of the text; one that crosses its ends is left out. */
export function tokensIn({ tokens }: Reading, stretch: Range): readonly Token[] {
  return within(tokens, stretch);
}

/** The words of a stretch of the text; one that crosses its ends is left out. */
export function wordsIn({ words }: Reading, stretch: Range): readonly WordToken[] {
  return within(words, stretch);
}

function read(article: Article): Reading {
  const language = languageOf(article.language);
  const [tokens, passages] = [once(() => tokensOf(article.text)), once(() => segment(article))];
  const words = once(() => wordsAmong(article.text, { tokens: tokens(), language }));
  const figures = once(() => findFigures(article, passages(), { tokens: tokens(), language }));
  return {
    article,
    language,
    get tokens() {
      return tokens();
    },
    get words() {
      return words();
    },
    get passages() {
      return passages();
    },
    get figures() {
      return figures();
    },
  };
}

/** The same function, which is called once at most. */
function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
