import type { ElementContent } from 'hast';
import type { Range } from '../engine/types.ts';
import { toHtml } from '../markdown/index.ts';

/** A piece of a text; strong where it makes the difference. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** The words of a stretch of a text in pieces: those that make the difference are strong. */
export function markedWords(
  text: string,
  { start, end }: Range,
  strong: readonly Range[],
): Words[] {
  const pieces: Words[] = [];
  const add = (from: number, to: number, isStrong: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), strong: isStrong });
  };
  let at = start;
  for (const range of strong) {
    const [from, to] = [Math.max(at, range.start), Math.min(end, range.end)];
    if (to <= from) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

/** The same as HTML, strong words in an element of their own. */
export function wordsHtml(words: readonly Words[], tagName = 'b'): string {
  return toHtml(
    words.map(({ text: value, strong }): ElementContent => {
      const text: ElementContent = { type: 'text', value };
      return strong ? { type: 'element', tagName, properties: {}, children: [text] } : text;
    }),
  );
}

/** The range cut to about so many code units around what is strong, between words. */
export function atWords(
  text: string,
  range: Range,
  strong: readonly Range[],
  longest: number,
): Range {
  if (range.end - range.start <= longest) return range;
  const first = strong[0]?.start ?? range.start;
  const last = Math.max(first, Math.min(strong.at(-1)?.end ?? first, first + longest));
  const room = (longest - (last - first)) / 2;
  const from = Math.max(range.start, first - Math.max(0, room));
  const to = Math.min(range.end, Math.max(last, from + longest));
  return { start: afterSpace(text, from, range, first), end: beforeSpace(text, to, range, last) };
}

/** The first beginning of a word from an offset on, and no later than the limit. */
function afterSpace(text: string, from: number, range: Range, limit: number): number {
  if (from <= range.start || /\s/.test(text[Math.floor(from) - 1] ?? ' ')) return Math.floor(from);
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? limit : Math.floor(from) + space + 1;
}

/** The last end of a word up to an offset; where that would cut off the limit, the next one. */
function beforeSpace(text: string, to: number, range: Range, limit: number): number {
  const at = Math.floor(to);
  if (at >= range.end || /\s/.test(text[at] ?? ' ')) return at;
  const space = text.lastIndexOf(' ', at);
  if (space >= limit && space > range.start) return space;
  const next = text.indexOf(' ', at);
  return next < 0 || next > range.end ? range.end : next;
}
