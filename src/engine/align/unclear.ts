import { ledgerRows } from './ledger-rows.ts';
import type { LinkContext } from './settle-links.ts';
import { IMPROBABLE, STATED } from './settings.ts';
import type { Alignment } from '../types.ts';

/**
 * Passages of which nothing is claimed: no link of theirs is stated, but another article's passage
 * is not improbable to tell something of them, or stands in a row of the ledgers with them, or
 * narrates what they quote; and what belongs to the page and not to the article. `candidates` are links between independent articles with their
 * probabilities, also those that are none.
 */
export function unclearPassages(
  candidates: readonly Alignment[],
  context: LinkContext,
  boilerplate: ReadonlySet<string> = new Set(),
): string[] {
  const stated = new Set<string>();
  const possible = new Set([...inLedgers(context), ...boilerplate]);
  for (const { a, b, score } of candidates) {
    if (score >= STATED) stated.add(a).add(b);
    else if (score >= IMPROBABLE) possible.add(a).add(b);
  }
  return context.passages.flatMap(({ id }) => (possible.has(id) && !stated.has(id) ? [id] : []));
}

/** Every row holds passages of several articles. */
function inLedgers(context: LinkContext): Set<string> {
  const { figures, quotes, narrations } = ledgerRows(context);
  return new Set([...figures.keys(), ...quotes.keys(), ...narrations]);
}
