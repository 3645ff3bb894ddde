import type { ElementContent, Properties } from 'hast';
import type { Range } from '../engine/types.ts';

/**
 * An element to put around a range of an article's text, or, where the range is empty, at a place
 * in it.
 */
export interface Mark extends Range {
  readonly tagName: string;
  readonly properties?: Properties;
  /**
   * Which mark is outside where two overlap: the lower layer. 0 unless given. Within a layer the
   * one that begins first is outside, then the longer one, then the one named first.
   */
  readonly layer?: number;
  /** What the element holds, for an empty range only: the words another text has here. */
  readonly children?: ElementContent[];
  /**
   * For an empty range: whether it goes with the text that ends there or with the text that begins
   * there, and with the marks of lower layers around that text. `after` unless given.
   */
  readonly side?: 'before' | 'after';
}

/** A mark and its place from the outside (0) to the inside. */
export interface RankedMark extends Range {
  readonly mark: Mark;
  readonly rank: number;
}

export function layerOf({ mark }: RankedMark): number {
  return mark.layer ?? 0;
}

/** Ranks the marks and sorts them by where they begin, the outermost first. */
export function rankMarks(marks: readonly Mark[]): RankedMark[] {
  return [...marks]
    .sort((a, b) => (a.layer ?? 0) - (b.layer ?? 0) || a.start - b.start || b.end - a.end)
    .map((mark, rank) => ({ mark, rank, start: mark.start, end: mark.end }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
}
