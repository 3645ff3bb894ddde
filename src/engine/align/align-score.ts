import { FEATURES, type LinkFeatures } from './align-features.ts';
import { LEAST, LINK_BIAS, LINK_WEIGHTS, SAME_WORDING } from './settings.ts';

/** How likely the passages report the same fact or statement, by what the two say: logistic regression. */
export function linkLikelihood(features: LinkFeatures): number {
  return logistic(
    FEATURES.reduce((sum, name) => sum + LINK_WEIGHTS[name] * features[name], LINK_BIAS),
  );
}

/** How much a link rests on names and on what describes those, 0 to 1: little else is alike, and no figure. */
export function hollowness({ figures, told }: LinkFeatures): number {
  return figures > 0 ? 0 : Math.max(0, 1 - told / TELLING);
}

/** From this likeness of what is told on (root of the cosine), names carry no link. */
const TELLING = 0.4;

/** The probability of which these are the log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logOddsOf(probability: number): number {
  const bounded = Math.min(Math.max(probability, LEAST_KNOWN), 1 - LEAST_KNOWN);
  return Math.log(bounded / (1 - bounded));
}

const LEAST_KNOWN = 1e-4;

/** The likelihood from which a link is made: the best balance of wrong and missing links. */
export const LEAST_LIKELIHOOD: number = LEAST;

/**
 * Whether linked passages say all of the same, not only part of it: told by how much is worded
 * alike, beside names, and never where one denies, or names another year, weekday or figure.
 */
export function saysTheSame(features: LinkFeatures): boolean {
  const { letters, negation, clash } = features;
  return letters >= SAME_WORDING && negation === 0 && clash === 0 && hollowness(features) === 0;
}
