import { capitalised, counted, listed } from './words.ts';
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
