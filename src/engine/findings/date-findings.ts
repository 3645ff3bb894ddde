import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { DateMention, Finding, FindingSide } from '../types.ts';

/** The days, months and years in conflict: one event, told of two of them. */
export function dateConflicts(input: FindingInput): Finding[] {
  const { comparison } = input;
  const dates = new Map(comparison.dates.map((date) => [date.id, date]));
  return comparison.dateGroups
    .filter(({ relation }) => relation === 'conflict')
    .map(({ id, dates: ids, explanation }) => {
      const members = ids.flatMap((member) => dates.get(member) ?? []);
      const printed = Map.groupBy(members, (date) => input.text(date.article, date));
      return {
        id: findingId('date-conflict', [...printed.keys()]),
        kind: 'date-conflict',
        certainty: CERTAINTY.date,
        weight: WEIGHTS.date,
        sentence: explanation,
        passages: members.map(({ passage }) => passage),
        group: id,
        sides: [...printed.values()].flatMap(sideOf),
      };
    });
}

function sideOf(members: readonly DateMention[]): FindingSide[] {
  const [first] = members;
  if (first === undefined) return [];
  const { start, end } = first;
  const articles = [...new Set(members.map(({ article }) => article))];
  return [{ articles, of: 'text', range: { start, end }, telling: [] }];
}
