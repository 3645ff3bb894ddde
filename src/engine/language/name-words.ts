/** Words that tell what a name is. */
export interface NameWords {
  /** Titles and offices of persons printed before a name, lower case, without their stop. */
  readonly personTitles: ReadonlySet<string>;
  /** Everything that is printed before a name and is no part of it. */
  readonly nameTitles: ReadonlySet<string>;
  /** Words that only names of organisations, places and works carry, lower case. */
  readonly organisationWords: ReadonlySet<string>;
  /** What may stand behind a surname. */
  readonly suffixes: ReadonlySet<string>;
  /** Words without a capital inside the names of persons, from the languages they come from. */
  readonly nameParticles: ReadonlySet<string>;
  /** Titles that are surnames too, where they stand last. */
  readonly titlesAndSurnames: RegExp;
}
