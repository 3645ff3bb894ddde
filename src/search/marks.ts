import type { Range } from '../engine/types.ts';
import type { Library } from './library.ts';
import { type Meaning, runsIn } from './meaning.ts';
import { words } from './words.ts';

/** A piece of a text as it is shown: marked or not. All pieces in a row give the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Whole words of a text that the query means, in order and apart. Neighbouring words of a phrase
 * make one mark with the space between them.
 */
export function marksIn(text: string, meant: readonly Meaning[], library: Library): Range[] {
  const found = words(text);
  const ids = Uint32Array.from(found, ({ key }) => library.wordIds.get(key) ?? -1);
  const marks: Range[] = [];
  const mark = (first: number, last: number): void => {
    const [from, to] = [found[first], found[last]];
    if (from !== undefined && to !== undefined) marks.push({ start: from.start, end: to.end });
  };
  for (const meaning of meant) {
    if (meaning.kind === 'words') {
      ids.forEach((id, place) => meaning.ids.has(id) && mark(place, place));
    } else {
      for (const place of runsIn(ids, meaning.ids)) mark(place, place + meaning.ids.length - 1);
    }
  }
  return joined(marks);
}

/** Cuts a text into marked and unmarked pieces. A text longer than `limit` is shown around its first mark. */
export function pieces(text: string, marks: readonly Range[], limit = Infinity): Piece[] {
  const { start, end } = window(text, marks[0], limit);
  const list: Piece[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    const cut = text.slice(Math.max(from, start), Math.min(to, end));
    if (Math.max(from, start) < Math.min(to, end)) list.push({ text: cut, marked });
  };
  if (start > 0) list.push({ text: '… ', marked: false });
  let done = 0;
  for (const mark of marks) {
    add(done, mark.start, false);
    add(mark.start, mark.end, true);
    done = mark.end;
  }
  add(done, text.length, false);
  if (end < text.length) list.push({ text: ' …', marked: false });
  return list;
}

/** The part of a long text to show: a quarter of it before the first mark, words whole where there are spaces. */
function window(text: string, mark: Range | undefined, limit: number): Range {
  if (text.length <= limit) return { start: 0, end: text.length };
  const first = mark?.start ?? 0;
  const earliest = Math.max(0, Math.min(first - Math.floor(limit / 4), text.length - limit));
  const space = text.slice(earliest, first).indexOf(' ');
  const start = earliest === 0 || space === -1 ? earliest : earliest + space + 1;
  const latest = Math.min(text.length, start + limit);
  const lastSpace = text.slice(first, latest).lastIndexOf(' ');
  const end = latest === text.length || lastSpace <= 0 ? latest : first + lastSpace;
  return { start: characterStart(text, start), end: characterStart(text, end) };
}

/** The place itself, or the one before where it would part a surrogate pair. */
function characterStart(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return place > 0 && unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}

/** In order, overlapping ranges made one. */
function joined(ranges: readonly Range[]): Range[] {
  const list: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = list.at(-1);
    if (last === undefined || range.start >= last.end) list.push(range);
    else if (range.end > last.end) list[list.length - 1] = { start: last.start, end: range.end };
  }
  return list;
}
