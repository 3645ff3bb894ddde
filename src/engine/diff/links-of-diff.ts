import type { Alignment, DiffRow, PairDiff } from '../types.ts';

/** A passage that was changed between two versions is linked all the same, a little more weakly. */
const EDITED_SCORE = 0.9;

/**
 * The links that the diff of two versions, or of a source and its copy, implies: what stands in one
 * row, or at the two ends of a move, is the same passage.
 */
export function linksOfDiff(diff: PairDiff): Alignment[] {
  const arrivals = new Map(
    diff.rows.flatMap((row) => (row.relation === 'moved-to' ? [[row.move, row] as const] : [])),
  );
  return diff.rows.flatMap((row) => {
    if (row.relation !== 'moved-from') return linksOf(row, row.other);
    return linksOf(row, arrivals.get(row.move)?.other ?? []);
  });
}

function linksOf(row: DiffRow, others: readonly string[]): Alignment[] {
  const score = row.edits.length === 0 ? 1 : EDITED_SCORE;
  return row.base.flatMap((a) =>
    others.map((b): Alignment => ({ a, b, relation: 'same', score, evidence: [] })),
  );
}
