import { utteranceOf } from './utterance.ts';
import { readingOf } from '../reading/reading.ts';
import type { Language } from '../language/index.ts';
import type { Utterance } from './utterance.ts';
import type { Article, Quote } from '../types.ts';

/** A quotation with what the ledger compares. */
export interface Said {
  readonly quote: Quote;
  readonly outlet: string;
  /** The independent article it stands in, by number. */
  readonly family: number;
  readonly utterance: Utterance;
  /** That of its article. */
  readonly language: Language;
}

/** The quotations of the articles that are compared: of each family its source. */
export function sayings(
  articles: readonly Article[],
  quotes: readonly Quote[],
  independent: readonly (readonly string[])[],
): Said[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const families = new Map(independent.map((family, index) => [family[0] ?? '', index]));
  return quotes.flatMap((quote) => {
    const article = bySlug.get(quote.article);
    const family = families.get(quote.article);
    if (article === undefined || family === undefined) return [];
    const reading = readingOf(article);
    const utterance = utteranceOf(reading, quote.spans);
    return [{ quote, outlet: article.outlet, family, utterance, language: reading.language }];
  });
}
