import type { Range } from '../types.ts';
import type { Match } from './diff-sequence.ts';

/**
 * Tokens found on both sides, as index ranges into a stretch's tokens: a run that pairs them one by
 * one, or a joint, where words were joined or split (1:2, 3:1).
 */
export interface Link {
  readonly base: Range;
  readonly other: Range;
  readonly joint: boolean;
}

/** The run of `length` tokens from index `base` and index `other` on. */
export function runOf({ base, other, length }: Match): Link {
  return {
    base: { start: base, end: base + length },
    other: { start: other, end: other + length },
    joint: false,
  };
}
