import type { Language } from '../language/index.ts';

/** A name for what a figure measures, and how well such names mostly serve, 0 to 1. */
export interface FigureName {
  readonly words: string;
  readonly fit: number;
}

/** A sentence parted at its figure, qualifier left out. */
export interface Sentence {
  readonly language: Language;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}
