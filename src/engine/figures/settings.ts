/** What speaks for, or against, two figures of different articles measuring the same thing; values are left aside. */
export interface Evidence {
  /** Cosine of the words around the figures, near ones heavier. */
  readonly likeness: number;
  /** The part of the lighter of the two contexts that the other has. */
  readonly overlap: number;
  /** A telling word right behind both. */
  readonly object: number;
  /** Words directly before, and directly after, that are the same. */
  readonly neighbours: number;
  /** Two telling words in a row near both. */
  readonly phrase: number;
  /** Cosine of their passages. */
  readonly passage: number;
  /** Probability of the link of their passages. */
  readonly aligned: number;
  /** How near the passages are where each has one figure of this scale. */
  readonly sole: number;
  /** The same where they have as many figures, and these are in the same place among them. */
  readonly ranked: number;
  /** Neither article has another value of this kind and unit. */
  readonly soleOfUnit: number;
  readonly fewOfUnit: number;
  readonly samePeriod: number;
  readonly otherPeriod: number;
  readonly sameNoun: number;
  readonly otherNoun: number;
  /** One is a growth ("up 12%"), the other a level ("12% of sales"). */
  readonly otherSense: number;
  /** Durations in different units. */
  readonly otherUnit: number;
  /** The nearest names are the same, or share no word. */
  readonly sameName: number;
  readonly otherName: number;
  /** Ages of one name, or of different names; one an age, the other none. */
  readonly sameAge: number;
  readonly otherAge: number;
  readonly ageAlone: number;
  /** One is an age at the time of some event. */
  readonly otherTime: number;
  /** One counts the dead, the other the wounded. */
  readonly otherFate: number;
  /** One says how many are needed, the other how many there are. */
  readonly otherNeed: number;
  /** What prepositions right behind them lead to is not the same. */
  readonly otherComplement: number;
  /** These are two names: miles from one place and from another. */
  readonly otherPlace: number;
  /** One counts persons, the other things. */
  readonly otherBeing: number;
  /** One counts others than those told of before: "three other women". */
  readonly otherScope: number;
  /** The other halves of two ranges or tallies are equal (1), or halves of different ends meet (-1). */
  readonly partner: number;
  /** Both are "more than", both "roughly". */
  readonly sameQualifier: number;
  /** Neither article has another measure in this unit. */
  readonly rareUnit: number;
}

export const NO_EVIDENCE: Evidence = {
  likeness: 0, overlap: 0, object: 0, neighbours: 0, phrase: 0, passage: 0, aligned: 0, sole: 0, ranked: 0, soleOfUnit: 0, fewOfUnit: 0,
  samePeriod: 0, otherPeriod: 0, sameNoun: 0, otherNoun: 0, otherSense: 0, otherUnit: 0, sameName: 0,
  otherName: 0, sameAge: 0, otherAge: 0, ageAlone: 0, otherTime: 0, otherFate: 0,
  otherNeed: 0, otherComplement: 0, otherPlace: 0, otherBeing: 0, otherScope: 0, partner: 0, sameQualifier: 0, rareUnit: 0,
}; // prettier-ignore

/** Weights of the evidence in log-odds. */
export const SAME_MEASURE: Evidence & { readonly bias: number } = {
  bias: -5,
  likeness: 4, overlap: 2, object: 0.8, neighbours: 0.7, phrase: 1, passage: 2, aligned: 1.2, sole: 2, ranked: 1.5, soleOfUnit: 0.8, fewOfUnit: 1,
  samePeriod: 0.5, otherPeriod: -1.5, sameNoun: 1, otherNoun: -2, otherSense: -2, otherUnit: -2.5, sameName: 0.7,
  otherName: -0.4, sameAge: 4.5, otherAge: -4, ageAlone: -3, otherTime: -4, otherFate: -5, otherNeed: -2, otherComplement: 0, otherPlace: 0, otherBeing: 0, otherScope: -2, partner: 3, sameQualifier: 0.7, rareUnit: 1,
}; // prettier-ignore

/** Below this a count is common, so that two nouns with it are two things. */
export const FEW = 20;

/** How many partners of a figure are weighed in each other article. */
export const CANDIDATES = {
  /** Below its value, and twice as many from it on. */
  inValue: 12,
  /** By shared words: of so many heaviest, none of which more figures have than `commonest`. */
  inWords: 24,
  words: 16,
  commonest: 120,
  linked: 40,
} as const;

/** What a link needs to be taken, in log-odds of the words alone unless said otherwise. */
export const ENOUGH = {
  /** With what the equal value adds. */
  equal: 0,
  rounding: 0,
  /** Of a bound and what lies beyond it, with the little that such values add. */
  vague: 0.5,
  conflict: 0,
  possible: -0.2,
  /** The probability of their link from which passages tell the same, so that what follows their figures is wording. */
  linked: 0.5,
  /** The cosine that passages with differing figures need, where no link, object, age, period or rare unit joins them. */
  passage: 0.1,
  /** Below this, a value that an article prints elsewhere too, in a place that fits clearly better, is another's. */
  repeat: -1.5,
  clearly: 1.5,
} as const;

/** What values add to the log-odds. */
export const VALUES = {
  /** For a value that nothing else has; "two" adds a fifth of it. */
  equal: 5,
  rounding: 4,
  /** Compatible only by a bound: "up to 79", "70"; and further apart than `near`: "more than 200", "450". */
  bounded: -0.5,
  farBeyond: -2,
  /** Beyond a bound of more than one digit, which is no loose word. */
  beyondExact: -20,
  near: 1.25,
  /** At most, for a slip: another magnitude or one changed digit, by each further digit that is the same. */
  slip: 4,
  magnitude: 1.8,
  swapped: 2,
  digit: 1.5,
  veryNear: 1.05,
  veryNearApart: 1,
  nearApart: 0.3,
  apart: -0.3,
  /** More than three times, more than twenty times as much. */
  farApart: -1,
  worldsApart: -4,
} as const;

/** What a third article that agrees with one side of two differing figures adds, at most; below `least` nothing. */
export const SUPPORT = { weight: 1.5, least: -3 } as const;
