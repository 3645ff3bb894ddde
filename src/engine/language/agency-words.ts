/** How news articles name the agency that a text came from. */
export interface AgencyWords {
  /** The world's news agencies, each by the name that readers know, with what bylines and datelines call it. From the agencies' own names; they publish stories and are persons of none. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What may stand before an agency's name in a byline, beside the start of it, and behind it. */
  readonly beforeInByline: string;
  readonly behindInByline: string;
  /** What may stand before an agency's name in a line of its own. */
  readonly article: RegExp;
  /** How a line that is a byline begins. */
  readonly bylineStart: RegExp;
  /** What says that an agency, named before, helped with a text. */
  readonly helped: RegExp;
  /** What says so before the agency's name. */
  readonly withHelp: RegExp;
  /** What says that a text is another's. */
  readonly rights: RegExp;
}
