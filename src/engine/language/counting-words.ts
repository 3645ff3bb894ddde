/** Words around a number that say what it counts, ranks or scores, or whose age it is. */
export interface CountingWords {
  /** Words that end a noun phrase: what a number counts never stands beyond them. Function words and common verbs, collected by hand. */
  readonly nounPhraseEnds: ReadonlySet<string>;
  /** Participles that count people: "three dead", "five injured". */
  readonly countedPeople: RegExp;
  /** What follows "or" behind a number: "50 or more", "40 or so". */
  readonly orMore: RegExp;
  /** Determiners between "of" and what is counted: "two of his aides". */
  readonly owners: RegExp;
  /** After these, "100m" is metres, not millions. */
  readonly races: RegExp;
  /** Hyphened words in which the number has ceased to count: "two-way", "one-on-one", "four-letter word". */
  readonly idioms: RegExp;
  /** After an ordinal these make a name or a time of it, no rank: "19th century", "fifth floor". */
  readonly noRanks: RegExp;
  /** After an ordinal these say what is counted on: "third term", "27th district". */
  readonly ranked: RegExp;
  /** What makes "one month" a stretch of time. */
  readonly stretch: RegExp;
  /** With "one" these open a story rather than measure: "one day". */
  readonly moments: RegExp;
  /** Words of a chamber or a court: a score beside them is a vote. */
  readonly ballotWords: RegExp;
  /** Words of a match or a race: two numbers beside them are a score. */
  readonly matchWords: RegExp;
  /** Behind "and" or "or" these make an age of the number before: "18 and older". */
  readonly ageLimits: RegExp;
  /** Directly before a number these make an age of it: "aged 47", "turns 18". */
  readonly ageVerbs: RegExp;
  /** What may stand between "age" and its number: "at the age of 30", "ages 5 to 12". */
  readonly ageLinks: RegExp;
  /** Before a number that ends its clause, behind a person: "who is 46". */
  readonly ageCopulas: RegExp;
  /** What stands before those: "who is 46", "he was then 46". */
  readonly ageSubjects: RegExp;
  /** Before those words: "50 or more". */
  readonly or: ReadonlySet<string>;
  /** Function words that go on with what is counted: "two of the most senior aides". */
  readonly superlatives: ReadonlySet<string>;
  /** Behind an apostrophe: "two of Congress’s critics". */
  readonly genitive: ReadonlySet<string>;
  /** Before those limits: "18 and older". */
  readonly ageJoiners: ReadonlySet<string>;
  /** A little before a number these make an age of it: "at the age of 30". */
  readonly ageNouns: ReadonlySet<string>;
  /** What may stand before an age between commas: "the mayor, then, 46,". */
  readonly then: ReadonlySet<string>;
  /** Behind an age: "two-year-old", "75 years old". */
  readonly old: ReadonlySet<string>;
  /** Behind a percentage these make a difference of two of it: "3 percent points". */
  readonly points: ReadonlySet<string>;
  /** How superlatives end: "third-largest". */
  readonly superlativeEnd: RegExp;
  /** Between the numbers of a score: "228 to 191". */
  readonly scoreLinks: ReadonlySet<string>;
  /** The singular of a noun in lower case; of a singular, itself. */
  readonly singular: (noun: string) => string;
  readonly isPlural: (noun: string) => boolean;
}
