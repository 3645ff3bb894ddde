import { readingOf, type Reading } from '../reading/reading.ts';
import { isTelling, saidWordsIn, utteranceOf } from './utterance.ts';
import { nameWords } from '../names/same-name.ts';
import type { QuoteLedgerInput } from './quote-ledger.ts';
import type { Passage, Quote, QuoteGroup, QuoteNarration } from '../types.ts';

/** Part of a quotation's telling words that a passage must have to tell it. */
const LEAST_SHARE = 0.5;
/** So many words must be shared, lest a phrase link what merely has the same subject. */
const LEAST_WORDS = 4;
/** A word that more passages of an article have proposes none. */
const MOST_PASSAGES = 12;

/**
 * Passages that tell in their own words what another article quotes: they name the speaker and
 * share most of the telling words, by their stems. Quotations that the article quotes itself are
 * left to the rows of the ledger.
 */
export function narratedQuotes(
  { articles, passages, quotes, independent }: QuoteLedgerInput,
  groups: readonly QuoteGroup[],
): QuoteNarration[] {
  const sources = new Set(independent.flatMap((family) => family.slice(0, 1)));
  const readings = new Map(
    articles.flatMap((article) =>
      sources.has(article.slug) ? [[article.slug, readingOf(article)] as const] : [],
    ),
  );
  const byArticle = Map.groupBy(passages, ({ article }) => article);
  const quoted = Map.groupBy(quotes, ({ article }) => article);
  const indexes = new Map(
    [...readings].map(([slug, reading]) => [
      slug,
      stemIndex(reading, byArticle.get(slug) ?? [], quoted.get(slug) ?? []),
    ]),
  );
  const quotedIn = articlesByQuote(groups, quotes);
  return quotes.flatMap((quote) => {
    const reading = readings.get(quote.article);
    if (reading === undefined || quote.speaker === null) return [];
    const stems = tellingStems(reading, quote);
    if (stems.size < LEAST_WORDS) return [];
    const surname = nameWords(quote.speaker, reading.language).at(-1) ?? '';
    return [...sources].flatMap((slug) => {
      if (slug === quote.article || quotedIn.get(quote.id)?.has(slug)) return [];
      return narrationIn(indexes.get(slug), quote, stems, surname);
    });
  });
}

interface StemIndex {
  readonly passages: readonly Passage[];
  /** For each stem, the passages that have it, by number. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly ReadonlySet<string>[];
}

/** Indexes the words that stand outside quotations. */
function stemIndex(
  reading: Reading,
  passages: readonly Passage[],
  quotes: readonly Quote[],
): StemIndex {
  const spans = quotes.flatMap((quote) => quote.spans).toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  const isQuoted = (at: number) => {
    while ((spans[next]?.[1] ?? Infinity) <= at) next += 1;
    return (spans[next]?.[0] ?? Infinity) <= at;
  };
  const byStem = new Map<string, number[]>();
  const words = passages.map(({ start, end }, index) => {
    const keys = new Set<string>();
    for (const { key, start: at } of saidWordsIn(reading, { start, end })) {
      if (!isQuoted(at)) keys.add(key.replace(/'s$/u, ''));
    }
    for (const stemmed of new Set([...keys].map(reading.language.stem))) {
      const list = byStem.get(stemmed);
      if (list === undefined) byStem.set(stemmed, [index]);
      else list.push(index);
    }
    return keys;
  });
  return { passages, byStem, words };
}

function tellingStems(reading: Reading, { spans }: Quote): ReadonlySet<string> {
  const { words } = utteranceOf(reading, spans);
  return new Set(
    words.filter(isTelling).map(({ key }) => reading.language.stem(key.replace(/'s$/u, ''))),
  );
}

function narrationIn(
  index: StemIndex | undefined,
  quote: Quote,
  stems: ReadonlySet<string>,
  surname: string,
): QuoteNarration[] {
  if (index === undefined) return [];
  const counts = new Map<number, number>();
  for (const stemmed of stems) {
    const holders = index.byStem.get(stemmed) ?? [];
    if (holders.length > MOST_PASSAGES) continue;
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  let best: QuoteNarration | null = null;
  for (const [holder, count] of counts) {
    const passage = index.passages[holder];
    const share = count / stems.size;
    if (passage === undefined || count < LEAST_WORDS || share < LEAST_SHARE) continue;
    if (!index.words[holder]?.has(surname) || share <= (best?.share ?? 0)) continue;
    best = { quote: quote.id, passage: passage.id, share: Math.round(share * 100) / 100 };
  }
  return best === null ? [] : [best];
}

function articlesByQuote(
  groups: readonly QuoteGroup[],
  quotes: readonly Quote[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const articleOf = new Map(quotes.map(({ id, article }) => [id, article]));
  const found = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const id of group.quotes) {
      const known = found.get(id) ?? new Set();
      for (const other of group.quotes) known.add(articleOf.get(other) ?? '');
      found.set(id, known);
    }
  }
  return found;
}
