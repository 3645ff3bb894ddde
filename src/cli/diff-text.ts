import type { DiffRow, Edit, PairDiff, Passage, Range } from '../engine/types.ts';
import { count } from '../engine/explain/count.ts';
import { printable } from './printable.ts';
import { paragraph, type Page, type Run } from './terminal.ts';

/** The two texts of a diff, and their passages by id. */
export interface DiffTexts {
  readonly base: string;
  readonly other: string;
  passage(id: string): Passage;
}

/**
 * A diff to be read in a terminal: changed passages with what was cut and what came in where it
 * stood, passages of one text behind `-` or `+`, and how many in between are the same.
 */
export function diffText({ rows }: PairDiff, texts: DiffTexts, page: Page): string {
  const blocks: string[] = [];
  let same = 0;
  for (const row of rows) {
    if (row.relation === 'unchanged' || (row.edits.length === 0 && isPaired(row))) {
      same += 1;
      continue;
    }
    if (same > 0) blocks.push(sameText(same, page));
    same = 0;
    blocks.push(rowText(row, texts, page));
  }
  if (same > 0) blocks.push(sameText(same, page));
  return blocks.join('\n');
}

function isPaired({ base, other, move }: DiffRow): boolean {
  return base.length > 0 && other.length > 0 && move === null;
}

function sameText(number: number, page: Page): string {
  const words = `${count(number, 'passage')} ${number === 1 ? 'is' : 'are'} the same`;
  return paragraph([{ text: `(${words})`, style: 'quiet' }], page, '    ');
}

/** What stands before the lines of a row. */
const SIGNS: Readonly<Record<DiffRow['relation'], string>> = {
  unchanged: '    ',
  edited: '  ~ ',
  'only-base': '  - ',
  'only-other': '  + ',
  'moved-from': '  ↓ ',
  'moved-to': '  ↑ ',
};

function rowText(row: DiffRow, texts: DiffTexts, page: Page): string {
  return paragraph(runsOf(row, texts), page, SIGNS[row.relation]);
}

function runsOf({ relation, base, other, edits }: DiffRow, texts: DiffTexts): Run[] {
  const [from, to] = [rangeOf(base, texts), rangeOf(other, texts)];
  const one = (range: Range | null, text: string, style: Run['style']): Run[] =>
    range === null ? [] : [{ text: slice(text, range), style }];
  if (relation === 'moved-from') {
    return [...one(from, texts.base, 'quiet'), { text: ' (moved)', style: 'quiet' }];
  }
  if (from === null) return one(to, texts.other, 'new');
  if (to === null) return one(from, texts.base, 'gone');
  return editedRuns(from, edits, texts);
}

function editedRuns(from: Range, edits: readonly Edit[], texts: DiffTexts): Run[] {
  const runs: Run[] = [];
  let at = from.start;
  for (const { base, other } of edits) {
    runs.push({ text: slice(texts.base, { start: at, end: base.start }), style: 'plain' });
    runs.push({ text: slice(texts.base, base), style: 'removed' });
    runs.push({ text: slice(texts.other, other), style: 'added' });
    at = base.end;
  }
  return [...runs, { text: slice(texts.base, { start: at, end: from.end }), style: 'plain' }];
}

/** From the first of some passages to the last; null where there are none. */
function rangeOf(ids: readonly string[], { passage }: DiffTexts): Range | null {
  const places = ids.map(passage);
  if (places.length === 0) return null;
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

/** The words of a range; the end of a paragraph is shown as its sign. */
function slice(text: string, { start, end }: Range): string {
  return printable(text.slice(start, end).replace(/\n\n/g, ' ¶ ').replaceAll('\n', ' '));
}
