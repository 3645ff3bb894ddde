import { logistic, logOddsOf } from './align-score.ts';
import { ledgerRows, type LedgerRows } from './ledger-rows.ts';
import { CONTEXT_BIAS, CONTEXT_WEIGHTS, LEAST } from './settings.ts';
import type {
  Alignment,
  Figure,
  FigureGroup,
  Passage,
  Quote,
  QuoteGroup,
  QuoteNarration,
} from '../types.ts';

/** A link that could be made. */
export interface LinkCandidate extends Alignment {
  /** How much it rests on names alone, 0 to 1. */
  readonly hollow?: number;
}

export interface LinkContext {
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly figureGroups: readonly FigureGroup[];
  readonly quotes: readonly Quote[];
  readonly quoteGroups: readonly QuoteGroup[];
  readonly narrations?: readonly QuoteNarration[];
}

/** What is known of a candidate beyond the words of its two passages, in the order of the settings' weights. */
export const CONTEXT_FEATURES = [
  /** Log-odds of the candidate by its own words. */
  'own',
  /** The part of those log-odds that speaks for it, as far as it rests on names alone. */
  'hollow',
  /** How likely a third article's passage is linked with both, by the weaker of the two links. */
  'third',
  /** How likely the passages before both are linked, and those after both. */
  'neighbours',
  /** Rows of the figure and of the quotation ledger both stand in, two at most; one quotes what the other narrates. */
  'figureRow',
  'quoteRow',
  'narrated',
] as const;

export type ContextFeatures = Readonly<Record<(typeof CONTEXT_FEATURES)[number], number>>;

/** Candidates less likely than this are not worth keeping: nothing could make links of them. */
export const LEAST_CANDIDATE = 0.02;

/**
 * Chooses among the candidates of a whole story. What is known beyond two passages' own words
 * changes their likelihood: a third article's passage that is likely linked with both speaks for
 * the link, and so do linked neighbours and shared rows of the ledgers; that a third article has
 * nothing of it says nothing. What spoke for a link is listed in its `support`.
 */
export function settleLinks(
  candidates: readonly LinkCandidate[],
  context: LinkContext,
): Alignment[] {
  return settle(candidates, context).filter(({ score }) => score >= LEAST);
}

/** All candidates with the probability that they have in their story. */
export function settle(candidates: readonly LinkCandidate[], context: LinkContext): Alignment[] {
  const read = contextReader(candidates, context);
  return candidates.map(({ hollow = 0, ...candidate }) => {
    const { features, support } = read({ ...candidate, hollow });
    const odds = CONTEXT_FEATURES.reduce(
      (sum, name) => sum + CONTEXT_WEIGHTS[name] * features[name],
      CONTEXT_BIAS,
    );
    const settled = { ...candidate, score: Math.round(logistic(odds) * 100) / 100 };
    return support.length > 0 ? { ...settled, support } : settled;
  });
}

/** A function that tells what speaks for a candidate beyond its own words, and where that stands. */
export function contextReader(candidates: readonly LinkCandidate[], context: LinkContext) {
  const likelihood = likelihoods(candidates);
  const next = neighboursOf(context.passages);
  const rows = ledgerRows(context);
  return (candidate: LinkCandidate): { features: ContextFeatures; support: readonly string[] } => {
    const third = confirmation(candidate, likelihood);
    const figureRows = sharedRows(candidate, rows.figures);
    const quoteRows = sharedRows(candidate, rows.quotes);
    return {
      features: {
        own: logOddsOf(candidate.score),
        hollow: Math.max(0, logOddsOf(candidate.score)) * (candidate.hollow ?? 0),
        third: third.likelihood,
        neighbours: neighbourhood(candidate, next, likelihood),
        figureRow: Math.min(MOST_ROWS, figureRows.length),
        quoteRow: Math.min(MOST_ROWS, quoteRows.length),
        narrated: rows.narrated(candidate.a, candidate.b) ? 1 : 0,
      },
      support: [
        ...(third.likelihood >= CONFIRMING ? third.passages : []),
        ...figureRows,
        ...quoteRows,
      ],
    };
  };
}

/** Two rows are sign enough. */
const MOST_ROWS = 2;
/** From this likelihood on a third article's passage is named as support. */
const CONFIRMING = 0.45;
/** Weaker links confirm nothing, and are many. */
const LEAST_CONFIRMING = 0.1;

type Likelihoods = ReadonlyMap<string, ReadonlyMap<string, number>>;

function likelihoods(candidates: readonly Alignment[]): Likelihoods {
  const found = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, score: number) => {
    const partners = found.get(from) ?? new Map<string, number>();
    partners.set(to, score);
    found.set(from, partners);
  };
  for (const { a, b, score } of candidates) {
    if (score < LEAST_CONFIRMING) continue;
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
  const ofB = found.get(b);
  let likelihood = 0;
  let passages: string[] = [];
  for (const [third, withA] of found.get(a) ?? []) {
    const both = Math.min(withA, ofB?.get(third) ?? 0);
    if (both > likelihood) [likelihood, passages] = [both, [third]];
    else if (both > 0 && both === likelihood) passages.push(third);
  }
  return { likelihood, passages: passages.sort() };
}

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function neighboursOf(passages: readonly Passage[]): ReadonlyMap<string, Neighbours> {
  const of = (at: number, article: string) =>
    passages[at]?.article === article ? passages[at].id : undefined;
  return new Map(
    passages.map(({ id, article }, at) => [
      id,
      { before: of(at - 1, article), after: of(at + 1, article) },
    ]),
  );
}

function neighbourhood(
  { a, b }: Alignment,
  next: ReadonlyMap<string, Neighbours>,
  found: Likelihoods,
): number {
  const [here, there] = [next.get(a), next.get(b)];
  const before = found.get(here?.before ?? '')?.get(there?.before ?? '') ?? 0;
  return before + (found.get(here?.after ?? '')?.get(there?.after ?? '') ?? 0);
}

function sharedRows({ a, b }: Alignment, rows: LedgerRows['figures']): string[] {
  const ofB = new Set(rows.get(b));
  return rows.get(a)?.filter((id) => ofB.has(id)) ?? [];
}
