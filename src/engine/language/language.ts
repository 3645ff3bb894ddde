/**
 * What a language gives to the reading and comparing of texts. Words and patterns are data: the
 * rules that use them name no word of a language.
 */
export interface Language {
  /** The first part of its BCP 47 tags: "en". */
  readonly tag: string;
  /**
   * `all` where its words of numbers and units are known; `plain` where only numbers are read that
   * are written alike everywhere: digits without separators, with a currency or per cent sign.
   */
  readonly numbers: 'all' | 'plain';
  /** Words too common to carry a match or a difference by themselves, in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** What the forms of a word in lower case share. */
  readonly stem: (word: string) => string;
  /** Common words by how telling they are: the logarithm of how many sentences are read for one that has the word. */
  readonly wordsByIdf: readonly (readonly [idf: number, words: string])[];
  /** Words that stand for one another, one group a line. */
  readonly wordGroups: string;
  /** Abbreviations whose stop seldom ends a sentence, without the stop. */
  readonly abbreviations: {
    readonly titles: ReadonlySet<string>;
    readonly beforeNumbers: ReadonlySet<string>;
  };
  /** The words of numbers: below twenty, tens, factors, ordinals, denominators. */
  readonly numberWords: {
    readonly ones: ReadonlyMap<string, number>;
    readonly tens: ReadonlyMap<string, number>;
    readonly magnitudes: ReadonlyMap<string, number>;
    readonly ordinals: ReadonlyMap<string, number>;
    readonly denominators: ReadonlyMap<string, number>;
  };
  /** The stated periods and bases of figures. */
  readonly periods: RegExp;
  /** What outlets print around any article, each to be matched against a paragraph or sentence. */
  readonly notices: readonly RegExp[];
}
