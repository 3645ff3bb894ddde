/** Abbreviations, by what their stop can mean. Entries are lower case and stand without their last stop. */
export interface Abbreviations {
  /** Stand before a name: their stop never ends a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Stand before a number: their stop does not end a sentence where a number follows. */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Clock and calendar: the sentence goes on where a zone, a day or a month follows. */
  readonly times: ReadonlySet<string>;
  /** May stand inside a name or end a sentence; the next word decides. */
  readonly nameParts: ReadonlySet<string>;
  /** Words that begin English sentences and hardly ever names. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** State names in short: behind a comma they end what they stand in, as after "Concord,". */
  readonly states: ReadonlySet<string>;
  /** Words after "a.m." or "p.m." with which the sentence goes on. */
  readonly timeFollowers: ReadonlySet<string>;
  /** Words without a capital inside the name of who is said to speak: "the mayor of Lund wrote". */
  readonly nameParticles: RegExp;
  /** Abbreviations whose full stop belongs to the word when texts are compared word by word. */
  readonly stopped: ReadonlySet<string>;
  /** Of the titles, those that are printed without a capital. */
  readonly lowerCaseTitles: RegExp;
  /** Behind a name: whether they end a sentence is told by what follows. */
  readonly suffixes: ReadonlySet<string>;
  /** What goes on with a name behind those: "Ben Low Jr. Day". */
  readonly afterSuffix: ReadonlySet<string>;
  /** Single capitals that are words and no initials. */
  readonly noInitials: ReadonlySet<string>;
}
