import type { Language } from '../language/index.ts';

/** Whether two stated periods can be the same: "Q1" and "the first quarter of 2021" can, "Q4 of 2020" cannot. */
export function comparePeriods(
  a: string | null,
  b: string | null,
  language: Language,
): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const [first, second] = [partsOf(a, language), partsOf(b, language)];
  let shared = false;
  for (const [part, value] of first) {
    const other = second.get(part);
    if (other === undefined) continue;
    if (other !== value) return 'different';
    shared = true;
  }
  // A comparison with a year before and a period of its own are two bases.
  if (first.has('base') !== second.has('base') && !shared)
    return first.size && second.size ? 'different' : 'unknown';
  return shared ? 'same' : 'unknown';
}

function partsOf(period: string, language: Language): Map<string, string> {
  const words = period.toLowerCase();
  const parts = new Map<string, string>();
  const year = /\b(19|20)\d\d\b/.exec(words)?.[0];
  if (year) parts.set('year', year);
  else if (language.periods.yearBefore.test(words)) parts.set('year', 'before');
  else if (language.periods.thisYear.test(words)) parts.set('year', 'this');
  const span = fiscalSpan(words, language);
  if (span) parts.set('span', span);
  const month = language.periods.monthStart.exec(words)?.[1];
  if (month) parts.set('month', month);
  if (language.periods.yearBase.test(words)) parts.set('base', 'year');
  else if (language.periods.quarterBase.test(words)) parts.set('base', 'quarter');
  else if (language.periods.monthBase.test(words)) parts.set('base', 'month');
  else if (language.periods.sinceBase.test(words)) parts.set('base', 'since');
  return parts;
}

/** The quarter ("q1") or half ("h1") of a year that a period names; null where it names neither. */
export function fiscalSpan(period: string, language: Language): string | null {
  const words = period.toLowerCase();
  const quarter = /\bq([1-4])\b/.exec(words)?.[1];
  if (quarter) return `q${quarter}`;
  const [, ordinal = '', part = ''] = language.periods.fiscalSpan.exec(words) ?? [];
  const number = language.periods.quarters.get(ordinal);
  const span = language.periods.fiscalSpans.get(part);
  return number && span ? `${span}${number}` : null;
}
