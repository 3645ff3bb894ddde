import { count } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import { everyone, whoIsCompared } from '../engine/explain/who-is-compared.ts';
import type { Compared } from './compared.ts';
import { sharpest } from './findings.ts';
import { toldByAll } from './told-by-all.ts';

/**
 * What differs, in a sentence: the sharpest finding, or else how much all tell. Empty for a story
 * of one article.
 */
export function whatDiffers(story: Compared): string {
  const articles = story.comparison.independent.length;
  const sharp = sharpest(story);
  if (sharp !== null || articles < 2) return sharp?.sentence ?? '';
  const shared = toldByAll(story).length;
  return shared === 0
    ? `No passage was surely found in ${everyone(articles)}.`
    : `${capitalised(count(shared, 'fact'))} ${shared === 1 ? 'is' : 'are'} told by ${everyone(articles)}.`;
}

/** What differs and who is compared, for descriptions of the page. */
export function description(story: Compared): string {
  return [whatDiffers(story), whoIsCompared(story.comparison)].filter(Boolean).join(' ');
}
