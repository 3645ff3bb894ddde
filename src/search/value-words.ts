/**
 * The words by which figures and dates in a query are read, of all languages of the site. They are
 * part of the index, so that the code that reads them names no word of a language.
 */
export interface ValueWords {
  /** "two", "twenty" */
  readonly numbers: Readonly<Record<string, number>>;
  /** "million" */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that stand directly behind digits: "m", "bn". */
  readonly shortScales: Readonly<Record<string, number>>;
  /** "$", "€": their currency. */
  readonly signs: Readonly<Record<string, string>>;
  /** "dollar", "usd", "percent", "per cent", "km": the unit they stand for, and their factor. */
  readonly units: Readonly<Record<string, readonly [unit: string, factor: number]>>;
  /** "exa" */
  readonly prefixes: Readonly<Record<string, number>>;
  /** "june", "jun": the number of the month. */
  readonly months: Readonly<Record<string, number>>;
}

/** The entry of a word; a table of words has nothing but its own entries, whatever is asked. */
export function entryOf<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
