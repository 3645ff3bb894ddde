import { STATED } from '../align/settings.ts';
import type { Alignment } from '../types.ts';

/** So many of the words and figures that justify a link are shown with it. */
const EVIDENCE_SHOWN = 3;

/** Whether the passages of a link only perhaps tell the same. */
export function isDoubtful({ score }: Pick<Alignment, 'score'>): boolean {
  return score < STATED;
}

/** How far two passages tell the same, and by which words: "partly the same: gross profit, $29.6 million". */
export function linkInWords(link: Alignment): string {
  if (isDoubtful(link)) return withEvidence('perhaps the same', link);
  const extent = link.relation === 'same' ? 'the same in other words' : 'partly the same';
  return withEvidence(extent, link);
}

/** Where a partner stands and by which words it was found: "perhaps paragraph 2 of 8: gross profit". */
export function partnerInWords(link: Alignment, place: string): string {
  return withEvidence(isDoubtful(link) ? `perhaps ${place}` : place, link);
}

function withEvidence(words: string, { evidence, set }: Alignment): string {
  const why = set ? 'set by the editor' : evidence.slice(0, EVIDENCE_SHOWN).join(', ');
  return [words, why].filter(Boolean).join(': ');
}
