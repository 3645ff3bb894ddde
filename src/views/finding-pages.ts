import { STATED } from '../engine/findings/settings.ts';
import type { Finding } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/**
 * Of this weight a finding has a page and a picture of its own: conflicts, changed words, what one
 * leaves out, headlines far apart. Lighter ones, above all quotations that were cut, would be most
 * of the files of a large site.
 */
const WEIGHTY = 0.45;
/** Of a story of many articles only the sharpest ones have a page. */
const MOST = 6;

/** Whether a finding has a page: it is sure, and weighty or the one that opens the story. */
export function hasPage(story: Pick<Compared, 'comparison'>, finding: Finding): boolean {
  return findingPages(story).some(({ id }) => id === finding.id);
}

/** The findings of a story that have a page, the sharpest first. */
export function findingPages({ comparison }: Pick<Compared, 'comparison'>): Finding[] {
  return comparison.findings
    .filter(
      ({ certainty, weight }, index) => certainty >= STATED && (weight >= WEIGHTY || index === 0),
    )
    .slice(0, MOST);
}

/** Those of them with a picture of their own: the first one's is the story's. */
export function findingCards(story: Pick<Compared, 'comparison'>): Finding[] {
  const [first] = story.comparison.findings;
  return findingPages(story).filter(({ id }) => id !== first?.id);
}
