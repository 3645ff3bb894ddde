import type { Language } from '../language/index.ts';
import { classAt, MARK } from '../reading/character-class.ts';
import { diffSequences } from './diff-sequence.ts';
import { findJoints } from './joints.ts';
import { runOf, type Link } from './link.ts';
import { wordTokens, type WordToken } from '../reading/words.ts';
import type { Range } from '../types.ts';

/** A pair of ranges whose texts differ, with what was matched inside. */
export interface Stretch {
  readonly language: Language;
  readonly base: Range;
  readonly other: Range;
  readonly baseTokens: readonly WordToken[];
  readonly otherTokens: readonly WordToken[];
  /** In rising order on both sides, never overlapping. */
  readonly links: readonly Link[];
}

/** What two texts have in common, to the letter outside the stretches, by key inside. */
export interface TextDiff {
  readonly language: Language;
  readonly base: string;
  readonly other: string;
  readonly stretches: readonly Stretch[];
  /** False where a limit was hit and matches may have been overlooked. */
  readonly precise: boolean;
}

/** Up to this length together, texts are compared token by token at once. */
const SHORT_TEXT = 20_000;

/**
 * Compares two texts: sentences that are equal to the letter first, then the tokens of what lies
 * between them. Linked tokens are equal by key; what their printed forms differ in is told by
 * `exactEdits` and `presentableEdits`.
 */
export function diffTexts(base: string, other: string, language: Language): TextDiff {
  const whole = { base: { start: 0, end: base.length }, other: { start: 0, end: other.length } };
  if (base === other) return { language, base, other, stretches: [], precise: true };
  const short = base.length + other.length <= SHORT_TEXT;
  const { gaps, precise } = short ? { gaps: [whole], precise: true } : unequalGaps(base, other);
  const compared = gaps.map((gap) => compare(base, other, gap.base, gap.other, language));
  return {
    language,
    base,
    other,
    stretches: compared.map(({ stretch }) => stretch),
    precise: precise && compared.every((part) => part.precise),
  };
}

function compare(
  base: string,
  other: string,
  baseRange: Range,
  otherRange: Range,
  language: Language,
) {
  const baseTokens = wordTokens(base, language, baseRange);
  const otherTokens = wordTokens(other, language, otherRange);
  const ids = new Map<string, number>();
  const left = baseTokens.map(({ key }) => idOf(ids, key));
  const right = otherTokens.map(({ key }) => idOf(ids, key));
  const { matches, precise } = diffSequences(left, right, ids.size, weightsOf(ids, language));
  const links = findJoints(baseTokens, otherTokens, matches.map(runOf));
  return {
    stretch: { language, base: baseRange, other: otherRange, baseTokens, otherTokens, links },
    precise,
  };
}

/** What a match is worth: figures tell most, stop words least. */
function weightsOf(ids: ReadonlyMap<string, number>, language: Language): number[] {
  return Array.from(ids.keys(), (key) =>
    key.startsWith('#') ? 8 : language.stopWords.has(key) ? 1 : 2,
  );
}

function idOf(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

/** The ranges left when sentences that are equal on both sides are taken out. */
function unequalGaps(base: string, other: string) {
  const baseEnds = sentenceEnds(base);
  const otherEnds = sentenceEnds(other);
  const ids = new Map<string, number>();
  const left = sentenceIds(base, baseEnds, ids);
  const right = sentenceIds(other, otherEnds, ids);
  const { matches, precise } = diffSequences(left, right, ids.size);
  const gaps: { base: Range; other: Range }[] = [];
  let [x, y] = [0, 0];
  for (const match of [...matches, { base: baseEnds.length, other: otherEnds.length, length: 0 }]) {
    if (match.base > x || match.other > y)
      gaps.push({
        base: { start: baseEnds[x - 1] ?? 0, end: baseEnds[match.base - 1] ?? 0 },
        other: { start: otherEnds[y - 1] ?? 0, end: otherEnds[match.other - 1] ?? 0 },
      });
    [x, y] = [match.base + match.length, match.other + match.length];
  }
  return { gaps, precise };
}

function sentenceIds(text: string, ends: readonly number[], ids: Map<string, number>): number[] {
  return ends.map((end, index) => idOf(ids, text.slice(ends[index - 1] ?? 0, end)));
}

/**
 * Where the text may be cut into pieces of about a sentence: after the space that follows a stop
 * or a line's end, which is never inside a token. The last is the text's length.
 */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: stop } of text.matchAll(SENTENCE_STOP)) {
    const end = index + stop.length;
    // A mark belongs to the space before it.
    if (end < text.length && classAt(text, end) !== MARK) ends.push(end);
  }
  if (text.length > 0) ends.push(text.length);
  return ends;
}

// White space stays with the sentence before it; bounded, so that no run of it is read again and again.
const SENTENCE_STOP = /(?:[.!?]["”’)]{0,2} |\n)\s{0,8}(?!\s)/g;
