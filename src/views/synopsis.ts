import { alignmentTable } from '../engine/align/table.ts';
import { isDoubtful } from '../engine/explain/link-words.ts';
import type { Compared } from './compared.ts';
import { numberOf, settleRow } from './level-cells.ts';
import type { Outlet } from './outlets.ts';

/** Passage ids by column. */
export type Cells = readonly (readonly string[])[];

/** A row of passages of two voices or more that surely tell the same. */
export interface LevelRow {
  readonly cells: Cells;
  /** Ids of passages that stand away from their place in their own article's order. */
  readonly displaced: readonly string[];
}

/** Passages that follow one another in one article and stand level with nothing. */
export interface OwnRun {
  readonly voice: number;
  /** Each a passage, with those of its copies. */
  readonly items: readonly Cells[];
  /** The level row it follows; -1 where it begins the article. */
  readonly from: number;
  /** The last level row beside which it may stand, so that its article stays in order. */
  readonly to: number;
}

/**
 * The columns of a synopsis, cut where articles tell the same: level rows, and between them what
 * each voice tells by itself. A voice is an independent article with its copies; where there is
 * only one, each of its texts is a voice.
 */
export interface Synopsis {
  readonly voices: readonly (readonly number[])[];
  readonly rows: readonly LevelRow[];
  readonly runs: readonly OwnRun[];
}

/** The synopsis of some columns, in the order of the first. */
export function synopsis(story: Compared, columns: readonly Outlet[]): Synopsis {
  const [lead] = columns;
  const voices = voicesOf(story, columns);
  const { passages, alignments, independent } = story.comparison;
  const table = alignmentTable({
    ...{ articles: columns.map(({ slug }) => slug), lead: lead?.slug ?? '' },
    ...{ passages, alignments, independent },
  }).map(({ cells, displaced }): TablePart => {
    const { level, loose } = settleRow(story, voices, { cells });
    return { level: level.flat().length === 0 ? null : { cells: level, displaced }, loose };
  });
  const rows = table.flatMap(({ level }) => level ?? []);
  const runs = voices.flatMap((own, voice) =>
    runsBetween(piecesOf(story, table, own), rows).map((run) => ({ voice, ...run })),
  );
  return { voices, rows, runs };
}

/** Whether a passage of the first list is stated to tell the same as one of the second. */
export function areSurelyLinked(
  story: Compared,
  some: readonly string[],
  others: readonly string[],
): boolean {
  return some.some((id) =>
    others.some((other) => {
      const link = story.link(id, other);
      return link !== undefined && !isDoubtful(link);
    }),
  );
}

/** A row of the alignment table: what stands level in it, and what only stood beside that. */
interface TablePart {
  readonly level: LevelRow | null;
  readonly loose: Cells;
}

/** A voice's part of a row; `level` is the level row it keeps its order in. */
interface Piece {
  readonly cells: Cells;
  readonly level: LevelRow | null;
}

/** The columns of each independent article, those of sources first. */
function voicesOf(story: Compared, columns: readonly Outlet[]): number[][] {
  const groups = story.comparison.independent
    .map((slugs) => slugs.map((slug) => columns.findIndex((outlet) => outlet.slug === slug)))
    .map((group) => group.filter((column) => column >= 0))
    .filter((group) => group.length > 0);
  return groups.length < 2 ? columns.map((_, column) => [column]) : groups;
}

/** What a voice tells by itself, cut where it is level with others. */
function runsBetween(pieces: readonly Piece[], rows: readonly LevelRow[]): Omit<OwnRun, 'voice'>[] {
  const numbers = new Map(rows.map((row, number) => [row, number]));
  const runs: { items: Cells[]; from: number }[] = [{ items: [], from: -1 }];
  for (const { cells, level } of pieces) {
    const number = level === null ? undefined : numbers.get(level);
    const last = runs.at(-1);
    if (level === null) last?.items.push(cells);
    else if (number !== undefined && number > (last?.from ?? -1))
      runs.push({ items: [], from: number });
  }
  return runs
    .map((run, at) => ({ ...run, to: (runs[at + 1]?.from ?? rows.length) - 1 }))
    .filter(({ items }) => items.length > 0);
}

/**
 * A voice's parts of all rows, in the order of its own text. Passages that were set beside a
 * partner out of their order bound nothing, and are no run of their own.
 */
function piecesOf(
  story: Compared,
  table: readonly TablePart[],
  columns: readonly number[],
): Piece[] {
  let place = 0;
  return table
    .flatMap(({ level, loose }): Piece[] => {
      const ids = level === null ? [] : columns.flatMap((column) => level.cells[column] ?? []);
      const isInOrder = ids.some((id) => !level?.displaced.includes(id));
      const own = itemsOf(story, loose, columns).map((cells) => ({ cells, level: null }));
      return level !== null && isInOrder ? [{ cells: level.cells, level }, ...own] : own;
    })
    .map((piece) => {
      // A copy's own passages have no place in their source's text: they follow what they stood below.
      const first = piece.cells[columns[0] ?? 0]?.[0];
      if (first !== undefined) place = numberOf(first);
      return { ...piece, place };
    })
    .sort((one, other) => one.place - other.place);
}

/** The passages of a voice one by one, each with those of its copies that are linked with it. */
function itemsOf(story: Compared, cells: Cells, columns: readonly number[]): Cells[] {
  const source = columns.find((column) => (cells[column] ?? []).length > 0);
  if (source === undefined) return [];
  const own = cells[source] ?? [];
  const nearest = (copy: string) =>
    own.find((id) => story.link(id, copy) !== undefined) ?? own.at(-1);
  return own.map((id) =>
    cells.map((ids, column) => {
      if (column === source) return [id];
      return columns.includes(column) ? ids.filter((copy) => nearest(copy) === id) : [];
    }),
  );
}
