/** Whom a pronoun stands for: `self` for the speaker and the speaker's own group. */
export type PronounKind = 'male' | 'female' | 'thing' | 'several' | 'self';

/** The closed classes of words by which a sentence is taken apart into clauses, subjects and verbs. */
export interface ClauseWords {
  /** Pronouns that can be the subject of a reporting clause, and whom they stand for. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Those of them that stand for somebody named before, or for the speaker's own group. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Words with which a noun phrase begins. */
  readonly determiners: ReadonlySet<string>;
  /** Behind a preposition a name is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** What may stand between a subject and its verb: auxiliaries, adverbs, "himself", "who". */
  readonly between: ReadonlySet<string>;
  /** Words in "-ly" that are no adverbs. */
  readonly noAdverbs: ReadonlySet<string>;
  /** What is quoted although nobody spoke. */
  readonly documents: ReadonlySet<string>;
  /** Beside offices and occupations, who or what a noun phrase may name as speaking. */
  readonly otherSpeakers: ReadonlySet<string>;
  /** With these a clause begins inside a sentence. */
  readonly subordinators: ReadonlySet<string>;
  /** Forms of "be" and "get": a participle behind them is no reporting verb. */
  readonly passive: ReadonlySet<string>;
  /** Words that join two verbs of one subject. */
  readonly joiners: ReadonlySet<string>;
  /** Relative pronouns. */
  readonly relatives: ReadonlySet<string>;
  /** Behind these a word that could be a verb is a noun: "his charges". */
  readonly nounMarkers: ReadonlySet<string>;
  /** Articles and possessives: behind them even "-ed" makes no verb. */
  readonly articles: ReadonlySet<string>;
  /** A noun phrase ends before these. */
  readonly phraseEnds: ReadonlySet<string>;
  /** With these a sentence may begin before its subject: "On Friday, …". */
  readonly openingPhrases: ReadonlySet<string>;
  /** Conjunctions with which what follows a quotation is no clause that reports it. */
  readonly noReport: ReadonlySet<string>;
  /** Forms of the verb in "he went on", "goes on". */
  readonly going: ReadonlySet<string>;
  /** Present forms that may stand before their subject: "says Ann Poe". */
  readonly invertedPresent: ReadonlySet<string>;
  /** "after her announcement that …": such a phrase tells when, not who speaks. */
  readonly timePrepositions: ReadonlySet<string>;
  /** Words that begin a sentence with a capital and are no names, beside those in "-ing", "-ed" and "-ly". */
  readonly ordinaryOpeners: ReadonlySet<string>;
  /** Pronouns for somebody who is not named: "one warned". */
  readonly indefinites: ReadonlySet<string>;
  /** What ends the noun of a body or document: "the statement from". */
  readonly behindBody: RegExp;
  /** Behind a document, by whom it was made: "a letter signed by the". */
  readonly madeBy: RegExp;
  /** How the forms of verbs of speech end, or are. */
  readonly verbForm: RegExp;
  /** Determiners before a noun. */
  readonly beforeNoun: RegExp;
  /** What stands before a name that begins a clause. */
  readonly clauseStart: RegExp;
  /** What stands before a name that a preposition governs, so that it is no subject. */
  readonly governed: RegExp;
  /** A reporting clause that follows words quoted without a closing mark. */
  readonly clauseBehindQuote: RegExp;
  /** Words by which a sentence goes on behind a quotation. */
  readonly goesOn: RegExp;
  /** How a clause of its own begins behind a quotation. */
  readonly ownClause: RegExp;
  /** Determiners before the noun of who is said to speak. */
  readonly phraseDeterminers: RegExp;
  /** Possessives before the noun of who is said to speak. */
  readonly phraseOwners: RegExp;
  /** What ends the head of a noun phrase. */
  readonly behindPhrase: RegExp;
  /** How past forms end, or are. */
  readonly pastForm: RegExp;
  /** Where a noun phrase stops: marks, and words behind a comma. */
  readonly phraseStop: RegExp;
  /** Prepositions that link a noun to one before it. */
  readonly linksNouns: RegExp;
  /** What ends the head of a subject. */
  readonly behindSubject: RegExp;
  /** Conjunctions that open a clause of time with a subject of its own: "after the man came and asked". */
  readonly timeClauses: ReadonlySet<string>;
  /** How a reporting clause ends that leads over to another verb, and so to another quotation: "… and added,". */
  readonly goesOnAtEnd: RegExp;
  /** Words that open a clause inside a sentence: conjunctions and relative pronouns, as grammars list them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Possessives that tell whose something is: "her statement". */
  readonly possessives: ReadonlyMap<string, 'male' | 'female'>;
  /** Such a possessive, in a group, a little before a noun. */
  readonly ownBefore: RegExp;
  /** Behind those forms: "he went on". */
  readonly goingOn: ReadonlySet<string>;
  /** How adverbs end, in lower case: "quietly". */
  readonly adverb: RegExp;
  /** How other words end that begin a sentence and are no names: "Using", "Asked", "Only". */
  readonly openerEnd: RegExp;
  /** How participles end that share the subject of another verb: "adding". */
  readonly participle: RegExp;
  /** How verbs of speech end that do not stand before their subject: "saying Ann Poe", "warns Ann Poe". */
  readonly notInverted: RegExp;
  /** What opens the clause that tells what was said: "her claim that". */
  readonly thatClause: ReadonlySet<string>;
  /** Before who said it, without a verb. */
  readonly accordingTo: RegExp;
  /** Between two names that speak together: "and", or a comma in a row that "and" ends; labels may follow. */
  readonly jointly: RegExp;
  /** What ends such a row. */
  readonly rowEnd: RegExp;
  /** A noun phrase that points back: "the senator". */
  readonly definite: RegExp;
  /** What stands before the noun of somebody who is introduced: "an unnamed young". */
  readonly introduces: RegExp;
  /** The first words of such phrases. */
  readonly definiteWords: ReadonlySet<string>;
  /** Relative pronouns behind which a verb is not that of the sentence. */
  readonly relativeObjects: ReadonlySet<string>;
  /** Those that stand for who speaks: "the aide, who said". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Those that stand for a thing: "the Act, which states". */
  readonly relativeThings: ReadonlySet<string>;
  /** A preposition behind which somebody may act: "with some saying". */
  readonly accompanying: ReadonlySet<string>;
  /** A preposition inside the label before a name: "coach for the harbour team Jim Ray". */
  readonly labelLinks: ReadonlySet<string>;
  /** Between a person and where they are from: "Senator Holm of Vermont, who". */
  readonly home: RegExp;
  /** How verbs end that a noun phrase ends before: "didn’t". */
  readonly negatedEnd: RegExp;
  /** Stops that end no sentence: "5 p.m. Monday". */
  readonly innerStops: RegExp;
  /** The same of any word. */
  readonly adverbEnd: RegExp;
}
