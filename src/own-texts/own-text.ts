/** A text that somebody pastes, drops or names to have it compared. Facts that are not known are empty. */
export interface OwnText {
  /** The name of its file without ending, where it comes from one. */
  readonly name: string;
  readonly outlet: string;
  readonly headline: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly published: string;
  readonly url: string;
  /** BCP 47; English where it is empty. */
  readonly language: string;
  readonly version: string;
  /** The `name` of the text it is declared to be a copy of. */
  readonly copyOf: string;
  /** The `name` of the outlet's earlier text whose place it took. */
  readonly replaces: string;
  readonly notes: readonly string[];
  readonly format: 'plain' | 'markdown';
  readonly text: string;
}

export const NO_TEXT: OwnText = {
  name: '',
  outlet: '',
  headline: '',
  byline: '',
  published: '',
  url: '',
  language: '',
  version: '',
  copyOf: '',
  replaces: '',
  notes: [],
  format: 'plain',
  text: '',
};

/** So many texts are compared in the browser at most. */
export const MOST_TEXTS = 6;
