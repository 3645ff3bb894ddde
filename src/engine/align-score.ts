import type { LinkFeatures } from './align-features.ts';

/**
 * How likely the passages report the same fact or statement, 0 to 1: logistic regression with six
 * features. ALIGNMENT.md tells how the weights were found and how well they hold.
 */
export function linkLikelihood(features: LinkFeatures): number {
  const evidence =
    WEIGHTS.context * features.context +
    WEIGHTS.letters * features.letters +
    WEIGHTS.shared * features.shared +
    WEIGHTS.names * features.names +
    WEIGHTS.figures * features.figures +
    WEIGHTS.rank * features.rank;
  return 1 / (1 + Math.exp(-evidence - BIAS));
}

/** The likelihood from which a link is made: the best balance of wrong and missing links. */
export const LEAST_LIKELIHOOD = 0.35;

/** Whether linked passages say all of the same, not only part of it: told by how much is worded alike. */
export function saysTheSame({ letters }: LinkFeatures): boolean {
  return letters >= SAME_WORDING;
}

// Names weigh less than other terms do, hence the correction below zero.
const WEIGHTS = {
  context: 8.66,
  letters: 5.29,
  shared: 1.36,
  names: -0.31,
  figures: 3.72,
  rank: 1.99,
} as const satisfies LinkFeatures;

const BIAS = -11.57;
const SAME_WORDING = 0.6;
