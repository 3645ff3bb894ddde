import type { FEATURES } from './align-features.ts';
import type { CONTEXT_FEATURES } from './settle-links.ts';

// Written by tests/eval/fit.ts. ALIGNMENT.md tells how it learns, and how well it does on stories left out.

/** Log-odds that each feature adds to a link, by its own words. */
export const LINK_WEIGHTS = {
  terms: -0.06,
  shared: 0.522,
  context: 5.712,
  letters: 3.577,
  contained: 0.825,
  clause: 1.043,
  told: -0.073,
  exclusive: 0.258,
  nearPairs: 0.272,
  figures: 6.252,
  margin: 1.291,
  rank: -0.231,
  quoted: -1.815,
  speaker: 0.518,
  negation: -0.288,
  clash: -0.38,
  place: -0.529,
} as const satisfies Record<(typeof FEATURES)[number], number>;
export const LINK_BIAS = -5.33;

/** Log-odds that what is known of the whole story adds. */
export const CONTEXT_WEIGHTS = {
  own: 0.961,
  hollow: -0.979,
  third: 1.172,
  neighbours: -0.034,
  figureRow: 1.728,
  quoteRow: 1.154,
  narrated: 3.726,
} as const satisfies Record<(typeof CONTEXT_FEATURES)[number], number>;
export const CONTEXT_BIAS = -0.25;

/** From this probability on two passages are linked. */
export const LEAST = 0.37;
/** From this probability on pages state the link without "perhaps". */
export const STATED = 0.61;
/** What every pair of a fact's passages must reach, for pages to say that all articles tell it. */
export const CERTAIN = 0.83;
/** A passage none of whose candidates is as probable as this is told to be in one article only. */
export const IMPROBABLE = 0.065;
/** From this likeness of letters on (root of the cosine) linked passages tell the same, below it partly. */
export const SAME_WORDING = 0.6;
