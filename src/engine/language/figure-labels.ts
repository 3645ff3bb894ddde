/** Words by which a noun phrase that names a figure is cut out of its sentence. */
export interface LabelWords {
  /** What stands before a noun phrase and is left out of a label. */
  readonly leadingWords: ReadonlySet<string>;
  /** Prepositions that may add a second noun phrase to a first: "pages of emails", "limit on magazines". */
  readonly complements: ReadonlySet<string>;
  /** Words at which a noun phrase ends. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Those of them that are nouns too: "the estimated cost". */
  readonly nounsAndVerbs: ReadonlySet<string>;
  /** Verbs between a subject and the figure that measures it: "net income rose to $3 million". */
  readonly measuringVerbs: RegExp;
  /** Participles and past forms that tell what was done with a sum: "raised", "spent". */
  readonly spending: RegExp;
  /** Nouns before "of" and a figure that name nothing: "to the tune of $3 million". */
  readonly emptyNouns: ReadonlySet<string>;
  /** Prepositions that lead on to a second name only before a determiner or a name: "troops to the border", not "funds to settle". */
  readonly looseComplements: ReadonlySet<string>;
  /** What follows such a preposition where it does. */
  readonly namedNext: RegExp;
  /** A determiner that a label keeps behind its preposition. */
  readonly determinerNext: RegExp;
  /** Words in -ing that are nouns. */
  readonly nounsInIng: RegExp;
  /** Counted words that say nothing but whose fate is told: "53 others were wounded". */
  readonly fated: ReadonlySet<string>;
  /** The number at the beginning of a count's words, spelled out or in digits. */
  readonly leadingNumber: RegExp;
  /** What may stand between the number and its noun and names nothing. */
  readonly leadingScope: RegExp;
  /** Counted words that make no label. */
  readonly noLabels: ReadonlySet<string>;
  /** What adds to a counted noun: "pages of emails". */
  readonly countComplement: RegExp;
  /** After these the words behind a figure are not what it is a figure of. */
  readonly adjunctNext: RegExp;
  /** "$84,000 in public money", not "in 2014", "in Texas", "in the last year". */
  readonly inAThing: RegExp;
  /** What a sum is for, and where or as what a stretch of time was spent. */
  readonly purposeNext: RegExp;
  readonly placeNext: RegExp;
  /** Before a name in a label these are left out. */
  readonly titleFirst: RegExp;
  /** Before the first half of a range, and no part of what names it: "from $2 million to". */
  readonly rangeStart: RegExp;
  /** What a share is of may follow it with or without "of". */
  readonly wholeNext: RegExp;
  /** The "of" of that, and of a figure's own noun before it: "a profit of". */
  readonly ofNext: RegExp;
  /** The latter. */
  readonly ofBefore: RegExp;
  /** An article before the whole: "half of a share". */
  readonly articleNext: RegExp;
  /** Between a sum and what it is worth of. */
  readonly worthOf: RegExp;
  /** Between a sum and what it is in: "$84,000 in public money". */
  readonly inNext: RegExp;
  /** A purpose that is a clause and names nothing: "$5 million for settling". */
  readonly gerundNext: RegExp;
  /** How forms of verbs end, which go on with a clause after a noun: "lanes closed in May". */
  readonly verbForm: RegExp;
  /** How a name does not end. */
  readonly adverbEnd: RegExp;
  /** Between a noun and what it is of: " of the ". */
  readonly ofEnd: RegExp;
  /** Nouns for stretches of time, in which a sum is no part of anything. */
  readonly timeNouns: ReadonlySet<string>;
  /** Between a figure and the noun that says what it is: "is the". */
  readonly predicateNext: RegExp;
  /** Verbs between a subject and how long it lasts. */
  readonly lastingVerbs: RegExp;
  /** Those of the measuring verbs that tell a price. */
  readonly costVerb: RegExp;
  /** What may stand between a subject and its measuring verb: "will now". */
  readonly auxiliaryEnd: RegExp;
  /** Between a noun and the verb of a clause about it: ", which", ", which he says". */
  readonly relativeEnd: RegExp;
  /** A noun and the clause behind it that has no "that": the text up to the noun, the clause. */
  readonly reducedRelative: RegExp;
  /** How a text ends that ends in a number and its unit. */
  readonly figureEnd: RegExp;
  /** Where a name goes on with what its first noun is of or in. */
  readonly anyComplement: RegExp;
  /** Nouns that make a preposition with those around them: "in the course of". */
  readonly prepositionNouns: ReadonlySet<string>;
  /** What follows a complement that is the first of several: "from Chile, Peru and Bolivia". */
  readonly listNext: RegExp;
  /** How a verb of the third person ends: "congressman demands". */
  readonly thirdPersonEnd: RegExp;
  /** Words that point back, with which no clause should begin that stands alone. */
  readonly pointing: ReadonlySet<string>;
}
