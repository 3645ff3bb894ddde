import { diffArrays } from 'diff';
import { isHouseStyle } from './house-style.ts';
import { alignLocally } from './shared-words.ts';
import { countNegations, isTelling, sameWord, weightOfAll } from './utterance.ts';
import type { SaidWord, Utterance } from './utterance.ts';

/** Words in `base` that `other` has not, and the words it has instead; either may be empty. */
export interface WordChange {
  readonly base: readonly SaidWord[];
  readonly other: readonly SaidWord[];
  /** True where words are only left out: an end of the quotation, whole sentences, or what an ellipsis marks. */
  readonly trims: boolean;
}

/** A local alignment lighter than this anchors nothing. */
const ANCHOR = 4;
/** Two ends of more words than this were cut differently; of fewer, the words were changed. */
const CHANGED_END = 3;

/** How often what stands beside an anchor is anchored again. */
const DEPTH = 6;

type Slices = Pick<WordChange, 'base' | 'other'>;

/** The changes that turn one utterance into the other, in order. */
export function changesBetween(base: Utterance, other: Utterance): WordChange[] {
  return sliceChanges(base.words, other.words, DEPTH).map((slices) => {
    const change = {
      base: slices.other.length === 0 ? slid(slices.base, base) : slices.base,
      other: slices.base.length === 0 ? slid(slices.other, other) : slices.other,
    };
    return { ...change, trims: isTrim(change, base, other) };
  });
}

/** "We [do not like him. We] reject it" is read as "[We do not like him.] We reject it": whole sentences. */
function slid(words: readonly SaidWord[], whole: Utterance): readonly SaidWord[] {
  const first = words[0];
  const at = first ? whole.words.indexOf(first) : -1;
  for (const step of [-1, 1]) {
    let [start, end] = [at, at + words.length];
    while (start >= 0 && end <= whole.words.length && Math.abs(start - at) < words.length) {
      if (isBreak(whole, start) && isBreak(whole, end)) return whole.words.slice(start, end);
      const [lost, won] = step < 0 ? [end - 1, start - 1] : [start, end];
      if (!areSame(whole.words[lost], whole.words[won])) break;
      [start, end] = [start + step, end + step];
    }
  }
  return words;
}

/** Whether a sentence ends before the word at `index`. */
function isBreak({ words }: Utterance, index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

/**
 * Anchors at the best local alignment and compares what stands before and after it apart, so that
 * a fragment meets the place it was taken from and not scattered equal words.
 */
function sliceChanges(
  base: readonly SaidWord[],
  other: readonly SaidWord[],
  depth: number,
): Slices[] {
  if (base.length === 0 && other.length === 0) return [];
  const { weight, a, b } = alignLocally(base, other);
  const whole = Math.min(weightOfAll(base), weightOfAll(other));
  const least = depth === DEPTH ? 1 : Math.min(ANCHOR, whole);
  if (weight < least || depth === 0) return [{ base, other }];
  // A few words are found anywhere in a long stretch; only beside its ends do they belong together.
  if (depth < DEPTH && weight < ANCHOR && !isBeside(base, other, a, b)) return [{ base, other }];
  return [
    ...sliceChanges(base.slice(0, a[0]), other.slice(0, b[0]), depth - 1).flatMap(uneven('end')),
    ...inside(base.slice(...a), other.slice(...b)),
    ...sliceChanges(base.slice(a[1]), other.slice(b[1]), depth - 1).flatMap(uneven('start')),
  ];
}

/** A few words against many: those beside the anchor were changed, the rest is cut off. */
function uneven(side: 'start' | 'end'): (slices: Slices, index: number) => Slices[] {
  return ({ base, other }) => {
    const many = base.length > other.length + CHANGED_END;
    if (other.length === 0 || other.length > CHANGED_END || !many) return [{ base, other }];
    if (other[0]?.afterEllipsis === true) return [{ base, other }];
    const at = side === 'start' ? other.length : base.length - other.length;
    const [front, back] = [base.slice(0, at), base.slice(at)];
    return side === 'start'
      ? [
          { base: front, other },
          { base: back, other: [] },
        ]
      : [
          { base: front, other: [] },
          { base: back, other },
        ];
  };
}

function isBeside(
  base: readonly SaidWord[],
  other: readonly SaidWord[],
  a: readonly [number, number],
  b: readonly [number, number],
): boolean {
  const before = Math.abs(a[0] - b[0]);
  const behind = Math.abs(base.length - a[1] - (other.length - b[1]));
  return Math.min(before, behind) <= CHANGED_END;
}

function inside(base: readonly SaidWord[], other: readonly SaidWord[]): Slices[] {
  const changes: { base: SaidWord[]; other: SaidWord[] }[] = [];
  let [inBase, inOther, open] = [0, 0, false];
  const options = { comparator: sameWord };
  for (const { added, removed, count } of diffArrays([...base], [...other], options)) {
    if (!added && !removed) {
      [inBase, inOther, open] = [inBase + count, inOther + count, false];
      continue;
    }
    if (!open) changes.push({ base: [], other: [] });
    open = true;
    if (removed) changes.at(-1)?.base.push(...base.slice(inBase, (inBase += count)));
    else changes.at(-1)?.other.push(...other.slice(inOther, (inOther += count)));
  }
  return changes;
}

function isTrim(change: Slices, base: Utterance, other: Utterance): boolean {
  if (change.base.length > 0 && change.other.length > 0) {
    if (change.other[0]?.afterEllipsis === true) return true;
    if (isHouseStyle(change.base, change.other)) return false;
    const differentCuts =
      (isAtStart(change.base, base) && isAtStart(change.other, other)) ||
      (isAtEnd(change.base, base) && isAtEnd(change.other, other));
    return differentCuts && !isChangedEnd(change);
  }
  const [words, whole, without] =
    change.base.length > 0 ? [change.base, base, other] : [change.other, other, base];
  if (isAtStart(words, whole) || isAtEnd(words, whole)) return true;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const before = whole.words[whole.words.indexOf(first) - 1];
  const after = whole.words[whole.words.indexOf(last) + 1];
  if (before?.sentence !== first.sentence && after?.sentence !== last.sentence) return true;
  return without.words.some((word) => word.afterEllipsis && areSame(word, after));
}

/** A few words that stand for as many others, one of them telling, were changed, not cut. */
function isChangedEnd({ base, other }: Slices): boolean {
  const count = Math.min(base.length, other.length);
  if (count > CHANGED_END || base.length !== other.length) return false;
  const tells = base.some(isTelling) || other.some(isTelling);
  return tells || countNegations(base) !== countNegations(other);
}

function areSame(a: SaidWord | undefined, b: SaidWord | undefined): boolean {
  return a !== undefined && b !== undefined && sameWord(a, b);
}

function isAtStart(words: readonly SaidWord[], whole: Utterance): boolean {
  return words[0] === whole.words[0];
}

function isAtEnd(words: readonly SaidWord[], whole: Utterance): boolean {
  return words.at(-1) === whole.words.at(-1);
}
