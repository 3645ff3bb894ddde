/** Words of the calendar and the clock. */
export interface DateWords {
  /** Weekdays in the order of ISO 8601: Monday is 1. */
  readonly weekdays: readonly string[];
  /** Months in their order, each with its abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Days told by the day of the article, and how many days they lie from it. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** Before "week", "month" or "year": how many of them lie between it and the article's own. */
  readonly relativeSpans: ReadonlyMap<string, number>;
  /** The spans of time that those stand before. */
  readonly spans: ReadonlyMap<string, 'week' | 'month' | 'year'>;
  /** As the source of a pattern: what may end the digits of a day: "3rd". */
  readonly dayEnding: string;
  /** As sources: what may stand between a day and its month, a month and its year: "3rd of June", "June of 2021". */
  readonly dayOfMonth: string;
  readonly monthOfYear: string;
  /** As a source with the groups `clock`, `minutes` and `half`: a time of the day. */
  readonly clock: string;
  /** Whether what `half` held tells of the afternoon. */
  readonly afternoon: RegExp;
  /** As sources: what must follow days and spans that are told by the article's own, and what must not. */
  readonly relativeEnd: string;
  readonly spanEnd: string;
  /** What may stand before a date and be joined to it: "mid-June". */
  readonly prefix: RegExp;
  /** Times of the day with a name, in minutes from midnight. */
  readonly namedTimes: ReadonlyMap<string, number>;
  /** Words of a clause that tell what is still to come, so that its weekday lies ahead. */
  readonly ahead: RegExp;
  /** Right before a date these say that it is still to come: "by Friday". */
  readonly aheadBefore: RegExp;
  /** What may stand between a verb and its weekday: "said on". */
  readonly onDay: RegExp;
  /** What makes "May" or "March" the month where no day or year follows. */
  readonly monthCues: RegExp;
  /** What stands between the days of one month: "May 3 and 4", "Dec. 2-4". */
  readonly betweenDays: RegExp;
  /** Behind a number that looks like a year these say that it counts: "2000 people". */
  readonly countedLikeYears: RegExp;
  /** Before a number that looks like a year these make an estimate of it: "about 2000 boats". */
  readonly beforeEstimate: RegExp;
  /** Behind a year these go on with the sentence: nothing is counted. */
  readonly afterYear: RegExp;
  /** What stands between the hours of a span of time: "from 4 to 5 p.m.". */
  readonly betweenHours: RegExp;
  /** Names of months that are verbs, adjectives or given names too: alone they need a cue. */
  readonly monthsAndNames: RegExp;
  /** Between a day and its month: "19th of June". */
  readonly ofMonth: ReadonlySet<string>;
  /** Between a month and its day: "June the 3rd". */
  readonly beforeDay: ReadonlySet<string>;
  /** What makes a decade of a year: "1970s". */
  readonly decade: ReadonlySet<string>;
  /** What makes a time of the day of the hour before it, with its points. */
  readonly meridiems: ReadonlySet<string>;
}
