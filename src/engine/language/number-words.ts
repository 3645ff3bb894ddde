/** The words and signs of numbers. Maps, since any word of a text may be looked up here. */
export interface NumberWords {
  readonly ones: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** These stand only after digits: "29.6m", "€1.2 bn". */
  readonly shortMagnitudes: ReadonlyMap<string, number>;
  readonly vagueMagnitudes: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly fractionSigns: ReadonlyMap<string, number>;
  /** Letters that make an ordinal of digits: "27th". */
  readonly ordinalSuffix: RegExp;
  /** Before a magnitude these give a number without a value: "several hundred". */
  readonly vagueNumbers: RegExp;
  /** Before a number this is its sign: "minus 5 percent". */
  readonly minus: string;
  /** Words that are no numerals, but without which a value is another: "minus 5%", "half of it", "tripled". */
  readonly valueChanging: readonly string[];
  /** Before a magnitude or a denominator these stand for one: "a million", "an eighth". */
  readonly articles: ReadonlySet<string>;
  /** Between the parts of a number: "one hundred and eighteen", "three and a half". */
  readonly joiners: ReadonlySet<string>;
  /** Before the fraction that is added to a number: "three and a half", "two and one third". */
  readonly addedOnes: ReadonlySet<string>;
  /** The fractions that are added so. */
  readonly addedParts: ReadonlyMap<string, number>;
  /** Between a number and what it is a number of: "tens of thousands", "a third of", "two of the". */
  readonly of: ReadonlySet<string>;
  /** Words for twelve of something. */
  readonly dozens: ReadonlySet<string>;
  /** Words for one half, which need no numerator. */
  readonly halves: ReadonlySet<string>;
  /** Denominators that more than one of are told of: "two thirds". */
  readonly pluralDenominators: ReadonlySet<string>;
  /** Of those, what is a stretch of time unless "of" follows: "the last three quarters". */
  readonly timeDenominators: ReadonlySet<string>;
  /** Numbers without a value that are other words unless "of" follows: "scores of boats". */
  readonly needOf: ReadonlySet<string>;
  /** What makes a share of a hundred of the number before it. */
  readonly percents: ReadonlySet<string>;
  /** The same in two words. */
  readonly perCent: readonly [string, string];
  /** Behind a number and a hyphen: "a 10-plus percent rise", "200-plus boats". */
  readonly plus: ReadonlySet<string>;
  /** Between the two numbers of a range or choice, beside dashes: "46 to 57", "two or three". */
  readonly rangeLinks: ReadonlySet<string>;
  /** Before two numbers that "and" links to a range: "between 3 and 4 million". */
  readonly rangeOpeners: ReadonlySet<string>;
}
