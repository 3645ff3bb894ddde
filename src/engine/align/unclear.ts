import { ledgerRows } from './ledger-rows.ts';
import type { LinkContext } from './settle-links.ts';
import { IMPROBABLE, STATED } from './settings.ts';
import type { Alignment, Passage } from '../types.ts';

/**
 * Passages of which nothing is claimed: no link of theirs is stated, but another article's passage
 * is not improbable to tell something of them, or stands in a row of the ledgers with them, or
 * narrates what they quote, or the articles are too long; and what belongs to the page and not to the
 * article. `candidates` are links between independent articles with their
 * probabilities, also those that are none.
 */
export function unclearPassages(
  candidates: readonly Alignment[],
  context: LinkContext,
  boilerplate: ReadonlySet<string> = new Set(),
): string[] {
  const stated = new Set<string>();
  const possible = new Set([...inLedgers(context), ...boilerplate]);
  if (isBeyondMeasure(context.passages)) for (const { id } of context.passages) possible.add(id);
  for (const { a, b, score } of candidates) {
    if (score >= STATED) stated.add(a).add(b);
    else if (score >= IMPROBABLE) possible.add(a).add(b);
  }
  return context.passages.flatMap(({ id }) => (possible.has(id) && !stated.has(id) ? [id] : []));
}

/**
 * An article of more passages is longer than those that the claims were measured with (77 at most),
 * and of a long one not all that two passages share is read: what no link was found for may still be
 * told elsewhere.
 */
const MOST_PASSAGES = 150;

/** Whether an article is too long to say of its passages, and those of others, that nobody else has them. */
export function isBeyondMeasure(passages: readonly Passage[]): boolean {
  const counts = new Map<string, number>();
  for (const { article } of passages) counts.set(article, (counts.get(article) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > MOST_PASSAGES;
}

/** Every row holds passages of several articles. */
function inLedgers(context: LinkContext): Set<string> {
  const { figures, quotes, narrations } = ledgerRows(context);
  return new Set([...figures.keys(), ...quotes.keys(), ...narrations]);
}
