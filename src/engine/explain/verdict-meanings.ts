import type { FigureGroup } from '../types.ts';

/** What each verdict of the figure ledger means, for readers of the method. */
export const FIGURE_MEANINGS = {
  conflict: 'the same measure, values that cannot both be right',
  baseline: 'the same measure against another period or another whole',
  rounding: 'compatible after rounding, or after a stated “nearly” or “more than”',
  vague: 'both can be true: one only says about how much, or sets a limit, as in “more than 200”',
  agree: 'the same value',
  possible: 'too little evidence to say',
} as const satisfies Record<FigureGroup['relation'], string>;
