import { alignedRows } from './aligned-rows.ts';
import { copyRows } from './copy-rows.ts';
import { withRestatedFigures } from './restated-figures.ts';
import { linkPassages } from './passage-links.ts';
import { revisionRows } from './revision-rows.ts';
import type {
  Alignment,
  Article,
  DiffRow,
  EditClass,
  PairDiff,
  Passage,
  Relationship,
} from '../types.ts';

/** An article with its passages, in the order of the text. */
export interface Side {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** What is known about a pair before it is compared. `alignments` may link other articles too. */
export interface PairContext {
  readonly relationship: Relationship;
  readonly alignments: readonly Alignment[];
}

/** The rows of a diff before they are counted. */
export interface Rows {
  readonly rows: readonly DiffRow[];
  readonly precise: boolean;
}

/** From this part of its passages on, a text is read as a revision of the one it shares them with. */
const MOSTLY_SHARED = 0.5;

/**
 * The diff of two articles. Related texts (copies, versions) are compared as wholes, with moves;
 * of independent articles, and of those that share only some passages, what is aligned is compared:
 * elsewhere the words two writers have in common are chance.
 */
export function diffPair(base: Side, other: Side, context: PairContext): PairDiff {
  const { rows: found, precise } = rowsOf(base, other, context);
  // A mechanical copy has no figures of its own: each edit is known to be the work of a step.
  const isCopy = context.relationship === 'normalised-copy';
  const rows = isCopy ? found : withRestatedFigures(found, base.article, other.article);
  return { base: base.article.slug, other: other.article.slug, rows, counts: count(rows), precise };
}

function rowsOf(base: Side, other: Side, { relationship, alignments }: PairContext): Rows {
  switch (relationship) {
    case 'normalised-copy':
      return copyRows(base, other) ?? revisionRows(base, other);
    case 'identical':
    case 'version':
      return revisionRows(base, other);
    case 'shares-passages':
      return sharePassages(base, other) >= MOSTLY_SHARED
        ? revisionRows(base, other)
        : alignedRows(base, other, alignments);
    case 'independent':
      return alignedRows(base, other, alignments);
  }
}

/** The part of the passages of either text, the larger of the two, that stand in the other in order. */
function sharePassages(base: Side, other: Side): number {
  const { links } = linkPassages(base, other);
  const linked = (side: 'base' | 'other'): number =>
    links.reduce((sum, link) => sum + link[side].end - link[side].start, 0);
  return Math.max(
    linked('base') / Math.max(base.passages.length, 1),
    linked('other') / Math.max(other.passages.length, 1),
  );
}

function count(rows: readonly DiffRow[]): PairDiff['counts'] {
  const counts: Record<EditClass | 'moved', number> = {
    case: 0,
    punctuation: 0,
    spacing: 0,
    figure: 0,
    wording: 0,
    moved: 0,
  };
  for (const row of rows) {
    // Both ends of a move list its edits.
    if (row.relation === 'moved-to') continue;
    if (row.relation === 'moved-from') counts.moved += 1;
    for (const edit of row.edits) counts[edit.class] += 1;
  }
  return counts;
}
