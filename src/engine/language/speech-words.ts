/** Words that decide how much a change inside a quotation matters. */
export interface SpeechWords {
  /** Words so common in speech that sharing them tells little: half the weight of others. */
  readonly commonWords: ReadonlySet<string>;
  /** Words that turn a statement into its opposite; words that end in "n't" do too. */
  readonly negations: ReadonlySet<string>;
  /** How words end that hold one of those. */
  readonly negatedEnding: RegExp;
  /** The small numbers and their figures: a matter of house style. */
  readonly numberWords: ReadonlyMap<string, string>;
  /** Larger numbers in words: they make a change one of number. */
  readonly largeNumbers: ReadonlySet<string>;
  /** American spellings of British endings, each an ending and what stands for it. */
  readonly spellings: readonly (readonly [british: RegExp, american: string])[];
  /** Contractions and what they stand for; how much of speech is contracted is a matter of transcription. */
  readonly contractions: readonly (readonly [ending: RegExp, full: string])[];
  /** What "&" stands for. */
  readonly and: string;
  /** Who quotes speaks of himself: a run of words with one of these may be a statement set without marks. */
  readonly firstPerson: RegExp;
}
