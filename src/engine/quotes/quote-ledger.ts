import { narratedQuotes } from './narrated-quotes.ts';
import { printedWords, type PrintedWords } from './printed-words.ts';
import { comparisons, publishedChanges, relationOf } from './quote-changes.ts';
import { sharedPairs } from './quote-pairs.ts';
import { rowsOf } from './quote-rows.ts';
import { memoizeByObject } from '../memoize.ts';
import { readingOf } from '../reading/reading.ts';
import { explainQuotes } from '../explain/quote-sentences.ts';
import { sayings, type Said } from './said.ts';
import { settledSpeakers, surestOf } from './speaker-agreement.ts';
import { namesContradict } from './speaker-fit.ts';
import { NO_RULINGS, type Rulings } from '../corrections/rulings.ts';
import type { Article, Passage, Quote, QuoteGroup, QuoteNarration } from '../types.ts';

export interface QuoteLedgerInput {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  /** Slugs by independent article, a source first: only sources are compared. */
  readonly independent: readonly (readonly string[])[];
  readonly rulings?: Rulings;
}

export interface QuoteLedger {
  /** All quotations, with the speakers that the comparison settles. */
  readonly quotes: readonly Quote[];
  /** Those that stand in more than one independent article, in reading order of the first. */
  readonly quoteGroups: readonly QuoteGroup[];
  readonly narrations: readonly QuoteNarration[];
}

/** Compares what the independent articles of a story quote. */
export function quoteLedger(input: QuoteLedgerInput): QuoteLedger {
  const { articles, independent, rulings = NO_RULINGS } = input;
  const heard = input.quotes.map((quote) => spokenBy(quote, rulings));
  const read = sayings(articles, heard, independent);
  const rows = rowsOf(read, sharedPairs(read), rulings);
  const quotes = settledSpeakers(heard, rows).map((quote) => spokenBy(quote, rulings));
  const settled = new Map(quotes.map((quote) => [quote.id, quote]));
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const textOf = (slug: string) => texts.get(slug) ?? '';
  const printed = indexOf(articles, quotes);
  const quoteGroups = rows.map((members, index): QuoteGroup => {
    const row = members.map((said) => ({
      ...said,
      quote: settled.get(said.quote.id) ?? said.quote,
    }));
    const compared = comparisons(row, (slug, words) => printed.quoted(slug).has(words));
    const speakersDiffer = contradict(row);
    return {
      id: `qg${index + 1}`,
      quotes: row.map(({ quote }) => quote.id),
      relation: relationOf(compared),
      explanation: explainQuotes({
        row,
        comparisons: compared,
        speakersDiffer,
        textOf,
        printedIn: printed.all,
      }),
      speaker: surestOf(row)?.quote.speaker ?? null,
      speakersDiffer,
      changes: compared.flatMap(publishedChanges),
    };
  });
  return {
    quotes,
    quoteGroups,
    narrations: narratedQuotes({ ...input, quotes }, quoteGroups),
  };
}

/** The quotation with the speaker that the editor names, as surely as if a clause did. */
function spokenBy(quote: Quote, { speaker }: Rulings): Quote {
  const named = speaker(quote.id);
  return named === null ? quote : { ...quote, speaker: named, attribution: 'clause', jointly: [] };
}

function contradict(row: readonly Said[]): boolean {
  return row.some((one) => row.some((other) => namesContradict(one, other)));
}

/** What each article prints at all, and inside quotations; indexed when it is first asked for. */
function indexOf(articles: readonly Article[], quotes: readonly Quote[]) {
  const byArticle = Map.groupBy(quotes, ({ article }) => article);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const indexed = (stretches: (article: Article) => readonly (readonly [number, number])[]) => {
    const indexOfArticle = memoizeByObject((article: Article): PrintedWords =>
      printedWords(readingOf(article), stretches(article)),
    );
    return (slug: string): PrintedWords => {
      const article = bySlug.get(slug);
      if (article === undefined) throw new Error(`No article ${slug}. This is a bug.`);
      return indexOfArticle(article);
    };
  };
  return {
    all: indexed(({ text }) => [[0, text.length]]),
    quoted: indexed(({ slug }) => (byArticle.get(slug) ?? []).flatMap(({ spans }) => spans)),
  };
}
