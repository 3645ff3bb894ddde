/** Places as news prints them, lower case: a place says nothing, a government or a team of its name may. */
export interface Places {
  /** The states of the United States with its capital and territories, lower case. */
  readonly states: ReadonlySet<string>;
  /** Initials of states that are printed without points. */
  readonly stateInitials: readonly string[];
  /** The member states of the United Nations under their usual names, continents, and other countries. */
  readonly countries: ReadonlySet<string>;
  /** Large cities that news names without their country. */
  readonly cities: ReadonlySet<string>;
}
