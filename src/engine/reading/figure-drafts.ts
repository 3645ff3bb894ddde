import type { TokenRun } from './tokens.ts';
import type { FigureKind, Range } from '../types.ts';

/** A figure before it has an id: offsets are those of its passage. */
export interface Draft extends Range {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Index of the token after the number itself, before its unit. */
  readonly numeralTo: number;
  /** The factor of its magnitude word, which a range may lend. */
  readonly magnitude: number;
  /** True where nothing says what is counted, so that a range may lend its unit. */
  readonly bare: boolean;
}

/** Makes a draft from the tokens it spans. */
export function draftOf(
  text: string,
  run: TokenRun,
  parts: Omit<Draft, 'start' | 'end' | 'bare'> & { readonly bare?: boolean },
): Draft {
  const start = run.tokens[parts.from]?.start ?? 0;
  const end = run.tokens[parts.to - 1]?.end ?? text.length;
  return { bare: false, ...parts, start, end };
}
