import type { FigureGroup, PairRelation, QuoteGroup } from '../types.ts';

/** The plain words for what a row of the figure ledger found. */
export const FIGURE_VERDICTS = {
  conflict: 'they disagree',
  baseline: 'different base',
  rounding: 'same, rounded',
  vague: 'one less exact',
  agree: 'they agree',
  possible: 'possibly the same',
} as const satisfies Record<FigureGroup['relation'], string>;

/** The order of the figure ledger: what a reader must not miss comes first. */
export const FIGURE_ORDER = Object.keys(FIGURE_VERDICTS) as readonly FigureGroup['relation'][];

export const QUOTE_VERDICTS = {
  altered: 'different words',
  trimmed: 'one is shorter',
  identical: 'word for word',
} as const satisfies Record<QuoteGroup['relation'], string>;

export const QUOTE_ORDER = Object.keys(QUOTE_VERDICTS) as readonly QuoteGroup['relation'][];

export const RELATIONSHIPS = {
  identical: 'Identical',
  'normalised-copy': 'Machine-made copy',
  version: 'Two versions',
  'shares-passages': 'Shared passages',
  independent: 'Independent',
} as const satisfies Record<PairRelation['relationship'], string>;
