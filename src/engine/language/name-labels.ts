/** Words by which news says what people and organisations are. */
export interface NameLabels {
  /** What bodies are called, beside the nouns for persons: "hardware maker", "mining firm". */
  readonly bodyLabels: ReadonlySet<string>;
  /** Short titles that stand as labels. */
  readonly titleLabels: ReadonlySet<string>;
  /** Words of a label that tell nothing by which two labels could be held against each other. */
  readonly plainLabelWords: ReadonlySet<string>;
  /** Words that end a label that is read backwards from a name. */
  readonly labelStops: ReadonlySet<string>;
  /** Participles that begin a label: "retired general"; others are verbs in front of it. */
  readonly labelAdjectives: ReadonlySet<string>;
  /** What houses print for one title: the short form and the long one. */
  readonly longTitles: ReadonlyMap<string, string>;
  /** Offices in a legislature: a leader or whip of it is a member, and called either. */
  readonly legislativeOffices: ReadonlySet<string>;
  /** Plain words before an office in capitals, but for those that belong to it. */
  readonly plainBeforeOffice: RegExp;
  /** A label between commas behind a name, with the word that begins it. */
  readonly labelBehind: RegExp;
  /** Verbs and pronouns that make a clause of what stands behind a name. */
  readonly clauseNotLabel: RegExp;
  /** How a label behind a name begins. */
  readonly labelStart: RegExp;
  /** A determiner or owner before a label. */
  readonly determined: RegExp;
  /** Endings by which one name is derived from another: "Mexico", "Mexican". */
  readonly derivedEnding: RegExp;
  /** Words of a name that give no letter to its initials. */
  readonly noInitial: RegExp;
  /** A participle before a label, which is a verb unless it is one of those adjectives. */
  readonly participleFirst: RegExp;
  /** A label that ends so is the title of the next name. */
  readonly titleLast: RegExp;
  /** Who held an office before: no contradiction of who holds another. */
  readonly past: ReadonlySet<string>;
  /** Other words of labels that tell nothing to set against another. */
  readonly plainParts: RegExp;
}
