import type { Range } from '../../../src/engine/types.ts';

interface Word extends Range {
  readonly word: string;
}

/** An article's text, with the form in which labelled sentences are found in it: letters and digits, lower case. */
export interface SqueezedText {
  readonly text: string;
  readonly squeezed: string;
  readonly words: readonly Word[];
  /** How many squeezed code units stand before an offset of the text. */
  squeezedAt(offset: number): number;
}

export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function squeezedText(text: string): SqueezedText {
  const offsets = [0];
  let count = 0;
  for (const character of text) {
    count += squeeze(character).length;
    for (let unit = 0; unit < character.length; unit++) offsets.push(count);
  }
  return {
    text,
    squeezed: squeeze(text),
    words: Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
      word: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })),
    squeezedAt: (offset) => offsets[Math.min(Math.max(offset, 0), text.length)] ?? count,
  };
}

/** A range of the text in squeezed offsets. */
export function squeezedRange(article: SqueezedText, { start, end }: Range): Range {
  return { start: article.squeezedAt(start), end: article.squeezedAt(end) };
}

export function overlap(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Where labelled sentences stand, in squeezed offsets, in their order; those that are not in the text are left out. */
export function locate(
  article: SqueezedText,
  sentences: readonly (readonly [string, string])[],
): Map<string, Range> {
  const found = new Map<string, Range>();
  let cursor = 0;
  for (const [key, sentence] of sentences) {
    const needle = squeeze(sentence);
    if (needle === '') continue;
    let start = article.squeezed.indexOf(needle, Math.max(0, cursor - 2));
    if (start < 0) start = article.squeezed.indexOf(needle);
    if (start < 0) continue;
    cursor = start + needle.length;
    found.set(key, { start, end: cursor });
  }
  return found;
}
