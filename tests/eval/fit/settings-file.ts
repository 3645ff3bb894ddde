import type { Regression } from './logistic-regression.ts';

interface Named extends Regression {
  readonly names: readonly string[];
}

/** What the alignment learns, as the source of its settings. */
export function settingsFile(learned: {
  readonly links: Named;
  readonly context: Named;
  readonly thresholds: Readonly<Record<'LEAST' | 'STATED' | 'CERTAIN' | 'IMPROBABLE', number>>;
}): string {
  const { links, context, thresholds } = learned;
  return `import type { FEATURES } from './align-features.ts';
import type { CONTEXT_FEATURES } from './settle-links.ts';

// Written by tests/eval/fit.ts. ALIGNMENT.md tells how it learns, and how well it does on stories left out.

/** Log-odds that each feature adds to a link, by its own words. */
export const LINK_WEIGHTS = {
${table(links)}
} as const satisfies Record<(typeof FEATURES)[number], number>;
export const LINK_BIAS = ${digits(links.bias)};

/** Log-odds that what is known of the whole story adds. */
export const CONTEXT_WEIGHTS = {
${table(context)}
} as const satisfies Record<(typeof CONTEXT_FEATURES)[number], number>;
export const CONTEXT_BIAS = ${digits(context.bias)};

/** From this probability on two passages are linked. */
export const LEAST = ${thresholds.LEAST};
/** From this probability on pages state the link without "perhaps". */
export const STATED = ${thresholds.STATED};
/** What every pair of a fact's passages must reach, for pages to say that all articles tell it. */
export const CERTAIN = ${thresholds.CERTAIN};
/** A passage none of whose candidates is as probable as this is told to be in one article only. */
export const IMPROBABLE = ${thresholds.IMPROBABLE};
/** From this likeness of letters on (root of the cosine) linked passages tell the same, below it partly. */
export const SAME_WORDING = 0.6;
`;
}

function table({ names, weights }: Named): string {
  return names.map((name, at) => `  ${name}: ${digits(weights[at] ?? 0)},`).join('\n');
}

function digits(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}
