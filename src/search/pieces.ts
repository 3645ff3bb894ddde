import type { Range } from '../engine/types.ts';

/** A piece of a text as it is shown: marked or not. All pieces in a row give the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
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
