import type { Compared } from './compared.ts';
import { relationOf } from './pairs.ts';

/** Whether two articles were written apart: one is no copy, version or twin of the other. */
export function areApart(story: Compared, one: string, other: string): boolean {
  const { relationship } = relationOf(story, one, other);
  return relationship === 'independent' || relationship === 'shares-passages';
}

/** What the tab of the pages of two articles is called, by what the first of them shows. */
export function pairsTab(story: Compared): string {
  const [pair] = story.diffPages.pairs;
  return pair === undefined || areApart(story, ...pair) ? 'Word by word' : 'What was changed';
}

/** What the page of two articles is called. */
export function pairHeading(story: Compared, one: string, other: string): string {
  const names = `${story.outlet(one).name} and ${story.outlet(other).name}`;
  return areApart(story, one, other) ? `${names}, word by word` : `${names}: what was changed`;
}
