/** The names and symbols of units. */
export interface UnitWords {
  /** Nouns that measure time, in the singular, each with its unit as comparison.json names it. */
  readonly timeUnits: ReadonlyMap<string, string>;
  /** The SI prefixes, written out, with their factor. */
  readonly siPrefixes: ReadonlyMap<string, number>;
  /** Units that take prefixes, with the base unit their values are given in. */
  readonly prefixableUnits: ReadonlyMap<string, readonly [unit: string, factor: number]>;
  /** Units without prefixes; their values stay as printed. */
  readonly plainUnits: ReadonlySet<string>;
  /** Symbols, which stand after digits only: "5 km", "110 TH/s", "40 mph", "9mm". */
  readonly unitSymbols: ReadonlyMap<string, readonly [unit: string, factor: number]>;
  /** Short forms of units of time, which stand after digits. */
  readonly timeSymbols: ReadonlyMap<string, string>;
  /** Words that may stand between a number and any unit: "two more years", "five square miles", "ten long days". By hand: of measuring, of working time, and the plainest adjectives. */
  readonly beforeUnit: RegExp;
  /** How other adjectives end, which stand so before a unit of time: "three glorious weeks". */
  readonly adjectiveEnd: RegExp;
  /** Before "point": differences of two percentages. */
  readonly points: ReadonlyMap<string, string>;
  /** What follows those. */
  readonly pointNouns: ReadonlySet<string>;
  /** Before a unit of length: areas and volumes. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Between a unit and the time it is a rate for: "per second", "an hour". */
  readonly per: ReadonlySet<string>;
  /** Short forms of units of time behind those. */
  readonly rateSymbols: ReadonlyMap<string, string>;
  /** What may stand behind the inches of a height: "5-foot-11-inch". */
  readonly inches: ReadonlySet<string>;
}
