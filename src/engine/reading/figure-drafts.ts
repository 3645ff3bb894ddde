import type { Lexeme } from './lexemes.ts';
import type { FigureKind, Range } from '../types.ts';

/** A figure before it has an id: offsets are those of its passage. */
export interface Draft extends Range {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Index of the lexeme after the number itself, before its unit. */
  readonly numeralTo: number;
  /** The factor of its magnitude word, which a range may lend. */
  readonly magnitude: number;
  /** True where nothing says what is counted, so that a range may lend its unit. */
  readonly bare: boolean;
}

/** Makes a draft from the lexemes it spans. */
export function draftOf(
  text: string,
  lexemes: readonly Lexeme[],
  parts: Omit<Draft, 'start' | 'end' | 'bare'> & { readonly bare?: boolean },
): Draft {
  const start = lexemes[parts.from]?.start ?? 0;
  const end = lexemes[parts.to - 1]?.end ?? text.length;
  return { bare: false, ...parts, start, end };
}
