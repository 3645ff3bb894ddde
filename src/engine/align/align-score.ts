import type { LinkFeatures } from './align-features.ts';

/**
 * How likely the passages report the same fact or statement, 0 to 1: logistic regression with five
 * features. ALIGNMENT.md tells how the weights were found and how well they hold.
 */
export function linkLikelihood(features: LinkFeatures): number {
  const evidence =
    WEIGHTS.context * features.context +
    WEIGHTS.letters * features.letters +
    WEIGHTS.words * features.words +
    WEIGHTS.figures * features.figures +
    WEIGHTS.rank * features.rank;
  return 1 / (1 + Math.exp(-evidence - BIAS));
}

/** The likelihood from which a link is made: the best balance of wrong and missing links. */
export const LEAST_LIKELIHOOD = 0.32;

/** Below this likelihood a link is told as a possibility: it moves no passage out of its order. */
export const DOUBTFUL = 0.5;

/** Whether linked passages say all of the same, not only part of it: told by how much is worded alike. */
export function saysTheSame({ letters }: LinkFeatures): boolean {
  return letters >= SAME_WORDING;
}

const WEIGHTS = {
  context: 9.4,
  letters: 4.8,
  words: 0.93,
  figures: 3.8,
  rank: 2.5,
} as const satisfies LinkFeatures;

const BIAS = -10.8;
const SAME_WORDING = 0.6;
