/** Words by which a number is part of a name and no quantity. */
export interface NumberNames {
  /** Words before a bare number that make it part of a name: "Article 1", "No. 2", "Boeing 737". */
  readonly designator: RegExp;
  /** Initials of a chamber before the number of its bill: "H.R. 1". */
  readonly billInitials: RegExp;
  /** What ends an address: "1600 Chestnut Avenue". */
  readonly street: RegExp;
  /** Behind "911" these say that it is the number to call, or the date. */
  readonly around911: RegExp;
  /** Of the designators, those that designate without a capital: "phase 2", but not "the bill 52-47". */
  readonly lowerCaseDesignator: RegExp;
  /** Of the designators, those that need no capital at all. */
  readonly sureDesignator: RegExp;
  /** With a capital behind a number these make a title of it: "60 Minutes". */
  readonly titleNouns: RegExp;
  /** What follows a number that is no name, though a name stands before it: "Cantor 44 percent", "Biden 52". */
  readonly measuredAfterName: RegExp;
  /** Before "of" and a number these name a forum: "the Group of 20". */
  readonly forums: RegExp;
  /** Stock indexes, whose names end in a number. */
  readonly indexes: RegExp;
  /** Behind a calibre these name a weapon: "9mm pistol". */
  readonly weapons: RegExp;
  /** Words that a name which ends in a number is followed by, where a noun would be counted. */
  readonly afterName: RegExp;
  /** With a capital these head a clause and no name: "Then 32", "About 46". */
  readonly clauseHeads: RegExp;
  /** Symbols of units, which a capital makes no name of. */
  readonly rateSymbols: RegExp;
  /** Behind "&" this letter ends the name of an index: "S&P 500". */
  readonly afterAmpersand: ReadonlySet<string>;
  /** Behind a number these name a weapon: ".45-caliber". */
  readonly calibres: ReadonlySet<string>;
  /** These do so before the word of a weapon: "9mm pistol". */
  readonly calibreUnits: ReadonlySet<string>;
  /** Of the designators, those before which a number stands that is none: "number 5 boats". */
  readonly counters: ReadonlySet<string>;
  /** Numbers of sections of a law that plans are called by, and those of them that take a letter: "401(k)", "501c". */
  readonly sections: RegExp;
  /** Of those and others, what may be followed by a letter. */
  readonly letteredSections: RegExp;
  /** Those letters. */
  readonly sectionLetters: RegExp;
  /** Numbers to call for help. */
  readonly emergency: ReadonlySet<string>;
}
