import type { Range } from '../types.ts';
import type { Token, TokenRun } from './tokens.ts';

/** What is needed to tell quantities from dates and names: a passage, cut up. */
export interface PassageReading extends TokenRun {
  /** The whole text, and where in it the passage stands. */
  readonly text: string;
  readonly passage: Range;
  /** True for headings and headlines, where capitals do not mark names. */
  readonly titleCase: boolean;
}

/** Whether a word is printed with a capital. */
export function isCapitalised(text: string, token: Token): boolean {
  const letter = text.charAt(token.start);
  return token.kind === 'word' && letter !== letter.toLowerCase();
}
