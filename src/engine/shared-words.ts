import { sameWord, weightOf, weightOfAll } from './utterance.ts';
import type { SaidWord, Utterance } from './utterance.ts';

/** A sentence must weigh this much to link two utterances by itself. */
const TELLING = 8;
/** The part of the slighter utterance a shared sentence must make up, lest a set phrase link two speeches. */
const LEAST_OF_WHOLE = 0.3;

/** The best local alignment of two lists of words; index ranges, ends exclusive. */
export interface LocalAlignment {
  readonly weight: number;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * How much of the one utterance stands in the other, 0 to 1: the best share, over the sentences of
 * either and the whole of either, that a local alignment finds again in the other utterance.
 */
export function sharedPart(a: Utterance, b: Utterance): number {
  const least = LEAST_OF_WHOLE * Math.min(weightOfAll(a.words), weightOfAll(b.words));
  let best = 0;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const part of [one.words, ...one.sentences]) {
      const whole = weightOfAll(part);
      if (part !== one.words && whole < TELLING) continue;
      const { weight } = alignLocally(part, other.words);
      if (weight >= least) best = Math.max(best, weight / Math.max(1, whole));
    }
  }
  return best;
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
