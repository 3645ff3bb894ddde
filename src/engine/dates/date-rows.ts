import { compareDates } from './date-comparison.ts';
import { NO_RULINGS, type Rulings } from '../corrections/rulings.ts';
import type { LinkedDates } from './date-links.ts';
import { unions } from '../figures/unions.ts';
import type { DateGroup, DateMention } from '../types.ts';

/** The dates of one ledger row, and how they relate. */
export interface DateRow {
  readonly members: readonly DateMention[];
  readonly relation: DateGroup['relation'];
}

/** Whether two dates may never share a row. */
type Excluded = (one: DateMention, other: DateMention) => boolean;

/** The order of rows in the ledger. */
export const DATE_RELATIONS: readonly DateGroup['relation'][] = ['conflict', 'compatible', 'agree'];

/**
 * The rows of the links, likeliest first. A day is told of many events, so a conflict makes a row of
 * its own, with what third articles say of the same event; what agrees otherwise stands in other rows.
 */
export function dateRows(links: readonly LinkedDates[], rulings: Rulings = NO_RULINGS): DateRow[] {
  const excluded = (one: DateMention, other: DateMention) =>
    isTwoOfOne(one, other) || rulings.apart(one.id, other.id);
  const sorted = [...links].sort((a, b) => b.odds - a.odds);
  const conflicts = conflictRows(sorted, excluded);
  const told = new Set(conflicts.flatMap(({ members }) => members.map(({ id }) => id)));
  const rest = sorted.filter(
    ({ a, b, relation }) => relation !== 'apart' && !(told.has(a.id) && told.has(b.id)),
  );
  return [...conflicts, ...agreementRows(rest, excluded)];
}

function conflictRows(links: readonly LinkedDates[], excluded: Excluded): DateRow[] {
  const rows = unions<DateMention>(excluded);
  const apart = links.filter(({ relation, a, b }) => relation === 'apart' && rows.join(a, b));
  const first = new Set(apart.flatMap(({ a, b }) => [a.id, b.id]));
  for (const { a, b, relation } of links) {
    if (relation !== 'equal' || first.has(a.id) === first.has(b.id)) continue;
    const [inside, outside] = first.has(a.id) ? [a, b] : [b, a];
    const isThird = rows.membersOf(inside).every(({ article }) => article !== outside.article);
    if (isThird) rows.join(inside, outside);
  }
  const roots = new Set(apart.map(({ a }) => rows.rootOf(a)));
  return [...roots].map((root) => ({ members: rows.membersById(root), relation: 'conflict' }));
}

function agreementRows(links: readonly LinkedDates[], excluded: Excluded): DateRow[] {
  const rows = unions<DateMention>(excluded);
  const taken = links.filter(({ a, b }) => rows.join(a, b));
  const inexact = new Set(
    taken.filter(({ relation }) => relation === 'within').map(({ a }) => rows.rootOf(a)),
  );
  const roots = new Set(taken.map(({ a }) => rows.rootOf(a)));
  return [...roots].map((root) => ({
    members: rows.membersById(root),
    relation: inexact.has(root) ? 'compatible' : 'agree',
  }));
}

/** Two different days of one article belong to two events. */
function isTwoOfOne(one: DateMention, other: DateMention): boolean {
  return one.article === other.article && compareDates(one, other) !== 'equal';
}
