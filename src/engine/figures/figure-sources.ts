import { figureContexts, type FigureContext } from './figure-contexts.ts';
import { storyLanguage, type Language } from '../language/index.ts';
import type { Article, Figure, Passage } from '../types.ts';

export interface FigureSourcesInput {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  /** Slugs by independent article, each source first: copies confirm nothing. */
  readonly independent: readonly (readonly string[])[];
}

/** The sources among a story's articles, with their figures and what stands around each. */
export interface FigureSources {
  /** That of the story. */
  readonly language: Language;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article, in text order. */
  readonly figures: readonly Figure[];
  readonly contexts: ReadonlyMap<string, FigureContext>;
}

/** Figures of one article beyond this number are left out: a table of thousands is no news report. */
export const MOST_FIGURES = 250;

/** Reads the figures of a story's sources once for the ledger and for the sums. */
export function figureSources(input: FigureSourcesInput): FigureSources {
  const sources = input.independent.flatMap((slugs) => slugs.slice(0, 1));
  const articles = input.articles.filter(({ slug }) => sources.includes(slug));
  const figures = articles.flatMap(({ slug }) =>
    input.figures.filter(({ article }) => article === slug).slice(0, MOST_FIGURES),
  );
  const passages = input.passages.filter(({ article }) => sources.includes(article));
  const contexts = figureContexts(articles, passages, figures);
  return { language: storyLanguage(input.articles), articles, passages, figures, contexts };
}
