import type { Outlet } from '../views/outlets.ts';
import { hue, LETTER, lines, text } from './card-text.ts';
import { markShape } from './mark-shape.ts';

const SIZE = 28;
const ROW = 38;
const MARK = 28;
const INDENT = MARK + 12;
/** More outlets that print the same are counted. */
const NAMED = 3;

/** Who prints what stands below: a row for each outlet, its mark before its name. */
export function nameRows(
  outlets: readonly Outlet[],
  x: number,
  y: number,
  room: number,
  anchor: 'start' | 'end' = 'start',
): string[] {
  const shown = outlets.slice(0, NAMED);
  const more = outlets.length - shown.length;
  return shown.flatMap((outlet, row) => {
    const last = row === shown.length - 1 && more > 0 ? ` and ${more} more` : '';
    const [name = ''] = lines(outlet.name + last, SIZE, 1, room - INDENT);
    const left = anchor === 'start' ? x : x - INDENT - name.length * SIZE * LETTER;
    return nameRow(outlet, name, left, y + row * ROW);
  });
}

/** How far the names of so many outlets reach below their first line. */
export function namesHeight(outlets: number): number {
  return (Math.min(NAMED, outlets) - 1) * ROW;
}

/** A mark with its name, the baseline at y. */
export function nameRow(outlet: Outlet, name: string, x: number, y: number): string[] {
  const top = y - 23;
  return [
    markShape(outlet.hue, x, top, MARK, hue(outlet)),
    text(outlet.letter, x + MARK / 2, top + 21, 19, { anchor: 'middle', fill: '#fdfcf9' }),
    text(name, x + INDENT, y, SIZE),
  ];
}
