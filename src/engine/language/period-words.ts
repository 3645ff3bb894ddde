/** The stated periods and bases of figures. */
export interface PeriodWords {
  /** The stated periods and bases of figures: "in Q1", "year over year", "as of March 31". One alternative per kind of period, collected by hand from business and election news; every repetition is bounded. */
  readonly stated: RegExp;
  /** What stands before the words of a period and is no part of its name: "in the first quarter". */
  readonly prepositions: RegExp;
  /** How the name of a month begins. */
  readonly monthStart: RegExp;
  /** The ordinals of quarters. */
  readonly quarters: ReadonlyMap<string, string>;
  /** What says that a figure is set against the year before. */
  readonly yearBase: RegExp;
  /** What says that a period lies in the year before. */
  readonly yearBefore: RegExp;
  /** A rate, which stands directly behind its figure: "$600 a year". */
  readonly rate: RegExp;
  /** What says that a period lies in the year of its article. */
  readonly thisYear: RegExp;
  /** What says that a figure is set against the quarter before. */
  readonly quarterBase: RegExp;
  /** What says that a figure is set against the month before. */
  readonly monthBase: RegExp;
  /** What says that a figure is set against some time before. */
  readonly sinceBase: RegExp;
  /** A quarter or half of a year: its ordinal, and which it is. */
  readonly fiscalSpan: RegExp;
  /** Those two. */
  readonly fiscalSpans: ReadonlyMap<string, 'q' | 'h'>;
}
