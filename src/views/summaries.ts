import { onlyHere } from '../engine/coverage.ts';
import { toldByAll } from './told-by-all.ts';
import { capitalised, counted, inWords, listed } from './words.ts';
import type { Story } from './stories.ts';

/** One sentence on who is compared: "Two independent articles, by A and B, and one copy of B." */
export function whoIsCompared(story: Story): string {
  const { independent } = story.comparison;
  const copies = independent.reduce((sum, group) => sum + group.length - 1, 0);
  if (independent.length === 0) return 'No article has been added to this story yet.';
  const names = listed(story.independentOutlets.map((outlet) => outlet.name));
  const who =
    independent.length === 1
      ? `One article, by ${names}`
      : `${capitalised(counted(independent.length, 'independent article'))}, by ${names}`;
  if (copies === 0) return `${who}.`;
  const sources = independent
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, 1));
  const of = listed(sources.map((slug) => story.outlets.get(slug)?.name ?? slug));
  return `${who}, and ${counted(copies, 'copy', 'copies')} of ${of}, which ${copies === 1 ? 'counts' : 'count'} for nothing when agreement is counted.`;
}

/**
 * What differs, in a sentence or two: the sharpest disagreement, or else how much all tell and who
 * tells most alone. Empty for a story of one article.
 */
export function whatDiffers(story: Story): string {
  const sharpest = story.faceOffs[0]?.sentence;
  if (sharpest !== undefined) return sharpest;
  const count = story.comparison.independent.length;
  if (count < 2) return '';
  const shared = toldByAll(story).length;
  const [most] = onlyHere(story.comparison).sort((a, b) => b.passages.length - a.passages.length);
  const all = count === 2 ? 'both' : `all ${inWords(count)}`;
  const together =
    shared === 0
      ? `No passage was found in ${all}.`
      : `${capitalised(counted(shared, 'passage'))} ${shared === 1 ? 'is' : 'are'} told by ${all}.`;
  if (most === undefined || most.passages.length === 0) return together;
  return `${together} ${story.outlet(most.article).name} has the most that no other has: ${counted(most.passages.length, 'passage')}.`;
}
