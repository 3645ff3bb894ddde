import type { Range } from '../types.ts';

/** What an editor set right in a comparison. Each kind is explained in `src/schemas/corrections.ts`. */
export type CorrectionKind =
  'same' | 'apart' | 'link' | 'unlink' | 'speaker' | 'label' | 'hide' | 'note';

/** Words of an article that a correction is about. */
export interface CorrectedPlace extends Range {
  readonly article: string;
  /** Which text the range is of. */
  readonly of: 'text' | 'headline';
}

/** A correction with its words found in the articles. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly places: readonly CorrectedPlace[];
  /** Who speaks, what a row is called, or what a note tells; null for other kinds. */
  readonly is: string | null;
  /** Why, for readers. */
  readonly because: string;
  readonly by: string | null;
  /** ISO 8601. */
  readonly on: string | null;
}
