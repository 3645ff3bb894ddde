/** English words that say for which time, or against which base, a figure is stated. */

const MONTHS =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const QUARTER =
  '(?:Q[1-4]|(?:first|second|third|fourth|last|latest|previous|prior|this|current|same) (?:fiscal )?(?:quarter|half))';
const YEAR = '(?:19|20)\\d\\d';
const SPAN =
  '(?:(?:last|this|next|the past|the previous|the prior|the same|that|the current) (?:fiscal )?(?:year|month|week|quarter|decade|summer|fall|spring|winter|period|time))';

/**
 * The stated periods and bases of figures: "in Q1", "year over year", "as of March 31". One
 * alternative per kind of period, collected by hand from business and election news; every repetition
 * is bounded.
 */
export const stated = new RegExp(
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

/** What stands before the words of a period and is no part of its name: "in the first quarter". */
export const prepositions = /^(?:in|for|during|of|over|by|on|from|than) (?:the )?/i;

/** How the name of a month begins. */
export const monthStart = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The ordinals of quarters. */
export const quarters = new Map([['first', '1'], ['second', '2'], ['third', '3'], ['fourth', '4']]); // prettier-ignore

/** What says that a figure is set against the year before. */
export const yearBase = /year[- ](over|on)[- ]year|a year (ago|earlier)|the year before/;

/** What says that a period lies in the year before. */
export const yearBefore = /\b(last|previous|prior) year\b|same (period|quarter|time)\b/;

/** A rate, which stands directly behind its figure: "$600 a year". */
export const rate = /^(?:an?|every) \w+$/i;

/** What says that a period lies in the year of its article. */
export const thisYear = /\bof the year\b|\bthis year\b/;

/** What says that a figure is set against the quarter before. */
export const quarterBase = /quarter[- ](over|on)[- ]quarter/;

/** What says that a figure is set against the month before. */
export const monthBase = /month[- ](over|on)[- ]month/;

/** What says that a figure is set against some time before. */
export const sinceBase = /^since\b/;

/** A quarter or half of a year: its ordinal, and which it is. */
export const fiscalSpan = /\b(\w+) (?:fiscal )?(quarter|half)\b/;

/** Those two. */
export const fiscalSpans: ReadonlyMap<string, 'q' | 'h'> = new Map([
  ['quarter', 'q'],
  ['half', 'h'],
]);
