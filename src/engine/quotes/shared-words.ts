import { sameWord, weightOf, weightOfAll } from './utterance.ts';
import type { SaidWord, Utterance } from './utterance.ts';

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
 * How much of the one utterance stands in the other, 0 to 1: the best share of either that a local
 * alignment finds again in the other, as a whole, by a telling sentence, or sentence by sentence
 * (whole sentences left out between them are no loss to what stands).
 */
export function sharedPart(a: Utterance, b: Utterance): number {
  const least = LEAST_OF_WHOLE * Math.min(weightOfAll(a.words), weightOfAll(b.words));
  return Math.max(partFound(a, b, least), partFound(b, a, least));
}

function partFound(one: Utterance, other: Utterance, least: number): number {
  const whole = weightOfAll(one.words);
  const found = alignLocally(one.words, other.words).weight;
  let best = found >= least ? found / Math.max(1, whole) : 0;
  let sum = 0;
  for (const sentence of one.sentences) {
    const weight = weightOfAll(sentence);
    const aligned = alignLocally(sentence, other.words).weight;
    if (aligned >= SAME_SENTENCE * weight) sum += aligned;
    if (weight >= TELLING && aligned >= least) best = Math.max(best, aligned / weight);
  }
  return sum >= least ? Math.max(best, sum / Math.max(1, whole)) : best;
}

/**
 * Smith and Waterman's local alignment (1981) over words: a match scores the word's weight, a
 * replaced, missing or added word costs 1. Time grows with the product of the lengths.
 */
export function alignLocally(a: readonly SaidWord[], b: readonly SaidWord[]): LocalAlignment {
  let best: LocalAlignment = { weight: 0, a: [0, 0], b: [0, 0] };
  // Each cell holds the score of the best alignment that ends there, and where that one began.
  let scores = new Array<number>(b.length + 1).fill(0);
  let startsA = new Array<number>(b.length + 1).fill(0);
  let startsB = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, word] of a.entries()) {
    const nextScores = [0];
    const nextA = [row + 1];
    const nextB = [0];
    for (const [column, other] of b.entries()) {
      const match = sameWord(word.key, other.key) ? weightOf(word.key) : -1;
      const diagonal = (scores[column] ?? 0) + match;
      const above = (scores[column + 1] ?? 0) - 1;
      const left = (nextScores[column] ?? 0) - 1;
      const score = Math.max(0, diagonal, above, left);
      nextScores.push(score);
      nextA.push(
        score === 0
          ? row + 1
          : score === diagonal
            ? (startsA[column] ?? 0)
            : score === above
              ? (startsA[column + 1] ?? 0)
              : (nextA[column] ?? 0),
      );
      nextB.push(
        score === 0
          ? column + 1
          : score === diagonal
            ? (startsB[column] ?? 0)
            : score === above
              ? (startsB[column + 1] ?? 0)
              : (nextB[column] ?? 0),
      );
      if (score > best.weight) {
        best = {
          weight: score,
          a: [nextA[column + 1] ?? 0, row + 1],
          b: [nextB[column + 1] ?? 0, column + 1],
        };
      }
    }
    [scores, startsA, startsB] = [nextScores, nextA, nextB];
  }
  return best;
}
