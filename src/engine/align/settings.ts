import type { FEATURES } from './align-features.ts';
import type { CONTEXT_FEATURES } from './settle-links.ts';

// Written by tests/eval/fit.ts. ALIGNMENT.md tells how it learns, and how well it does on stories left out.

/** Log-odds that each feature adds to a link, by its own words. */
export const LINK_WEIGHTS = {
  terms: -0.288,
  shared: 0.452,
  context: 5.296,
  letters: 3.706,
  contained: 0.739,
  clause: 1.031,
  told: 0.004,
  exclusive: 0.258,
  nearPairs: 0.267,
  figures: 5.267,
  margin: 1.209,
  rank: -0.259,
  quoted: -1.813,
  speaker: 0.416,
  negation: -0.379,
  clash: -0.406,
  place: -0.549,
  brief: -3.101,
} as const satisfies Record<(typeof FEATURES)[number], number>;
export const LINK_BIAS = -4.147;

/** Log-odds that what is known of the whole story adds. */
export const CONTEXT_WEIGHTS = {
  own: 0.944,
  hollow: -1.054,
  third: 1.105,
  neighbours: -0.034,
  figureRow: 2.082,
  quoteRow: 1.062,
  narrated: 3.948,
} as const satisfies Record<(typeof CONTEXT_FEATURES)[number], number>;
export const CONTEXT_BIAS = -0.261;

/** From this probability on two passages are linked. */
export const LEAST = 0.35;
/** From this probability on pages state the link without "perhaps". */
export const STATED = 0.67;
/** What every pair of a fact's passages must reach, for pages to say that all articles tell it. */
export const CERTAIN = 0.86;
/** The same where a fact is of fewer than all: there no third article bears it out. */
export const CERTAIN_OF_SEVERAL = 0.97;
/** A passage none of whose candidates is as probable as this is told to be in one article only. */
export const IMPROBABLE = 0.072;
/** From this likeness of letters on (root of the cosine) linked passages tell the same, below it partly. */
export const SAME_WORDING = 0.6;
