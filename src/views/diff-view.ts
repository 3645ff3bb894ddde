import type { DiffRow, Edit, PairDiff } from '../engine/types.ts';
import { describeEdit, paragraphOf } from '../engine/diff/describe-edit.ts';
import { fragments, toHtml, type Mark } from '../markdown/index.ts';
import { baseMarks, otherMarks } from './edit-marks.ts';
import { headlineDiff, type HeadlineDiff } from './headline-diff.ts';
import { pairDiff, relationOf, versionHistory } from './pairs.ts';
import { diffAnchors, NO_ANCHORS, type RowAnchors } from './diff-anchors.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';

/** A row of the diff page. */
export interface DiffLine {
  /** That of its first passage. */
  readonly anchor: string;
  readonly relation: DiffRow['relation'];
  /** The base's passages: cut words marked, and the other's words where they come in, for the unified view. */
  readonly base: string;
  /** The other text's passages, added words marked. */
  readonly other: string;
  /** A note for readers above the row: a move, a split, a merge. */
  readonly note: { readonly text: string; readonly href: string | null } | null;
  /** Which side's passages are headings. */
  readonly heading: { readonly base: boolean; readonly other: boolean };
}

/** Rows shown, or unchanged rows folded away. */
export type Stretch =
  | { readonly kind: 'rows'; readonly lines: readonly DiffLine[] }
  | { readonly kind: 'fold'; readonly lines: readonly DiffLine[] };

/** An entry of the list of edits. */
export interface EditEntry {
  /** The edit in the text; its row where it lies between two passages and has no place in either. */
  readonly href: string;
  readonly class: Edit['class'];
  readonly words: string;
  readonly paragraph: number;
}

export interface DiffView {
  readonly diff: PairDiff;
  /** Of versions of one article: what happened to the text, corrected figures first. */
  readonly history: readonly {
    readonly kind: string;
    readonly words: string;
    readonly href: string;
  }[];
  readonly stretches: readonly Stretch[];
  readonly edits: readonly EditEntry[];
  /** The two headlines, their edits marked; null where a copy carries none. */
  readonly headlines: HeadlineDiff | null;
}

/** Fewer unchanged rows than this are not worth a fold. */
const FOLD_FROM = 4;

/** The diff of two texts of which one was made from the other, as the page shows it. */
export function diffView(story: Compared, texts: Texts, base: string, other: string): DiffView {
  const diff = pairDiff(story, base, other);
  const moves = moveEnds(diff.rows);
  // A copy without paragraphs has every one of them joined: that is said once, above.
  const { relationship } = relationOf(story, base, other);
  const joints = relationship !== 'normalised-copy';
  const edits: EditEntry[] = [];
  const anchors = diffAnchors(story, diff);
  const hrefs: string[][] = [];
  const lines = diff.rows.map((row, index): DiffLine => {
    const { anchor, edits: own } = anchors[index] ?? NO_ANCHORS;
    const baseHtml = cell(
      story,
      texts,
      base,
      row.base,
      baseMarks(story.article(other).text, row.edits, own),
    );
    const rowHrefs = own.map((edit) =>
      baseHtml.includes(` id="${edit}"`) ? `#${edit}` : `#${anchor}`,
    );
    hrefs[index] = rowHrefs;
    // Both ends of a move list its edits; they are told, and lead, to where the passage came from.
    if (row.relation !== 'moved-to') {
      edits.push(
        ...row.edits.map((edit, at) =>
          entry(story, base, other, edit, rowHrefs[at] ?? `#${anchor}`),
        ),
      );
    }
    return {
      anchor,
      relation: row.relation,
      base: baseHtml,
      other: cell(story, texts, other, row.other, otherMarks(row.edits)),
      note: noteOf(row, moves, anchors, joints),
      heading: { base: isHeading(story, row.base), other: isHeading(story, row.other) },
    };
  });
  const history = versionHistory(story, diff).map(({ kind, words, row, edit }) => ({
    kind,
    words,
    href: hrefs[row]?.[edit ?? -1] ?? `#${anchors[row]?.anchor ?? ''}`,
  }));
  return {
    diff,
    history,
    stretches: fold(lines),
    edits,
    headlines: headlineDiff(story.article(base), story.article(other)),
  };
}

function entry(story: Compared, base: string, other: string, edit: Edit, href: string): EditEntry {
  const [from, to] = [story.article(base), story.article(other)];
  return {
    href,
    class: edit.class,
    words: describeEdit(edit, from, to),
    paragraph: paragraphOf(edit, from, to),
  };
}

/** The passages of one side of a row, with what stands between them. */
function cell(
  story: Compared,
  texts: Texts,
  slug: string,
  ids: readonly string[],
  marks: readonly Mark[],
): string {
  const passages = ids.map((id) => story.passage(id));
  return fragments(texts.source(slug).tree, passages, marks).map(toHtml).join(' ');
}

function isHeading(story: Compared, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => story.passage(id).kind === 'heading');
}

function moveEnds(rows: readonly DiffRow[]): Map<string, number> {
  return new Map(
    rows.flatMap((row, index) =>
      row.move === null ? [] : [[`${row.relation} ${row.move}`, index] as const],
    ),
  );
}

function noteOf(
  row: DiffRow,
  moves: ReadonlyMap<string, number>,
  anchors: readonly RowAnchors[],
  joints: boolean,
): DiffLine['note'] {
  if (row.relation === 'moved-from' || row.relation === 'moved-to') {
    const away = row.relation === 'moved-from';
    const end = anchors[moves.get(`${away ? 'moved-to' : 'moved-from'} ${row.move}`) ?? -1];
    return {
      text: away ? 'moved from here' : 'moved to here',
      href: end === undefined ? null : `#${end.anchor}`,
    };
  }
  if (row.joint === null || !joints) return null;
  return { text: row.joint === 'split' ? 'split into several' : 'joined into one', href: null };
}

/** Folds long unchanged stretches, keeping headings and one row beside each change. */
function fold(lines: readonly DiffLine[]): Stretch[] {
  const keep = lines.map(
    (line, at) =>
      line.heading.base ||
      line.heading.other ||
      [lines[at - 1], line, lines[at + 1]].some(
        (near) => near !== undefined && near.relation !== 'unchanged',
      ),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < lines.length) {
    const kept = keep[at] ?? true;
    let end = at;
    while (end < lines.length && (keep[end] ?? true) === kept) end++;
    const part = lines.slice(at, end);
    stretches.push({ kind: !kept && part.length >= FOLD_FROM ? 'fold' : 'rows', lines: part });
    at = end;
  }
  return stretches;
}
