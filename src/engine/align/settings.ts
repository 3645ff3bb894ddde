import type { FEATURES } from './align-features.ts';
import type { CONTEXT_FEATURES } from './settle-links.ts';

// Written by tests/eval/fit.ts. ALIGNMENT.md tells how it learns, and how well it does on stories left out.

/** Log-odds that each feature adds to a link, by its own words. */
export const LINK_WEIGHTS = {
  terms: -0.101,
  shared: 0.486,
  context: 5.706,
  letters: 3.495,
  contained: 0.727,
  clause: 1.023,
  exclusive: 0.285,
  nearPairs: 0.277,
  figures: 6.287,
  margin: 1.258,
  rank: -0.213,
  quoted: -1.765,
  speaker: 0.529,
  negation: -0.281,
  clash: -0.408,
  place: -0.53,
} as const satisfies Record<(typeof FEATURES)[number], number>;
export const LINK_BIAS = -5.3;

/** Log-odds that what is known of the whole story adds. */
export const CONTEXT_WEIGHTS = {
  own: 0.902,
  third: 1.086,
  neighbours: -0.073,
  figureRow: 1.782,
  quoteRow: 1.105,
  narrated: 4.004,
} as const satisfies Record<(typeof CONTEXT_FEATURES)[number], number>;
export const CONTEXT_BIAS = -0.351;

/** From this probability on two passages are linked. */
export const LEAST = 0.36;
/** From this probability on pages state the link without "perhaps". */
export const STATED = 0.61;
/** What every pair of a fact's passages must reach, for pages to say that all articles tell it. */
export const CERTAIN = 0.89;
/** A passage none of whose candidates is as probable as this is told to be in one article only. */
export const IMPROBABLE = 0.07;
/** From this likeness of letters on (root of the cosine) linked passages tell the same, below it partly. */
export const SAME_WORDING = 0.6;
