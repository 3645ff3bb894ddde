/** Words of the calendar, as English news texts print them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Weekdays in the order of ISO 8601: Monday is 1. */
export const weekdays = [
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
export const months: readonly (readonly string[])[] = [
  ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'],
  ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'],
  ['November', 'Nov'], ['December', 'Dec'],
];

/** Days told by the day of the article, and how many days they lie from it. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Before "week", "month" or "year": how many of them lie between it and the article's own. */
export const relativeSpans: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** The spans of time that those stand before. */
export const spans: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** What may end the digits of a day: "3rd". */
export const dayEnding = '(?:st|nd|rd|th)?';

/** What may stand between a day and its month, a month and its year: "3rd of June", "June of 2021". */
export const dayOfMonth = '(?: of)?';
export const monthOfYear = '(?:of )?';

/** A time of the day with its half and its zone, of those of North America: "4:30 p.m. EST". */
export const clock = String.raw`(?<clock>[01]?\d)(?::(?<minutes>[0-5]\d))? ?(?<half>[ap])\.?m\b\.?(?: (?<zone>E[DS]?T|P[DS]?T|C[DS]?T|M[DS]?T|GMT|UTC))?`;

/** The half of the day that is the afternoon. */
export const afternoon = /p/i;

/** Neither "today’s" nor "last year’s", "last weekend", "year-long" tell a day or a span. */
export const relativeEnd = "(?!['’]s)";
export const spanEnd = "(?!['’]s|end|long)";

/** What may stand before a date and be joined to it: "mid-June", "pre-2010". */
export const prefix = /(?:pre|post|mid|[^\p{L}\d]|^)-?$/iu;

/** Times of the day with a name, in minutes from midnight. */
export const namedTimes: ReadonlyMap<string, number> = new Map([['noon', 720], ['midnight', 0]]); // prettier-ignore

/** Words of a clause that tell what is still to come, so that its weekday lies ahead. */
export const ahead =
  /\b(?:will|would|shall|going to|to be|scheduled|expected|expects?|plans?|planned|planning|set to|set for|due|upcoming|next|coming|deadline|ahead of|slated)\b/i;

/** Right before a date these say that it is still to come. */
export const aheadBefore = /\b(?:until|by|next|this coming)\s$/i;

/** What may stand between a verb and its weekday. */
export const onDay = /(?: (?:on|late|early|late on|early on|again|there|here))* ?$/i;

/** What makes "May" or "March" the month where no day or year follows. */
export const monthCues =
  /\b(?:in|since|until|by|of|last|next|this|early|late|mid|from|through|between|every|and|to|during|before|after|for)[ -]$/i;

/** What stands between the days of one month: "May 3 and 4", "Dec. 2-4". */
export const betweenDays = /^(and|to|-|–|or|through)$/;

/** Behind a number that looks like a year these say that it counts: "2000 people". */
export const countedLikeYears =
  /^(people|miles|votes|feet|pounds|troops|soldiers|years|square|jobs|workers|employees|members|delegates|pages|hours|days|meters|metres|acres|tons|tonnes|barrels|calories|words)$/;

/** Before a number that looks like a year these make an estimate of it: "about 2000 boats". */
export const beforeEstimate =
  /^(about|nearly|almost|roughly|approximately|some|than|least|estimated|another|around)$/;

/** Behind a year these go on with the sentence: nothing is counted. */
export const afterYear = /^(in|and|to|when|the|he|she|it|as|at|or|a|that|with|for|but)$/;

/** What stands between the hours of a span of time: "from 4 to 5 p.m.". */
export const betweenHours = /^(to|and|-|–|or|until)$/;

/** Names of months that are verbs, adjectives or given names too: alone they need a cue. */
export const monthsAndNames = /^(?:may|march|jan|jun|august|april|june)\b/i;

/** Between a day and its month: "19th of June". */
export const ofMonth = words('of');

/** Between a month and its day: "June the 3rd". */
export const beforeDay = words('the');

/** What makes a decade of a year: "1970s". */
export const decade = words('s');

/** What makes a time of the day of the hour before it, with its points. */
export const meridiems = words("am pm a.m p.m o'clock");
