import type { Range } from '../types.ts';

const MONTHS =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const QUARTER =
  '(?:Q[1-4]|(?:first|second|third|fourth|last|latest|previous|prior|this|current|same) (?:fiscal )?(?:quarter|half))';
const YEAR = '(?:19|20)\\d\\d';
const SPAN =
  '(?:(?:last|this|next|the past|the previous|the prior|the same|that|the current) (?:fiscal )?(?:year|month|week|quarter|decade|summer|fall|spring|winter|period|time))';

/** One alternative per kind of period; every repetition is bounded. */
const PERIOD = new RegExp(
  [
    'year[- ](?:over|on)[- ]year',
    '(?:month|quarter|week)[- ](?:over|on)[- ](?:month|quarter|week)',
    'from a year (?:ago|earlier)|(?:than|from) the year before|a year (?:ago|earlier)|annually|(?:per|each|every|a) (?:year|month|week|day|hour)',
    `since the (?:end|start|beginning) of (?:${SPAN}|the year|${YEAR})`,
    `as of ${MONTHS}(?: \\d{1,2})?(?:, ${YEAR})?`,
    `since (?:${MONTHS}(?: \\d{1,2})?,? ?)?(?:${YEAR}|${SPAN}|then)`,
    `(?:(?:in|for|during|of|over|by) )?(?:the )?${QUARTER}(?: of (?:${YEAR}|last year|this year|the year))?`,
    `the same (?:period|quarter|time) (?:of|in) (?:${YEAR}|last year)`,
    `from (?:${MONTHS} )?${YEAR} (?:to|through|until) (?:${MONTHS} )?${YEAR}`,
    `between (?:${MONTHS} )?${YEAR} and (?:${MONTHS} )?${YEAR}`,
    `(?:in|during|by|for|until) (?:the (?:year|fiscal year) )?(?:${MONTHS},? )?(?:${YEAR}|${SPAN})`,
    `(?:in|during|over|for) the (?:past|last|next|coming|first|final) (?:\\w{1,12} )?(?:years?|months?|weeks?|days?|decades?|hours?|quarters?)`,
    `(?:in|on|by) ${MONTHS}(?: \\d{1,2})?(?:, ${YEAR})?`,
    'at press time',
  ]
    .map((kind) => `(?:${kind})`)
    .join('|'),
  'gi',
);

export interface Period extends Range {
  /** As printed, without a leading preposition where the words are a name of time: "Q1". */
  readonly words: string;
}

/** Finds the stated periods and bases of a passage: "in Q1", "year over year", "as of March 31". */
export function findPeriods(text: string, { start, end }: Range): Period[] {
  const passage = text.slice(start, end);
  const periods: Period[] = [];
  for (const match of passage.matchAll(PERIOD)) {
    const after = match.index + match[0].length;
    if (/[\p{L}\d]/u.test(passage.charAt(match.index - 1) + passage.charAt(after))) continue;
    const words = match[0].replace(/^(?:in|for|during|of|over|by|on|from|than) (?:the )?/i, '');
    periods.push({ start: start + match.index, end: start + after, words });
  }
  return periods;
}

/** How far a period may stand from its figure, in characters. */
const AFTER = 60;
const BEFORE = 60;
/** "$600 a year" is a rate; "$600, a year later" is none. */
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
    const reach = /^(an?|every) \w+$/i.test(following?.words ?? '') ? RATE : AFTER;
    if (following && following.start < limit && following.start - range.end <= reach)
      return following.words;
    const preceding = periods[next - 1];
    const floor = ranges[index - 1]?.end ?? 0;
    if (/^(an?|every) \w+$/i.test(preceding?.words ?? '')) return null;
    return preceding && preceding.start >= floor && range.start - preceding.end <= BEFORE
      ? preceding.words
      : null;
  });
}
