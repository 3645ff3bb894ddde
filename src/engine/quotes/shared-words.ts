import { isTelling, sameWord, weightOfAll } from './utterance.ts';
import type { SaidWord, Utterance } from './utterance.ts';

/** Less than this part of an utterance is not told from none: set phrases come to as much. */
export const LEAST_PART = 0.3;

/** A sentence must weigh this much to link two utterances by itself. */
const TELLING = 8;
/** The part of the slighter utterance a shared sentence must make up, lest a set phrase link two speeches. */
const LEAST_OF_WHOLE = 0.3;

/** The part of a sentence that must be found for it to count among several. */
const SAME_SENTENCE = 0.6;

/** The best local alignment of two lists of words; index ranges, ends exclusive. */
export interface LocalAlignment {
  readonly weight: number;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * How much of each of two utterances stands in the other, `LEAST_PART` to 1, or 0: the best share
 * that a local alignment finds again in the other, as a whole, by a telling sentence, or sentence
 * by sentence (whole sentences left out between them are no loss to what stands).
 */
export function sharedParts(a: Utterance, b: Utterance): [ofA: number, ofB: number] {
  const least = LEAST_OF_WHOLE * Math.min(weightOfAll(a.words), weightOfAll(b.words));
  const parts = [partFound(a, b, least), partFound(b, a, least)] as const;
  return Math.max(...parts) < LEAST_PART ? [0, 0] : [...parts];
}

function partFound(one: Utterance, other: Utterance, least: number): number {
  const whole = weightOfAll(one.words);
  const inOther = presence(other);
  // No alignment outweighs the words that stand anywhere in the other: few pairs are worth one.
  const most = weightOfAll(one.words.filter(inOther));
  if (most < least) return 0;
  const enough = Math.max(least, LEAST_PART * whole);
  const found = most < enough ? null : alignLocally(one.words, other.words);
  let best = found && found.weight >= least && isTold(one.words, found) ? found.weight / whole : 0;
  let sum = 0;
  for (const sentence of one.sentences) {
    const weight = weightOfAll(sentence);
    const telling = weight >= TELLING;
    const mostOfIt = weightOfAll(sentence.filter(inOther));
    if (mostOfIt < SAME_SENTENCE * weight && !(telling && mostOfIt >= least)) continue;
    const aligned = alignLocally(sentence, other.words);
    if (!isTold(sentence, aligned)) continue;
    if (aligned.weight >= SAME_SENTENCE * weight) sum += aligned.weight;
    if (telling && aligned.weight >= least) best = Math.max(best, aligned.weight / weight);
  }
  return sum >= least ? Math.max(best, sum / Math.max(1, whole)) : best;
}

/** Whether an alignment holds all of some words, or more than one that tells something. */
function isTold(words: readonly SaidWord[], { weight, a: [start, end] }: LocalAlignment): boolean {
  return weight === weightOfAll(words) || words.slice(start, end).filter(isTelling).length > 1;
}

/** Tells of a word whether an utterance may have it, wherever. */
function presence({ words }: Utterance): (word: SaidWord) => boolean {
  if (words.some(({ bleeped }) => bleeped)) return () => true;
  const keys = new Set(words.map(({ key }) => key));
  return ({ key, bleeped }) => bleeped !== null || keys.has(key);
}

/**
 * Smith and Waterman's local alignment (1981) over words: a match scores the word's weight, a
 * replaced, missing or added word costs 1. Time grows with the product of the lengths.
 */
export function alignLocally(a: readonly SaidWord[], b: readonly SaidWord[]): LocalAlignment {
  const matches = matcher(a, b);
  const width = b.length + 1;
  // Each cell holds the score of the best alignment that ends there, and the cell where that one
  // began; a row is written over the one above it.
  const scores = new Int32Array(width);
  const began = Int32Array.from(scores, (_, column) => column);
  let [best, bestBegan, bestEnd] = [0, 0, 0];
  a.forEach(({ weight }, row) => {
    let cell = (row + 1) * width;
    let [diagonal, diagonalBegan] = [0, cell - width];
    let [left, leftBegan] = [0, cell];
    for (let column = 0; column < b.length; column += 1) {
      cell += 1;
      const above = scores[column + 1] ?? 0;
      const aboveBegan = began[column + 1] ?? 0;
      const replaced = diagonal + (matches(row, column) ? weight : -1);
      let [score, from] = [0, cell];
      if (replaced > score) [score, from] = [replaced, diagonalBegan];
      if (above - 1 > score) [score, from] = [above - 1, aboveBegan];
      if (left - 1 > score) [score, from] = [left - 1, leftBegan];
      if (score > best) [best, bestBegan, bestEnd] = [score, from, cell];
      scores[column + 1] = left = score;
      began[column + 1] = leftBegan = from;
      [diagonal, diagonalBegan] = [above, aboveBegan];
    }
  });
  const rowOf = (at: number) => Math.floor(at / width);
  return {
    weight: best,
    a: [rowOf(bestBegan), rowOf(bestEnd)],
    b: [bestBegan % width, bestEnd % width],
  };
}

/** Whether the words at two indexes are the same; numbers compare faster than words. */
function matcher(a: readonly SaidWord[], b: readonly SaidWord[]) {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: SaidWord) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const rows = Int32Array.from(a, numberOf);
  const columns = Int32Array.from(b, numberOf);
  const bleeped = [...a, ...b].some((word) => word.bleeped);
  return (row: number, column: number): boolean => {
    if (rows[row] === columns[column]) return true;
    const [word, other] = [a[row], b[column]];
    return bleeped && word !== undefined && other !== undefined && sameWord(word, other);
  };
}
