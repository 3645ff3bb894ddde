import { languageOf } from '../language/index.ts';
import { findDates } from '../dates/find-dates.ts';
import { findFigures } from './figures.ts';
import { findMentions, type Mention } from '../names/mentions.ts';
import { within } from './ranges.ts';
import { memoizeByObject } from '../memoize.ts';
import { segment } from './segment.ts';
import { tokensOf, type Token, type TokenRun } from './tokens.ts';
import { wordsAmong, type WordToken } from './words.ts';
import type { Article, DateMention, Figure, Passage, Range } from '../types.ts';

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
  readonly dates: readonly DateMention[];
  /** The names it prints. */
  readonly mentions: readonly Mention[];
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
  const tokens = once(() => tokensOf(article.text));
  const run = (): TokenRun => ({ tokens: tokens(), language });
  const words = once(() => wordsAmong(article.text, run()));
  const passages = once(() => segment(article));
  const figures = once(() => findFigures(article, passages(), run()));
  const dates = once(() => findDates(article, passages(), figures()));
  const mentions = once(() => findMentions(article, run()));
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
    get dates() {
      return dates();
    },
    get mentions() {
      return mentions();
    },
  };
}

/** The same function, which is called once at most. */
function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
