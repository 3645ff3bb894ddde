import type { FindingKind } from '../types.ts';

/** What a kind of finding is called, above a finding and in lists. */
export const FINDING_NAMES = {
  'figure-conflict': 'Figures disagree',
  'date-conflict': 'Dates disagree',
  'quote-altered': 'A quotation changed',
  'speaker-disputed': 'Who said it',
  'left-out': 'Left out',
  'headline-framing': 'Headlines',
  prominence: 'First here, late there',
  'vague-exact': 'Exact and vague',
  'quote-trimmed': 'A quotation cut',
  revision: 'Changed later',
  copying: 'The same words',
} as const satisfies Record<FindingKind, string>;
