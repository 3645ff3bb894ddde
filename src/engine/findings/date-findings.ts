import { tokensOf } from '../reading/tokens.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { DateMention, Finding, FindingSide } from '../types.ts';

/** So many tokens before a date the word stands that says what happened then. */
const NEAR = 3;

/** The days, months and years in conflict: one event, told of two of them. */
export function dateConflicts(input: FindingInput): Finding[] {
  const { comparison } = input;
  const dates = new Map(comparison.dates.map((date) => [date.id, date]));
  return comparison.dateGroups
    .filter(({ relation }) => relation === 'conflict')
    .map(({ id, dates: ids, explanation, set }) => {
      const members = ids.flatMap((member) => dates.get(member) ?? []);
      const printed = Map.groupBy(members, (date) => input.text(date.article, date));
      return {
        id: findingId('date-conflict', [...printed.keys()]),
        kind: 'date-conflict',
        certainty: set ? 1 : isOneEvent(members, input) ? CERTAINTY.date : CERTAINTY.dateUnsure,
        weight: WEIGHTS.date,
        sentence: explanation,
        passages: members.map(({ passage }) => passage),
        group: id,
        sides: [...printed.values()].flatMap(sideOf),
      };
    });
}

/** Whether two of the dates that differ follow one word, as in "published Friday" and "published Sunday". */
function isOneEvent(members: readonly DateMention[], input: FindingInput): boolean {
  const events = members.map((date) => eventWord(date, input));
  return members.some((one, at) =>
    members.some(
      (other, index) =>
        one.article !== other.article &&
        one.value !== other.value &&
        events[at] !== null &&
        events[at] === events[index],
    ),
  );
}

/** The telling word closest before a date in its sentence, by its stem. */
function eventWord({ article, passage, start }: DateMention, input: FindingInput): string | null {
  const { language } = input;
  const from = input.passages.get(passage)?.start ?? start;
  const before = tokensOf(input.text(article, { start: from, end: start }));
  const word = before
    .slice(-NEAR)
    .findLast(({ key, kind }) => kind === 'word' && !language.stopWords.has(key));
  return word === undefined ? null : language.stem(word.key);
}

function sideOf(members: readonly DateMention[]): FindingSide[] {
  const [first] = members;
  if (first === undefined) return [];
  const { start, end } = first;
  const articles = [...new Set(members.map(({ article }) => article))];
  return [{ articles, of: 'text', range: { start, end }, telling: [] }];
}
