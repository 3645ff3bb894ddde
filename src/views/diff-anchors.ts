import { anchorWords, numbering } from '../engine/anchors.ts';
import type { DiffRow, Edit, PairDiff } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** The anchors of a row of a diff, and of the edits in it. */
export interface RowAnchors {
  readonly anchor: string;
  readonly edits: readonly string[];
}

export const NO_ANCHORS: RowAnchors = { anchor: '', edits: [] };

/** So many words tell in which passage an edit stands, and what was edited. */
const PLACE_WORDS = 3;
const EDIT_WORDS = 4;

/** The anchors of all rows of a diff, in their order. Of edits that are alike, the later ones get a number. */
export function diffAnchors(story: Compared, diff: PairDiff): RowAnchors[] {
  const number = numbering();
  return diff.rows.map((row) => ({
    anchor: rowAnchor(story, row),
    edits: row.edits.map((edit) => number(editName(story, diff, row, edit))),
  }));
}

/** A row is found by its first passage, of which it is the only row. */
function rowAnchor(story: Compared, { base, other }: DiffRow): string {
  const [first] = [...base, ...other];
  return first === undefined ? '' : story.anchor(first);
}

function editName(story: Compared, { base, other }: PairDiff, row: DiffRow, edit: Edit): string {
  const [from, to] = [story.article(base).text, story.article(other).text];
  const passages = row.base.map((id) => story.passage(id));
  const place = passages.findLast(({ start }) => start <= edit.base.start) ?? passages[0];
  const cut = from.slice(edit.base.start, edit.base.end);
  const added = to.slice(edit.other.start, edit.other.end);
  return [
    'edit',
    place === undefined ? '' : anchorWords(from.slice(place.start, place.end), PLACE_WORDS),
    anchorWords(`${cut} ${added}`, EDIT_WORDS) || edit.class,
  ]
    .filter(Boolean)
    .join('-');
}
