import type { FEATURES } from './align-features.ts';
import type { CONTEXT_FEATURES } from './settle-links.ts';

// Written by tests/eval/fit.ts. ALIGNMENT.md tells how it learns, and how well it does on stories left out.

/** Log-odds that each feature adds to a link, by its own words. */
export const LINK_WEIGHTS = {
  terms: -0.322,
  shared: 0.474,
  context: 5.283,
  letters: 3.724,
  contained: 0.645,
  clause: 1.053,
  told: 0.049,
  exclusive: 0.257,
  nearPairs: 0.263,
  figures: 6.547,
  margin: 1.209,
  rank: -0.25,
  quoted: -1.806,
  speaker: 0.416,
  negation: -0.384,
  clash: -0.387,
  place: -0.545,
  brief: -3.067,
} as const satisfies Record<(typeof FEATURES)[number], number>;
export const LINK_BIAS = -4.224;

/** Log-odds that what is known of the whole story adds. */
export const CONTEXT_WEIGHTS = {
  own: 0.951,
  hollow: -1.074,
  third: 1.101,
  neighbours: -0.04,
  figureRow: 1.838,
  quoteRow: 1.054,
  narrated: 3.921,
} as const satisfies Record<(typeof CONTEXT_FEATURES)[number], number>;
export const CONTEXT_BIAS = -0.246;

/** From this probability on two passages are linked. */
export const LEAST = 0.36;
/** From this probability on pages state the link without "perhaps". */
export const STATED = 0.57;
/** What every pair of a fact's passages must reach, for pages to say that all articles tell it. */
export const CERTAIN = 0.79;
/** A passage none of whose candidates is as probable as this is told to be in one article only. */
export const IMPROBABLE = 0.072;
/** From this likeness of letters on (root of the cosine) linked passages tell the same, below it partly. */
export const SAME_WORDING = 0.6;
