import { languageOf } from '../language/index.ts';
import type { Rows, Side } from './diff-pair.ts';
import { lone } from './aligned-rows.ts';
import { findMoves, type Move } from './moves.ts';
import { diffPassages } from './passage-diff.ts';
import { linkPassages, type PassageLink } from './passage-links.ts';
import { separatorEdits } from './separator-edits.ts';
import type { DiffRow, Passage } from '../types.ts';

/**
 * The rows of two texts of which one was made from the other: passages that stayed in order side
 * by side, split and merged ones joined, moved ones as two rows, the rest added or cut.
 */
export function revisionRows(base: Side, other: Side): Rows {
  const { links, precise } = linkPassages(base, other);
  const rows: DiffRow[] = [];
  const moves = indexed(findMoves(base, other, links));
  let isPrecise = precise;
  const write = (row: DiffRow, exact = true): void => {
    rows.push(row);
    isPrecise &&= exact;
  };
  let [x, y] = [0, 0];
  const end = {
    base: { start: base.passages.length, end: base.passages.length },
    other: { start: other.passages.length, end: other.passages.length },
  };
  for (const link of [...links, end]) {
    for (const row of betweenRows(base, other, moves, [x, link.base.start], [y, link.other.start]))
      write(row);
    if (link !== end) {
      const { row, exact } = linkRow(base, other, link, [x, y]);
      write(row, exact);
    }
    [x, y] = [link.base.end, link.other.end];
  }
  return { rows, precise: isPrecise && moves.moves.every((move) => move.precise) };
}

/** Moves, and by side which of them begins at which passage. */
interface Moves {
  readonly moves: readonly Move[];
  readonly starts: Readonly<Record<'base' | 'other', ReadonlyMap<number, number>>>;
}

function indexed(moves: readonly Move[]): Moves {
  const startsOn = (side: 'base' | 'other') =>
    new Map(moves.map((move, number) => [move[side].start, number]));
  return { moves, starts: { base: startsOn('base'), other: startsOn('other') } };
}

/** What stands between two linked passages: cut and moved away, then added and moved here. */
function betweenRows(
  base: Side,
  other: Side,
  moves: Moves,
  [baseStart, baseEnd]: [number, number],
  [otherStart, otherEnd]: [number, number],
): DiffRow[] {
  return [
    ...sideRows(base, 'base', moves, baseStart, baseEnd),
    ...sideRows(other, 'other', moves, otherStart, otherEnd),
  ];
}

function sideRows(
  { passages }: Side,
  side: 'base' | 'other',
  { moves, starts: { [side]: starts } }: Moves,
  start: number,
  end: number,
): DiffRow[] {
  const rows: DiffRow[] = [];
  for (let at = start; at < end; at += 1) {
    const number = starts.get(at) ?? -1;
    const move = moves[number];
    const passage = passages[at];
    if (!passage) continue;
    if (!move) rows.push(lone(passage, side));
    else {
      const ids = passages.slice(move[side].start, move[side].end).map(({ id }) => id);
      rows.push({
        relation: side === 'base' ? 'moved-from' : 'moved-to',
        base: side === 'base' ? ids : [],
        other: side === 'other' ? ids : [],
        edits: move.edits,
        move: number + 1,
        joint: null,
      });
      at = move[side].end - 1;
    }
  }
  return rows;
}

/** The row of linked passages. `before` are the indices up to which both sides are written. */
function linkRow(base: Side, other: Side, link: PassageLink, before: readonly [number, number]) {
  const language = languageOf(base.article.language);
  const left = base.passages.slice(link.base.start, link.base.end);
  const right = other.passages.slice(link.other.start, link.other.end);
  const inside = diffPassages(base.article.text, left, other.article.text, right, language);
  const follows =
    link.base.start > 0 && before[0] === link.base.start && before[1] === link.other.start;
  const lead = follows
    ? separatorEdits(
        base.article.text,
        { start: base.passages[link.base.start - 1]?.end ?? 0, end: left[0]?.start ?? 0 },
        other.article.text,
        { start: other.passages[link.other.start - 1]?.end ?? 0, end: right[0]?.start ?? 0 },
      )
    : [];
  const edits = [...lead, ...inside.edits];
  const row: DiffRow = {
    relation: edits.length > 0 ? 'edited' : 'unchanged',
    base: left.map(({ id }) => id),
    other: right.map(({ id }) => id),
    edits,
    move: null,
    joint: jointOf(left, right) ?? (follows ? paragraphJoint(base, other, link) : null),
  };
  return { row, exact: inside.precise };
}

function jointOf(left: readonly Passage[], right: readonly Passage[]): DiffRow['joint'] {
  if (left.length === right.length) return null;
  return left.length < right.length ? 'split' : 'merged';
}

/** Whether a paragraph break came in or fell out before a row. */
function paragraphJoint(base: Side, other: Side, link: PassageLink): DiffRow['joint'] {
  const breaks = (passages: readonly Passage[], at: number): boolean =>
    passages[at - 1]?.block !== passages[at]?.block;
  const before = breaks(base.passages, link.base.start);
  const after = breaks(other.passages, link.other.start);
  if (before === after) return null;
  return after ? 'split' : 'merged';
}
