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
