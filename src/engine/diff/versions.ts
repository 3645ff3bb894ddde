import { describeEdit, paragraphOf } from './describe-edit.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Side } from './diff-pair.ts';
import type { DiffRow, Edit, PairDiff } from '../types.ts';

/** One change from a version to the next, as a reader would tell it. */
export interface VersionChange {
  /** `corrected`: a figure became another. */
  readonly kind: 'corrected' | 'changed' | 'added' | 'cut' | 'moved';
  /** Index of its row in `PairDiff.rows`, and of its edit in the row; null for whole passages. */
  readonly row: number;
  readonly edit: number | null;
  /** Paragraph of the earlier version, or of the later one for what was added; from 1. */
  readonly paragraph: number;
  /** What happened, in words; of whole passages their text. */
  readonly words: string;
}

/**
 * What changed from one version of an article to the other: corrected figures first, then what was
 * added, cut, changed and moved, in the order of the text. Changes of case, punctuation and spacing
 * are left to the diff.
 */
export function versionChanges(diff: PairDiff, base: Side, other: Side): VersionChange[] {
  const changes = diff.rows.flatMap((row, index) => rowChanges(row, index, base, other));
  return [
    ...changes.filter(({ kind }) => kind === 'corrected'),
    ...changes.filter(({ kind }) => kind !== 'corrected'),
  ];
}

function rowChanges(row: DiffRow, index: number, base: Side, other: Side): VersionChange[] {
  const whole = wholeChange(row, index, base, other);
  // Both ends of a move list its edits.
  const edits = row.relation === 'moved-to' ? [] : row.edits;
  return [
    ...(whole ? [whole] : []),
    ...edits.flatMap((edit, at): VersionChange[] => {
      const kind = kindOf(edit);
      if (!kind) return [];
      const words = describeEdit(edit, base.article, other.article);
      return [
        {
          kind,
          row: index,
          edit: at,
          paragraph: paragraphOf(edit, base.article, other.article),
          words,
        },
      ];
    }),
  ];
}

function kindOf(edit: Edit): VersionChange['kind'] | null {
  if (edit.class !== 'figure' && edit.class !== 'wording') return null;
  if (edit.kind === 'insertion') return 'added';
  if (edit.kind === 'deletion') return 'cut';
  return edit.class === 'figure' ? 'corrected' : 'changed';
}

const passagesById = memoizeByObject(
  ({ passages }: Side) => new Map(passages.map((passage) => [passage.id, passage])),
);

function wholeChange(row: DiffRow, index: number, base: Side, other: Side): VersionChange | null {
  const kinds = { 'only-base': 'cut', 'only-other': 'added', 'moved-from': 'moved' } as const;
  if (
    row.relation !== 'only-base' &&
    row.relation !== 'only-other' &&
    row.relation !== 'moved-from'
  )
    return null;
  const [side, ids] = row.relation === 'only-other' ? [other, row.other] : [base, row.base];
  const byId = passagesById(side);
  const passages = ids.flatMap((id) => byId.get(id) ?? []);
  const words = passages.map(({ start, end }) => side.article.text.slice(start, end)).join(' ');
  return {
    kind: kinds[row.relation],
    row: index,
    edit: null,
    paragraph: (passages[0]?.block ?? 0) + 1,
    words,
  };
}
