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
  /** Codes that are words too, so that before a number they are none: "try 5 times". */
  readonly noCodesBefore: ReadonlySet<string>;
  /** Codes that stand before their number only. */
  readonly noCodesAfter: ReadonlySet<string>;
  /** Codes that are printed with a point: "Rs. 500". */
  readonly pointed: ReadonlySet<string>;
  /** Names of currencies that are weights too: sure only with a nation or the name that follows. */
  readonly weights: ReadonlyMap<string, string>;
  /** Behind those: "pounds sterling". */
  readonly weightsMadeSure: ReadonlySet<string>;
  /** What is worth a hundredth of a currency. */
  readonly hundredths: ReadonlyMap<string, string>;
  /** Of those, what stands after digits only; single letters touch them. */
  readonly hundredthsOfDigits: ReadonlySet<string>;
}
