/** Words beside quotation marks that tell a quotation from a title, a term or a scare quote. */
export interface QuotationWords {
  /** What is called by a name in quotation marks: "a video called “…”"; kinds of works and campaigns. */
  readonly kindsOfWork: ReadonlySet<string>;
  /** Words right before a name or a title in quotation marks, whatever its length. */
  readonly namingWords: ReadonlySet<string>;
  /** Words right before a term in quotation marks. */
  readonly termWords: ReadonlySet<string>;
  /** Behind the kind of a work, these lead over to its name. */
  readonly leadsToName: ReadonlySet<string>;
  /** Words with which the sentence goes on behind a quoted fragment that is whole: none is a noun. */
  readonly afterFragment: ReadonlySet<string>;
  /** Small words of titles, which are printed without a capital. */
  readonly smallInTitles: ReadonlySet<string>;
}
