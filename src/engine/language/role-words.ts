/** Nouns that name a person by office, occupation or kinship, as news prints them beside a name. */
export interface RoleWords {
  /** Offices and occupations, the head of "the former chairman of the board"; singular, lower case. */
  readonly offices: ReadonlySet<string>;
  /** Nouns for a person that tell no office: with "the" they point back to whoever was spoken of. */
  readonly persons: ReadonlySet<string>;
  /** Nouns for people who are seldom named: "the source said". */
  readonly unnamedPersons: ReadonlySet<string>;
  /** Offices of two words, whose second word alone is another office. */
  readonly compoundOffices: ReadonlySet<string>;
  /** Words that set one office apart from a higher one of the same name. */
  readonly lesserRanks: ReadonlySet<string>;
  /** What an office is called otherwise: "the congressman" is the one printed with "Rep." before. */
  readonly sameOffice: ReadonlyMap<string, readonly string[]>;
  /** Nouns that tell a woman, beside those that end in "woman". */
  readonly femaleNouns: ReadonlySet<string>;
  /** Nouns that tell a man, beside those that end in "man". */
  readonly maleNouns: ReadonlySet<string>;
  /** Groups that act as one and are taken up by these words: "the group said". */
  readonly bodies: ReadonlySet<string>;
  /** Bodies of the state: what "the agency" may stand for, and "the company" may not. */
  readonly governmentWords: ReadonlySet<string>;
  /** Bodies that carry the noun in their names: "the campaign" is called one. */
  readonly selfNamedBodies: ReadonlySet<string>;
  /** What somebody writes, signs or releases: its words are those of whoever made it. */
  readonly writings: ReadonlySet<string>;
  /** What a body may have written and somebody else may release: "the Harbour Club’s report". */
  readonly publications: ReadonlySet<string>;
  /** Nouns that stand for what somebody says: "her claim that “…”". */
  readonly speechNouns: ReadonlySet<string>;
  /** Plural nouns without an article that speak as one: "Prosecutors say". */
  readonly bareSpeakers: ReadonlySet<string>;
  /** What ends the words of an office or relation: "president of", "lawyer who". */
  readonly behindRole: RegExp;
  /** Who somebody is to whom, behind the name: ", Mr. Low’s lawyer,", " — a lawyer for Mr. Low": the owner, the label, the owner. */
  readonly apposed: RegExp;
  /** Titles that are no offices. */
  readonly noOffices: RegExp;
  /** How other nouns for persons end: "lineman". */
  readonly personEnd: RegExp;
  /** How nouns end that tell a woman, and a man. */
  readonly femaleEnd: RegExp;
  /** The latter; a human is either. */
  readonly maleEnd: RegExp;
  /** Behind a name: its party and place, "D-Ohio" or ", Republican of Ohio", with the party in a group. */
  readonly party: RegExp;
  /** What such a party tells of a name, by its first letter. */
  readonly byParty: ReadonlyMap<string, readonly string[]>;
  /** A party between a name and its verb: "(D-N.Y.)", ", R-Calif.,". */
  readonly partyMarks: RegExp;
  /** What a noun, lower case, may be the plural of; itself among them. */
  readonly singularsOf: (noun: string) => readonly string[];
}
