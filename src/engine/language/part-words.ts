/** Words that make a number a part or a multiple, and those around them that tell whether they do. */
export interface PartWords {
  /** Before "a third" these tell a fraction from an ordinal: "by a third", "more than a quarter". */
  readonly beforeFraction: RegExp;
  /** Verbs that multiply, by how much: "doubled", "tripling". */
  readonly multiplyingVerbs: readonly (readonly [RegExp, number])[];
  /** Verbs and adjectives that multiply, by how much; what stands around tells which. */
  readonly multipleForms: ReadonlyMap<string, number>;
  /** Adjectives and adverbs that multiply: "threefold". */
  readonly folds: ReadonlyMap<string, number>;
  /** After these a base form ("double", "triple") is a multiple and not an adjective. */
  readonly beforeMultiple: RegExp;
  /** After "twice" or "three times" these say that one quantity is a multiple of another, not how often something happened. */
  readonly comparedQuantity: RegExp;
  /** After "doubled" these make a phrase that multiplies nothing: "doubled down", "doubled over". */
  readonly afterIdleDouble: RegExp;
  /** After "double" or "triple" these make a name: "double standard", "triple digits". */
  readonly afterNamedDouble: RegExp;
  /** After "double" or "triple" these begin what is multiplied: "triple the price". */
  readonly afterMultiple: RegExp;
  /** Before "half" these make a part of a game, a period or a body of it: "the first half", "the other half". */
  readonly beforeNoHalf: RegExp;
  /** After "half" these make a share of it: "half of voters", "half the crew". */
  readonly afterHalf: RegExp;
  /** What breaks "in half" is no share of anything. */
  readonly breaking: RegExp;
  /** Before "half" these make a share of it: "more than half", "cut in half". */
  readonly beforeHalf: RegExp;
  /** Words that say how often something happened, or how many times as much: "twice". */
  readonly repeated: ReadonlyMap<string, number>;
  /** Behind a number these say the same of it: "three times". */
  readonly times: ReadonlySet<string>;
  /** The same of a number and a hyphen: "a three-time winner". */
  readonly time: ReadonlySet<string>;
  /** Behind a number and a hyphen: "three-fold". */
  readonly fold: ReadonlySet<string>;
  /** Between the two numbers of a share: "9 out of 10". */
  readonly outOf: readonly [string, string];
  /** The same in one word: "one in seven". */
  readonly inOf: ReadonlySet<string>;
  /** Between the hyphens of a ratio: "two-to-one". */
  readonly toOf: ReadonlySet<string>;
  /** What may stand before the second number of a share: "one in every seven". */
  readonly beforeWhole: ReadonlySet<string>;
  /** Behind "half" these lead on to a unit: "half an hour". */
  readonly articles: ReadonlySet<string>;
  /** What may stand between a fraction and its unit: "half an hour", "a quarter of the mile". */
  readonly beforeUnit: ReadonlySet<string>;
  /** Before "half" where something was parted: "split in half". */
  readonly inHalf: ReadonlySet<string>;
  /** Behind a fraction: "three-quarters of a percentage point", "half of one percent"; each with how many words it takes. */
  readonly ofPoint: readonly (readonly [words: RegExp, length: number])[];
}
