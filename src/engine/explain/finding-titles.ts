import { inWords } from './count.ts';
import { list } from './list.ts';
import type { FindingKind } from '../types.ts';

/** Who prints something in a finding, and who was not found to. */
export interface FindingOutlets {
  readonly having: readonly string[];
  readonly lacking: readonly string[];
}

/** What a finding comes to, as the title above what each outlet prints. */
export function findingTitle(kind: FindingKind, { having, lacking }: FindingOutlets): string {
  if (kind === 'left-out') return `Told by ${list(having)}, not found in ${list(lacking, 'or')}`;
  if (kind === 'headline-framing' && having.length > 1) {
    return `One event, ${inWords(having.length)} headlines`;
  }
  return TITLES[kind];
}

const TITLES = {
  'figure-conflict': 'They print different figures',
  'date-conflict': 'They print different dates',
  'quote-altered': 'One quotation, different words',
  'speaker-disputed': 'The same words, different speakers',
  'headline-framing': 'The headline',
  prominence: 'First in one, late in the other',
  'vague-exact': 'Exact in one, vague in the other',
  'quote-trimmed': 'A quotation, cut',
  revision: 'Changed after it was published',
  copying: 'The same words in both',
} as const satisfies Record<Exclude<FindingKind, 'left-out'>, string>;

/** How the marks on the words of a finding are read; null where nothing is marked. */
export function findingKey(kind: FindingKind): string | null {
  if (kind === 'headline-framing') return 'In bold: wording that only one of them has.';
  if (kind === 'quote-altered') return 'Underlined: the words that differ.';
  return kind === 'quote-trimmed' ? 'In bold: what the other does not print.' : null;
}
