import { count } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import type { Cell, Row } from './side-by-side.ts';

/** Fewer rows than this are not worth a fold. */
const FOLD_FROM = 2;

/**
 * Puts rows that follow one another and have passages of one and the same article alone into one
 * row, which is shown folded: empty room beside them would tell nothing.
 */
export function foldRuns(rows: readonly Row[]): Row[] {
  const folded: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const owner = ownerOf(rows[at]);
    let end = at + 1;
    while (owner !== null && end < rows.length && ownerOf(rows[end]) === owner) end += 1;
    const run = rows.slice(at, end);
    if (owner !== null && run.length >= FOLD_FROM) folded.push(foldedRow(run, owner));
    else folded.push(...run);
    at = end;
  }
  return folded;
}

/** The slug of the one article, copies aside, that has passages in a row; null where another tells any of it. */
function ownerOf(row: Row | undefined): string | null {
  const filled = row?.cells.filter((cell) => !cell.outlet.isCopy && cell.passages.length > 0) ?? [];
  const elsewhere = row?.cells.some((cell) => cell.partner !== null) ?? true;
  const [only, ...others] = filled;
  return only === undefined || others.length > 0 || elsewhere ? null : only.outlet.slug;
}

function foldedRow(run: readonly Row[], owner: string): Row {
  const cells = (run[0]?.cells ?? []).map((cell, column): Cell => {
    const parts = run.flatMap((row) => row.cells[column] ?? []);
    return {
      ...cell,
      passages: parts.flatMap(({ passages }) => passages),
      unclear: parts.some(({ unclear }) => unclear),
      stillEmpty: true,
    };
  });
  const own = cells.find(({ outlet }) => outlet.slug === owner);
  const passages = capitalised(count(own?.passages.length ?? 0, 'passage'));
  const unclear = cells.some((cell) => cell.unclear);
  return {
    coverage: 'one',
    paragraph: true,
    cells,
    fold: unclear
      ? `${passages} not matched elsewhere`
      : `${passages} only in ${own?.outlet.name ?? owner}`,
  };
}
