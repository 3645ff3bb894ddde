/** The names and codes of currencies, each with its code of ISO 4217. */
export interface CurrencyWords {
  /** What stands before "$" says whose dollar it is: "US$", "A$", "HK$". */
  readonly dollars: ReadonlyMap<string, string>;
  /** Codes and abbreviations before or after a number: "Rs 5 crore", "EUR 3m", "3m EUR". */
  readonly codes: ReadonlyMap<string, string>;
  /** Words near a sum that make money of its pounds, where they could be a weight. */
  readonly cues: RegExp;
  /** The names after a number: "29.6m dollars", "five pounds sterling". Pounds alone may be a weight. */
  readonly names: ReadonlyMap<string, string>;
  /** Adjectives that tell dollars and francs apart: "29 million Canadian dollars". */
  readonly nations: ReadonlyMap<string, string>;
}
