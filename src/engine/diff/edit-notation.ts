import type { Edit } from '../types.ts';

/**
 * Two texts and their differences in one line, as the tests write them:
 * `Profit [rose/climbed] in the quarter[, it said/]`.
 */
export function readNotation(line: string): { readonly base: string; readonly other: string } {
  const take = (side: 1 | 2): string =>
    line.replace(/\[([^[\]/]*)\/([^[\]/]*)\]/g, (...groups) => String(groups[side]));
  return { base: take(1), other: take(2) };
}

/** Writes edits in the same notation. */
export function writeNotation(base: string, other: string, edits: readonly Edit[]): string {
  let at = 0;
  let line = '';
  for (const edit of edits) {
    const [cut, added] = [
      base.slice(edit.base.start, edit.base.end),
      other.slice(edit.other.start, edit.other.end),
    ];
    line += `${base.slice(at, edit.base.start)}[${cut}/${added}]`;
    at = edit.base.end;
  }
  return line + base.slice(at);
}
