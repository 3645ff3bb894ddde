import type { Range } from '../types.ts';

/** A word of a quotation: its place in the article and the form it is compared in. */
export interface SaidWord extends Range {
  readonly key: string;
  /** What it weighs when utterances are compared: common words weigh half. */
  readonly weight: number;
  /** The ends that are printed of a word with a bleeped middle, "f-----g"; `null` for others. */
  readonly bleeped: readonly [first: string, last: string] | null;
  /** Counted from 0 within the quotation. */
  readonly sentence: number;
  /** Whether the copy marks by an ellipsis that something was left out before it. */
  readonly afterEllipsis: boolean;
}

/** A quotation as a list of words. */
export interface Utterance {
  readonly words: readonly SaidWord[];
  readonly sentences: readonly (readonly SaidWord[])[];
}

/** Words beyond this are left out of the comparison, which grows with the product of both lengths. */
const LONGEST = 600;

const COMMON = new Set(
  `a an the and or but if so as at by for from in into of off on out over to up with about i i'm i've
  you your he him his she her it its it's we our us we're they them their my me this that these those
  there is are was were be been being am do does did don't have has had will would can could should
  may might must not no just very who what when where which how than then also all any some more
  one`.split(/\s+/u),
);

/** Splits what is quoted into comparable words. */
export function utteranceOf(
  text: string,
  spans: readonly (readonly [number, number])[],
): Utterance {
  const words: SaidWord[] = [];
  let sentence = 0;
  for (const [start, end] of spans) {
    let last = start;
    for (const match of text.slice(start, end).matchAll(WORD)) {
      if (words.length === LONGEST) break;
      const at = start + match.index;
      const gap = text.slice(last, at);
      if (words.length > 0 && /[.?!…]/u.test(gap)) sentence += 1;
      last = at + match[0].length;
      const afterEllipsis = /…|\.\s?\.\s?\./u.test(gap);
      const key = keyOf(match[0]);
      const weight = weightOf(key);
      const bleeped = bleepedEnds(key);
      words.push({ start: at, end: last, key, weight, bleeped, sentence, afterEllipsis });
    }
    if (/[.?!…]["”’]?\s*$/u.test(text.slice(Math.max(start, end - 8), end))) sentence += 1;
  }
  return { words, sentences: [...Map.groupBy(words, (word) => word.sentence).values()] };
}

// With what joins its parts: "won't", "1,200", "long-time", "f-----g"; dots and dashes in a row part words.
const WORD = /[\p{L}\p{N}]+(?:(?:[’'.,-]|\*+|(?<=(?:^|[^\p{L}\p{N}])\p{L})-{2,})[\p{L}\p{N}]+)*/gu;

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function bleepedEnds(key: string): SaidWord['bleeped'] {
  const match = /^(\p{L})[*-]{2,}(\p{L}*)$/u.exec(key);
  return match && [match[1] ?? '', match[2] ?? ''];
}

/** Whether two words are the same but for case, apostrophe, or a bleeped middle ("f-----g"). */
export function sameWord(a: SaidWord, b: SaidWord): boolean {
  if (a.key === b.key) return true;
  const ends = a.bleeped ?? b.bleeped;
  if (ends === null) return false;
  const whole = a.bleeped ? b.key : a.key;
  return whole.startsWith(ends[0]) && whole.endsWith(ends[1]);
}

function weightOf(key: string): number {
  return COMMON.has(key) ? 1 : 2;
}

/** Whether a word is not a common one. */
export function isTelling({ weight }: SaidWord): boolean {
  return weight > 1;
}

/** What several words weigh together. */
export function weightOfAll(words: readonly SaidWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
