import type { DateMention } from '../types.ts';

/**
 * How two dates relate that are told of one event: `equal`; `within`, where one is the less exact;
 * `apart`, where both print the same kind of date and not the same one. Null where that cannot be
 * told: what is only worked out from the articles' own days is never set against what is printed.
 */
export type DateRelation = 'equal' | 'within' | 'apart' | null;

export function compareDates(a: DateMention, b: DateMention): DateRelation {
  if (a.kind === 'time' || b.kind === 'time')
    return a.kind === b.kind ? same(a.value === b.value) : null;
  if (a.weekday !== null && b.weekday !== null) return compareWeekdays(a, b);
  if (a.kind === b.kind && a.kind !== 'relative') return comparePrinted(a, b);
  // "in March 2009" against "a 2008 event"
  if (a.yearPrinted && b.yearPrinted && a.value.slice(0, 4) !== b.value.slice(0, 4)) return 'apart';
  return agreeByCalendar(a.value, b.value);
}

/** The same weekday of two weeks is none of both. */
function compareWeekdays(a: DateMention, b: DateMention): DateRelation {
  if (a.weekday !== b.weekday) return 'apart';
  return a.value === b.value || /^X/.test(a.value) || /^X/.test(b.value) ? 'equal' : null;
}

function comparePrinted(a: DateMention, b: DateMention): DateRelation {
  if (a.kind === 'year') return same(a.value === b.value);
  if (a.value.slice(5) !== b.value.slice(5)) return 'apart';
  if (a.value === b.value || /^X/.test(a.value) || /^X/.test(b.value)) return 'equal';
  return a.yearPrinted && b.yearPrinted ? 'apart' : null;
}

/** Dates of different kinds agree where one lies in the other; a week holds no month. */
function agreeByCalendar(a: string, b: string): DateRelation {
  if (/X|W/.test(a + b)) return a === b ? 'equal' : null;
  if (a === b) return 'equal';
  return a.startsWith(`${b}-`) || b.startsWith(`${a}-`) ? 'within' : null;
}

function same(equal: boolean): DateRelation {
  return equal ? 'equal' : 'apart';
}
