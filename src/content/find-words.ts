import type { Range } from '../engine/types.ts';

/** A text read so that words can be found in it however they were typed. */
interface Folded {
  readonly text: string;
  /** The place of each character in the text as it is written. */
  readonly places: readonly number[];
}

/**
 * Where words stand in a text. Letter case, the form of quotation marks and dashes, and what blanks
 * and line breaks are between them make no difference.
 */
export function findWords(text: string, words: string): Range[] {
  const [whole, wanted] = [fold(text), fold(words).text.trim()];
  if (wanted === '') return [];
  const found: Range[] = [];
  for (let at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + 1)) {
    if (!isWhole(whole.text, at, at + wanted.length)) continue;
    const last = whole.places[at + wanted.length - 1] ?? 0;
    found.push({
      start: whole.places[at] ?? 0,
      end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length,
    });
  }
  return found;
}

/** How much of some words a text has, 0 to 1. */
export function shareOfWords(text: string, words: string): number {
  const own = new Set(wordsOf(text));
  const wanted = wordsOf(words);
  return wanted.filter((word) => own.has(word)).length / Math.max(1, wanted.length);
}

function wordsOf(text: string): string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/, "'"],
  [/[“”„‟″«»]/, '"'],
  [/[‐‑‒–—−]/, '-'],
];

function fold(written: string): Folded {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const char of written) {
    const folded = plain(char);
    const isBlank = folded === ' ';
    if (!isBlank || !text.endsWith(' ')) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) places.push(at + unit);
    }
    at += char.length;
  }
  return { text, places };
}

function plain(char: string): string {
  if (/\s/.test(char)) return ' ';
  const mark = PLAIN.find(([written]) => written.test(char));
  if (mark) return mark[1];
  const small = char.toLowerCase();
  // What has another length in small letters could not be found again.
  return small.length === char.length ? small : char;
}

/** Whether no word is cut at either end. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return !cut(start) && !cut(end);
}
