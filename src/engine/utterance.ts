import { diffArrays } from 'diff';
import type { Range } from './types.ts';

/** A word of a quotation: its place in the article and the form it is compared in. */
export interface SaidWord extends Range {
  readonly key: string;
  readonly sentence: number;
}

/** A quotation as a list of words. */
export interface Utterance {
  readonly words: readonly SaidWord[];
  readonly sentences: readonly (readonly SaidWord[])[];
}

/** Words in `base` that `other` has not, and the words it has instead; either may be empty. */
export interface WordChange {
  readonly base: readonly SaidWord[];
  readonly other: readonly SaidWord[];
  /** Whether the change only takes away or adds whole sentences, or an end of the quotation. */
  readonly trims: boolean;
}

/** Words beyond this are left out of the comparison, which grows with the product of both lengths. */
const LONGEST = 600;

const COMMON = new Set(
  `a an the and or but if so as at by for from in into of off on out over to up with about i i'm i've
  you your he him his she her it its it's we our us they them their my me this that these those there
  is are was were be been being am do does did don't have has had will would can could should may
  might must not no just very who what when where which how than then also all any some more one`.split(
    /\s+/u,
  ),
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
    for (const match of text
      .slice(start, end)
      .matchAll(/[\p{L}\p{N}]+(?:[’'.,*-]+[\p{L}\p{N}]+)*/gu)) {
      const at = start + match.index;
      if (words.length > 0 && /[.?!…]/u.test(text.slice(last, at))) sentence += 1;
      last = at + match[0].length;
      words.push({ start: at, end: last, key: keyOf(match[0]), sentence });
      if (words.length === LONGEST) break;
    }
    if (words.length === LONGEST) break;
    // A reporting clause between the spans need not part two sentences, but its copy may.
    if (/[.?!…]["”’]?\s*$/u.test(text.slice(start, end))) sentence += 1;
  }
  const sentences: SaidWord[][] = [];
  for (const word of words) {
    const current = sentences.at(-1);
    if (current?.[0]?.sentence === word.sentence) current.push(word);
    else sentences.push([word]);
  }
  return { words, sentences };
}

function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^percent$/u, '%');
}

/** Whether two words are the same but for case, apostrophe, or a bleeped middle ("f-----g"). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const bleeped = /^(\p{L})[*-]{2,}(\p{L}*)$/u;
  const [left, right] = [bleeped.exec(a), bleeped.exec(b)];
  const match = left ?? right;
  const whole = left ? b : a;
  return match !== null && whole.startsWith(match[1] ?? '') && whole.endsWith(match[2] ?? '');
}

/** The part of the slighter utterance that a shared sentence must make up, lest a set phrase link two speeches. */
const LEAST_OF_WHOLE = 0.3;

/** What a word weighs when utterances are compared: common words weigh half. */
export function weightOf(key: string): number {
  return COMMON.has(key) ? 1 : 2;
}

/**
 * How much of the one utterance stands in the other, 0 to 1: the best share, over the sentences of
 * either, that a local alignment (Smith and Waterman 1981) finds again in the other utterance.
 * Sentences too slight to tell count only as part of the whole.
 */
export function sharedPart(a: Utterance, b: Utterance): number {
  let best = 0;
  const least = LEAST_OF_WHOLE * Math.min(weight(a.words), weight(b.words));
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const sentence of [one.words, ...one.sentences]) {
      const whole = weight(sentence);
      if (sentence !== one.words && whole < 8) continue;
      const found = alignedWeight(sentence, other.words);
      if (found >= least) best = Math.max(best, found / Math.max(1, whole));
    }
  }
  return best;
}

function weight(words: readonly SaidWord[]): number {
  return words.reduce((sum, { key }) => sum + weightOf(key), 0);
}

function alignedWeight(a: readonly SaidWord[], b: readonly SaidWord[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  let best = 0;
  for (const { key } of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    for (const [index, other] of b.entries()) {
      const diagonal = (row[index] ?? 0) + (sameWord(key, other.key) ? weightOf(key) : -1);
      const score = Math.max(0, diagonal, (row[index + 1] ?? 0) - 1, (next[index] ?? 0) - 1);
      next[index + 1] = score;
      best = Math.max(best, score);
    }
    row = next;
  }
  return best;
}

/** The changes that turn one utterance into the other. */
export function changesBetween(base: Utterance, other: Utterance): WordChange[] {
  const parts = diffArrays([...base.words], [...other.words], {
    comparator: (a, b) => sameWord(a.key, b.key),
  });
  const changes: { base: SaidWord[]; other: SaidWord[] }[] = [];
  let [inBase, inOther] = [0, 0];
  let open = false;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      inBase += count;
      inOther += count;
      open = false;
      continue;
    }
    if (!open) changes.push({ base: [], other: [] });
    open = true;
    const change = changes.at(-1);
    if (removed) change?.base.push(...base.words.slice(inBase, (inBase += count)));
    else change?.other.push(...other.words.slice(inOther, (inOther += count)));
  }
  return changes.map((change) => ({ ...change, trims: isTrim(change, base, other) }));
}

function isTrim(
  change: { base: readonly SaidWord[]; other: readonly SaidWord[] },
  base: Utterance,
  other: Utterance,
): boolean {
  if (change.base.length > 0 && change.other.length > 0) return false;
  const [words, whole] = change.base.length > 0 ? [change.base, base] : [change.other, other];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  if (first === whole.words[0] || last === whole.words.at(-1)) return true;
  const before = whole.words[whole.words.indexOf(first) - 1];
  const after = whole.words[whole.words.indexOf(last) + 1];
  return before?.sentence !== first.sentence && after?.sentence !== last.sentence;
}
