import { LEAST_LIKELIHOOD } from './align-score.ts';
import type { Alignment, Figure, FigureGroup, Passage, Quote, QuoteGroup } from '../types.ts';

export interface LinkContext {
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly figureGroups: readonly FigureGroup[];
  readonly quotes: readonly Quote[];
  readonly quoteGroups: readonly QuoteGroup[];
}

/** Candidates less likely than this are not worth keeping: nothing could make links of them. */
export const LEAST_CANDIDATE = 0.04;
/** What a third article's confirmation is measured against, and how much it weighs, in log-odds. */
const EXPECTED_CONFIRMATION = 0.45;
const CONFIRMATION_WEIGHT = 2;
/** A ledger row that both passages stand in, in log-odds: it was found by other means than words. */
const LEDGER_WEIGHT = 1;
/** Two rows are sign enough. */
const MOST_ROWS = 2;

/**
 * Chooses among the candidates of a whole story. What is known beyond two passages' own words
 * changes their likelihood: a third article's passage that is likely linked with both speaks for
 * the link, its absence where there is a third article speaks against it; so does a row of the
 * figure or quotation ledger for it. What spoke for a link is listed in its `support`. In a story
 * of two articles only the ledgers count. ALIGNMENT.md tells what each part brings.
 */
export function settleLinks(candidates: readonly Alignment[], context: LinkContext): Alignment[] {
  const likelihood = likelihoods(candidates);
  const articles = new Map(context.passages.map(({ id, article }) => [id, article]));
  const several =
    new Set(candidates.flatMap(({ a, b }) => [articles.get(a), articles.get(b)])).size > 2;
  const rows = ledgerRows(context);
  return candidates.flatMap((candidate) => {
    const third = confirmation(candidate, likelihood);
    const shared = sharedRows(candidate, rows);
    const odds =
      logOdds(candidate.score) +
      (several ? CONFIRMATION_WEIGHT * (third.likelihood - EXPECTED_CONFIRMATION) : 0) +
      LEDGER_WEIGHT * Math.min(MOST_ROWS, shared.length);
    const score = 1 / (1 + Math.exp(-odds));
    if (score < LEAST_LIKELIHOOD) return [];
    const support = [
      ...(third.likelihood > EXPECTED_CONFIRMATION ? third.passages : []),
      ...shared,
    ];
    const rounded = { ...candidate, score: Math.round(score * 100) / 100 };
    return [support.length > 0 ? { ...rounded, support } : rounded];
  });
}

type Likelihoods = ReadonlyMap<string, ReadonlyMap<string, number>>;

function likelihoods(candidates: readonly Alignment[]): Likelihoods {
  const found = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, score: number) => {
    const partners = found.get(from) ?? new Map<string, number>();
    partners.set(to, score);
    found.set(from, partners);
  };
  for (const { a, b, score } of candidates) {
    put(a, b, score);
    put(b, a, score);
  }
  return found;
}

/** The passages of third articles that are likeliest linked with both sides, and how likely. */
function confirmation(
  { a, b }: Alignment,
  found: Likelihoods,
): { likelihood: number; passages: string[] } {
  const [ofA, ofB] = [found.get(a), found.get(b)];
  let likelihood = 0;
  let passages: string[] = [];
  for (const [third, withA] of ofA ?? []) {
    const both = Math.min(withA, ofB?.get(third) ?? 0);
    if (both > likelihood) [likelihood, passages] = [both, [third]];
    else if (both > 0 && both === likelihood) passages.push(third);
  }
  return { likelihood, passages: passages.sort() };
}

/** The ids of the sure ledger rows each passage stands in. */
function ledgerRows(context: LinkContext): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  const put = (passage: string | undefined, row: string) => {
    if (passage === undefined) return;
    const own = rows.get(passage);
    if (own === undefined) rows.set(passage, [row]);
    else if (!own.includes(row)) own.push(row);
  };
  const figures = new Map(context.figures.map(({ id, passage }) => [id, passage]));
  const quotes = new Map(context.quotes.map((quote) => [quote.id, quote]));
  const byArticle = Map.groupBy(context.passages, ({ article }) => article);
  for (const { id, relation, figures: members } of context.figureGroups) {
    if (relation === 'possible') continue;
    for (const member of members) put(figures.get(member), id);
  }
  for (const { id, quotes: members } of context.quoteGroups) {
    for (const member of members) {
      const quote = quotes.get(member);
      const start = quote?.spans[0]?.[0] ?? -1;
      const passage = byArticle
        .get(quote?.article ?? '')
        ?.find((passage) => passage.start <= start && start < passage.end);
      put(passage?.id, id);
    }
  }
  return rows;
}

function sharedRows({ a, b }: Alignment, rows: ReadonlyMap<string, readonly string[]>): string[] {
  const ofB = new Set(rows.get(b));
  return rows.get(a)?.filter((id) => ofB.has(id)) ?? [];
}

function logOdds(likelihood: number): number {
  const bounded = Math.min(Math.max(likelihood, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
}
