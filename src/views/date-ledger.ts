import { FIGURE_VERDICTS } from '../engine/explain/verdicts.ts';
import type { DateGroup } from '../engine/types.ts';
import { unlinkLines } from './correction-lines.ts';
import { setRow } from './corrections.ts';
import type { Compared } from './compared.ts';
import { isDoubtfulRow } from './doubtful-rows.ts';
import type { LedgerRow } from './figure-ledger.ts';
import { passageHref } from './links.ts';

/**
 * The dates of one event that articles surely disagree on, and those that they agree on. What is
 * only perhaps in conflict, or fits together, is no row: it would be read as a claim.
 */
export function dateLedger(story: Compared): LedgerRow[] {
  const { dateGroups } = story.comparison;
  const conflicts = dateGroups.filter(
    ({ id, relation }) => relation === 'conflict' && !isDoubtfulRow(story, id),
  );
  const agreed = dateGroups.filter(({ relation }) => relation === 'agree');
  return [...conflicts, ...agreed].map((group) => dateRow(story, group));
}

function dateRow(
  story: Compared,
  { id, label, relation, dates, explanation }: DateGroup,
): LedgerRow {
  const shown = relation === 'conflict' ? 'conflict' : 'agree';
  const members = story.comparison.dates.filter((date) => dates.includes(date.id));
  return {
    id,
    anchor: story.anchor(id),
    also: story.alsoAt(id),
    label,
    relation: shown,
    verdict: FIGURE_VERDICTS[shown],
    difference: null,
    explanation: shown === 'agree' ? null : explanation,
    set: setRow(story, id),
    fix: unlinkLines(story, id),
    cells: story.sources.map((outlet) => ({
      outlet,
      figures: members
        .filter(({ article }) => article === outlet.slug)
        .map(({ article, passage, start, end }) => ({
          href: passageHref(story, passage),
          printed: story.article(article).text.slice(start, end),
          period: null,
        })),
    })),
  };
}
