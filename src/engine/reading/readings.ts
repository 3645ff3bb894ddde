import type { Lexeme } from './lexemes.ts';

/** What is needed to tell quantities from dates and names: a passage, cut up. */
export interface Reading {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** True for headings and headlines, where capitals do not mark names. */
  readonly titleCase: boolean;
}

/** Whether a word is printed with a capital. */
export function isCapitalised(text: string, lexeme: Lexeme): boolean {
  const letter = text.charAt(lexeme.start);
  return lexeme.kind === 'word' && letter !== letter.toLowerCase();
}
