import type { PassageReading } from './passage-reading.ts';
import type { Range } from '../types.ts';

export interface Period extends Range {
  /** As printed, without a leading preposition where the words are a name of time: "Q1". */
  readonly words: string;
  /** "$600 a year" is a rate; "$600, a year later" is none. */
  readonly isRate: boolean;
}

/** Finds the stated periods and bases of a passage: "in Q1", "year over year", "as of March 31". */
export function findPeriods({ text, passage: { start, end }, language }: PassageReading): Period[] {
  const passage = text.slice(start, end);
  const periods: Period[] = [];
  for (const match of passage.matchAll(language.periods.stated)) {
    const after = match.index + match[0].length;
    if (/[\p{L}\d]/u.test(passage.charAt(match.index - 1) + passage.charAt(after))) continue;
    const words = match[0].replace(language.periods.prepositions, '');
    const isRate = language.periods.rate.test(words);
    periods.push({ start: start + match.index, end: start + after, words, isRate });
  }
  return periods;
}

/** How far a period may stand from its figure, in characters. */
const AFTER = 60;
const BEFORE = 60;
/** A rate follows its figure at once. */
const RATE = 1;

/**
 * Gives each of the ranges, which are in text order, the period it is stated for: the next one after
 * it before another range begins, else the nearest before it with no range between.
 */
export function assignPeriods(
  ranges: readonly Range[],
  periods: readonly Period[],
): (string | null)[] {
  let next = 0;
  return ranges.map((range, index) => {
    while ((periods[next]?.end ?? Infinity) <= range.start) next += 1;
    let after = next;
    // A period inside the figure's own words, "the past six months", is no base for it.
    while ((periods[after]?.start ?? Infinity) < range.end) after += 1;
    const following = periods[after];
    const limit = ranges[index + 1]?.start ?? Infinity;
    const reach = following?.isRate ? RATE : AFTER;
    if (following && following.start < limit && following.start - range.end <= reach)
      return following.words;
    const preceding = periods[next - 1];
    const floor = ranges[index - 1]?.end ?? 0;
    if (preceding?.isRate) return null;
    return preceding && preceding.start >= floor && range.start - preceding.end <= BEFORE
      ? preceding.words
      : null;
  });
}
