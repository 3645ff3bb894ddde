import { onlyHere } from '../engine/coverage.ts';
import { count } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import { everyone, whoIsCompared } from '../engine/explain/who-is-compared.ts';
import type { Compared } from './compared.ts';
import { faceOffs } from './face-offs.ts';
import { toldByAll } from './told-by-all.ts';

/**
 * What differs, in a sentence or two: the sharpest disagreement, or else how much all tell and who
 * tells most alone. Empty for a story of one article.
 */
export function whatDiffers(story: Compared): string {
  const sharpest = faceOffs(story)[0]?.sentence;
  if (sharpest !== undefined) return sharpest;
  const articles = story.comparison.independent.length;
  if (articles < 2) return '';
  const shared = toldByAll(story).length;
  const together =
    shared === 0
      ? `No passage was found in ${everyone(articles)}.`
      : `${capitalised(count(shared, 'passage'))} ${shared === 1 ? 'is' : 'are'} told by ${everyone(articles)}.`;
  const [most] = onlyHere(story.comparison).sort((a, b) => b.passages.length - a.passages.length);
  if (most === undefined || most.passages.length === 0) return together;
  return `${together} ${story.outlet(most.article).name} has the most that no other has: ${count(most.passages.length, 'passage')}.`;
}

/** What differs and who is compared, for descriptions of the page. */
export function description(story: Compared): string {
  return [whatDiffers(story), whoIsCompared(story.comparison)].filter(Boolean).join(' ');
}
