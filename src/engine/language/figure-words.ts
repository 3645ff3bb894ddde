/** Words beside a figure that tell what it measures. */
export interface FigureWords {
  /** What says that the people counted died. */
  readonly deathWords: ReadonlySet<string>;
  /** What says that the people counted were hurt and lived. */
  readonly injuryWords: ReadonlySet<string>;
  /** Counted nouns, in the singular, that may stand for a more exact one: "30 people" for "30 sources". */
  readonly anyNouns: ReadonlySet<string>;
  /** Words beside a figure that do not tell what it measures: besides the stop words verbs of saying, and the words of numbers and time, which figures of any kind share. */
  readonly noFigureTerms: ReadonlySet<string>;
  /** A sentence that begins so refers to the one before: "That is up from 4.9%". */
  readonly referringBack: RegExp;
  /** What says that these are counted beside those already told: "another 20". */
  readonly others: RegExp;
  /** What says near a figure that so much is needed or wanted, and may not be there: "needs 51 votes". */
  readonly needWords: RegExp;
  /** Prepositions behind a figure that lead to what it is of: "seven miles from Port Low". */
  readonly leadingTo: ReadonlySet<string>;
  /** How nouns end that may stand for persons: "migrant", "settler". */
  readonly personLike: RegExp;
  /** Qualifiers of a multiple that lies a little below what is said: "nearly tripled". */
  readonly justBelow: RegExp;
  /** Qualifiers of a multiple that lies above what is said: "more than doubled". */
  readonly justAbove: RegExp;
  /** Words beside a percentage that say something grew by it: "up 5%", "rose by a third". */
  readonly growthWords: RegExp;
  /** Before an age these say that it was reached then: "at age 12", "when he was 30". */
  readonly ageThen: RegExp;
  /** Between a share and what it is of: "a third of the 600". */
  readonly ofWhole: RegExp;
  /** In the words of an age: "75 years old", "a two-year-old". */
  readonly old: RegExp;
  /** An age whose person may follow: "59-year-old". */
  readonly oldEnd: RegExp;
  /** As the source of a pattern: between a name with its comma and an age. */
  readonly beforeAge: string;
  /** What joins two figures to one statement: "40 to 60 hours", "52-48". */
  readonly rangeJoint: RegExp;
  /** Before the first of two values, one after the other: "from $67 million in March to $184 million". */
  readonly rangeFrom: RegExp;
  /** Between those two. */
  readonly rangeTo: RegExp;
  /** Before two values of a range that "and" joins: "between 12 and 16 years". */
  readonly rangeBetween: RegExp;
  /** Between those two. */
  readonly rangeAnd: RegExp;
  /** Between a word of growth and a percentage: "a growth of 5%". */
  readonly growthOf: ReadonlySet<string>;
  /** Before a percentage that is a level and no growth: "increased to 78.4%". */
  readonly levelOf: ReadonlySet<string>;
  /** A verb whose percentage is a part: "made up 5%". */
  readonly makes: RegExp;
}
