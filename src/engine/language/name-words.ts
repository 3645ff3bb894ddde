/** Words that tell what a name is. */
export interface NameWords {
  /** Titles and offices of persons printed before a name, lower case, without their stop. */
  readonly personTitles: ReadonlySet<string>;
  /** Everything that is printed before a name and is no part of it. */
  readonly nameTitles: ReadonlySet<string>;
  /** Words that only names of organisations, places and works carry, lower case. */
  readonly organisationWords: ReadonlySet<string>;
  /** Bodies whose names join two fields: "House Ports and Piers Committee". */
  readonly committees: ReadonlySet<string>;
  /** Words with which such a name begins. */
  readonly committeeLabels: ReadonlySet<string>;
  /** What joins the fields. */
  readonly committeeJoiners: ReadonlySet<string>;
  /** What may stand behind a surname. */
  readonly suffixes: ReadonlySet<string>;
  /** Words without a capital inside the names of persons, from the languages they come from. */
  readonly nameParticles: ReadonlySet<string>;
  /** Titles that are surnames too, where they stand last. */
  readonly titlesAndSurnames: RegExp;
  /** Words that are printed with a capital and are no names: "I", days, months, quarters. */
  readonly neverNames: RegExp;
  /** Abbreviations inside names of places, without their stop. */
  readonly placeAbbreviations: ReadonlySet<string>;
  /** Before a name: as before organisations and places. */
  readonly articles: ReadonlySet<string>;
  /** A single word that is a party and a place: "D-Ohio". */
  readonly partyMember: RegExp;
  /** Words that a name of one of them may be: a law says nothing. */
  readonly laws: ReadonlySet<string>;
}
