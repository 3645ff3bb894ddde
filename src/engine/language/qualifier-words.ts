/** Words beside a figure that say how exactly it is meant. */
export interface QualifierWords {
  /** Phrases before a figure, longest first, and whether they make it an approximation. */
  readonly phrases: readonly (readonly [words: readonly string[], approximate: boolean])[];
  /** Words that may stand between a qualifier and its figure: "nearly the 40 votes", "about a million". */
  readonly transparent: RegExp;
  /** Those of them that point to a figure that is known. */
  readonly definite: RegExp;
  /** Before those these compare something else with it: "fewer than the 40 votes it needs". */
  readonly comparing: RegExp;
  /** Before such a word these are prepositions of place: "around the 14th Amendment". */
  readonly placePrepositions: RegExp;
  /** What follows "or" behind a number and makes it an approximation. */
  readonly orThereabouts: RegExp;
  /** How a qualifier bounds the value it stands with: `about` on either side, `short` and `past` just below and just above it, `most` and `least` from one side alone. */
  readonly senses: readonly (readonly [
    words: RegExp,
    sense: 'about' | 'short' | 'past' | 'most' | 'least',
  ])[];
  /** Whom a count of dead or injured may be told as: "12 dead" may be "12 people" who were killed. */
  readonly anyPeople: RegExp;
  /** Units of a count that say people died. */
  readonly deaths: RegExp;
  /** Units of a count that say people were hurt and lived. */
  readonly injuries: RegExp;
  /** Behind a number and a hyphen, beside "plus": "20-ish", "30-odd". */
  readonly suffixes: ReadonlySet<string>;
}
