/** Given names, lower case. */
export interface GivenNames {
  /** Given names that women have and men hardly ever: the commonest of the United States census of 1990 and of births since. Names that both have ("Terry", "Leslie", "Dana") stand in neither list: they tell no pronoun. */
  readonly female: ReadonlySet<string>;
  /** Given names that men have and women hardly ever; of the same sources. */
  readonly male: ReadonlySet<string>;
  /** For each given name, the forms that the same person may be printed with; itself left out. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
}
