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
}
