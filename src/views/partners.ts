import { DOUBTFUL } from '../engine/align/align-score.ts';
import type { Alignment } from '../engine/types.ts';
import { placeInWords } from './printed.ts';
import type { Story } from './stories.ts';

/** So many of the words and figures that justify a link are shown with it. */
const EVIDENCE_SHOWN = 3;

/** Whether the passages of a link only perhaps tell the same. */
export function isDoubtful({ score }: Alignment): boolean {
  return score < DOUBTFUL;
}

interface StrongestLink {
  readonly link: Alignment;
  readonly partner: string;
}

/** The strongest link from some passages to passages that fit; null where there is none. */
export function strongestLink(
  story: Story,
  passages: readonly string[],
  fits: (partner: string) => boolean,
): StrongestLink | null {
  const links = passages.flatMap((passage) =>
    (story.coverage.get(passage)?.partners ?? []).filter(fits).flatMap((partner) => {
      const link = story.link(passage, partner);
      return link === undefined ? [] : [{ link, partner }];
    }),
  );
  return links.toSorted((a, b) => b.link.score - a.link.score)[0] ?? null;
}

/** How far two passages tell the same, and the words they were found by: "partly the same: gross profit, $29.6 million". */
export function linkInWords(link: Alignment): string {
  const extent = link.relation === 'same' ? 'the same in other words' : 'partly the same';
  return withEvidence(isDoubtful(link) ? 'perhaps the same' : extent, link);
}

function withEvidence(words: string, link: Alignment): string {
  return [words, link.evidence.slice(0, EVIDENCE_SHOWN).join(', ')].filter(Boolean).join(': ');
}

/** The passage of an article that tells most of what some passages of others tell; null where none does. */
export function bestPartner(story: Story, passages: readonly string[], article: string) {
  const best = strongestLink(story, passages, (id) => story.passage(id).article === article);
  return best && { id: best.partner, words: placeOfPartner(story, best) };
}

/** Where a partner stands and by which words it was found: "paragraph 2 of 8: gross profit, $29.6 million". */
function placeOfPartner(story: Story, { link, partner }: StrongestLink): string {
  const place = placeInWords(story, partner);
  return withEvidence(isDoubtful(link) ? `perhaps ${place}` : place, link);
}
