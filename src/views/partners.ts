import { partnerInWords } from '../engine/explain/link-words.ts';
import type { Alignment } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { placeOf } from './printed.ts';

export interface StrongestLink {
  readonly link: Alignment;
  readonly partner: string;
}

/** The strongest link from some passages to passages that fit; null where there is none. */
export function strongestLink(
  story: Compared,
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

/** The passage of an article that tells most of what some passages of others tell, and where it stands; null where none does. */
export function bestPartner(story: Compared, passages: readonly string[], article: string) {
  const best = strongestLink(story, passages, (id) => story.passage(id).article === article);
  return (
    best && { id: best.partner, words: partnerInWords(best.link, placeOf(story, best.partner)) }
  );
}

/** Whether one of some passages may be told elsewhere without having been found: then nothing is said of who has it not. */
export function isUnclear(story: Compared, passages: readonly string[]): boolean {
  return passages.some((id) => story.coverage.get(id)?.coverage === 'unclear');
}
