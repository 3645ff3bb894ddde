import type { Language } from '../language/index.ts';
import { diffTexts } from './diff.ts';
import { makeEdit } from './edit.ts';
import { presentableEdits } from './present.ts';
import type { Edit, Range } from '../types.ts';

/** The edits between passages, offsets into the whole texts; rising in both where the passages do. */
export interface PassageDiff {
  readonly edits: readonly Edit[];
  readonly precise: boolean;
}

// Stands for whatever lies between passages that are not neighbours; the same on both sides, so no edit.
const BREAK = '\n\n';

/**
 * Compares some passages of one text with some of another. Neighbours are compared with the white
 * space between them; where passages are skipped, an edit ends.
 */
export function diffPassages(
  base: string,
  baseRanges: readonly Range[],
  other: string,
  otherRanges: readonly Range[],
  language: Language,
): PassageDiff {
  const left = connect(base, baseRanges);
  const right = connect(other, otherRanges);
  const diff = diffTexts(textOf(base, left), textOf(other, right), language);
  const edits = presentableEdits(diff).flatMap((edit) => placed(edit, left, right));
  return { edits, precise: diff.precise };
}

/** Neighbouring passages as one range: nothing but white space stands between them. */
function connect(text: string, ranges: readonly Range[]): Range[] {
  const connected: Range[] = [];
  for (const range of ranges) {
    const last = connected.at(-1);
    const near = last && last.end <= range.start && text.slice(last.end, range.start).trim() === '';
    if (near) connected[connected.length - 1] = { start: last.start, end: range.end };
    else connected.push({ start: range.start, end: range.end });
  }
  return connected;
}

function textOf(text: string, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(BREAK);
}

/** Maps an edit of the joined texts back; one that runs over a break becomes one edit per part. */
function placed(edit: Edit, left: readonly Range[], right: readonly Range[]): Edit[] {
  if (left.length === 1 && right.length === 1) {
    const [by, otherBy] = [left[0]?.start ?? 0, right[0]?.start ?? 0];
    return [{ ...edit, base: moved(edit.base, by), other: moved(edit.other, otherBy) }];
  }
  const bases = partsOf(edit.base, left);
  const others = partsOf(edit.other, right);
  return Array.from({ length: Math.max(bases.length, others.length) }, (_, index) =>
    makeEdit(
      edit.class,
      bases[index] ?? endOf(bases.at(-1)),
      others[index] ?? endOf(others.at(-1)),
    ),
  ).filter(({ base, other }) => base.end > base.start || other.end > other.start);
}

/** The parts of a range of the joined text, in offsets of the whole text; at least one, maybe empty. */
function partsOf(range: Range, ranges: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let offset = 0;
  for (const { start, end } of ranges) {
    const from = Math.max(range.start - offset, 0);
    const to = Math.min(range.end - offset, end - start);
    const inside = from < to || (range.start === range.end && from === to && parts.length === 0);
    if (inside) parts.push({ start: start + from, end: start + to });
    offset += end - start + BREAK.length;
  }
  const last = ranges.at(-1);
  return parts.length > 0 || !last ? parts : [{ start: last.end, end: last.end }];
}

function endOf(range: Range | undefined): Range {
  const end = range?.end ?? 0;
  return { start: end, end };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
