/** Words of the calendar, as English news texts print them. */

/** Weekdays in the order of ISO 8601: Monday is 1. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Months in their order, each with its abbreviations. */
// prettier-ignore
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'],
  ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'],
  ['November', 'Nov'], ['December', 'Dec'],
];

/** All of them in lower case. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(
  MONTHS.flat().map((name) => name.toLowerCase()),
);

/** Days told by the day of the article, and how many days they lie from it. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Before "week", "month" or "year": how many of them lie between it and the article's own. */
export const RELATIVE_SPANS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** Times of the day with a name, in minutes from midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([['noon', 720], ['midnight', 0]]); // prettier-ignore

/** Words of a clause that tell what is still to come, so that its weekday lies ahead. */
export const AHEAD =
  /\b(?:will|would|shall|going to|to be|scheduled|expected|expects?|plans?|planned|planning|set to|set for|due|upcoming|next|coming|until|by|deadline|ahead of|slated)\b/i;

/** What makes "May" or "March" the month where no day or year follows. */
export const MONTH_CUES =
  /\b(?:in|since|until|by|of|last|next|this|early|late|mid|from|through|between|every|and|to|during|before|after|for)[ -]$/i;

/** Names of months and their short forms, in lower case; with a capital they make a date of a number beside them. */
export const MONTH_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

/** What stands between the days of one month: "May 3 and 4", "Dec. 2-4". */
export const BETWEEN_DAYS = /^(and|to|-|–|or|through)$/;

/** Behind a number that looks like a year these say that it counts: "2000 people". */
export const COUNTED_LIKE_YEARS =
  /^(people|miles|votes|feet|pounds|troops|soldiers|years|square|jobs|workers|employees|members|delegates|pages|hours|days|meters|metres|acres|tons|tonnes|barrels|calories|words)$/;

/** Before a number that looks like a year these make an estimate of it: "about 2000 boats". */
export const BEFORE_ESTIMATE =
  /^(about|nearly|almost|roughly|approximately|some|than|least|estimated|another|around)$/;

/** Behind a year these go on with the sentence: nothing is counted. */
export const AFTER_YEAR = /^(in|and|to|when|the|he|she|it|as|at|or|a|that|with|for|but)$/;

/** What stands between the hours of a span of time: "from 4 to 5 p.m.". */
export const BETWEEN_HOURS = /^(to|and|-|–|or|until)$/;

/** Names of months that are verbs, adjectives or given names too: alone they need a cue. */
export const MONTHS_AND_NAMES = /^(?:may|march|jan|jun|august|april|june)\b/i;
