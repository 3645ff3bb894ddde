/** Verbs that report speech or writing, in the forms news prints them. */
export interface ReportingVerbs {
  readonly speechVerbs: ReadonlySet<string>;
  readonly namingVerbs: ReadonlySet<string>;
  /** Verbs whose subject made the statement, letter or post that is their object. */
  readonly releasingVerbs: ReadonlySet<string>;
  /** Verbs of opinion, which somebody else may tell: "she said the club believed". */
  readonly opinionVerbs: ReadonlySet<string>;
}
