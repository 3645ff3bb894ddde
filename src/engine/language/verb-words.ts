/** What tells a verb, by which two dates are told to be of one event. */
export interface VerbWords {
  readonly irregularPast: ReadonlyMap<string, string>;
  /** Words in -ed or -ing that are mostly no verbs of an event. */
  readonly noEvents: ReadonlySet<string>;
  /** After these words stands a verb in its base form: "will vote", "to veto". */
  readonly beforeBaseForm: RegExp;
  /** Verbs that tell of speech; of two of them either may report the same words. */
  readonly speechVerbs: ReadonlySet<string>;
  /** How forms of other verbs end. */
  readonly eventEnd: RegExp;
  /** A verb, in a group, that is said to be still to come: "is expected to sign". */
  readonly awaits: RegExp;
  /** How the past of other verbs ends. */
  readonly regularPast: RegExp;
  /** A verb that follows its date at once: "on Tuesday released a report". */
  readonly directVerb: RegExp;
}
