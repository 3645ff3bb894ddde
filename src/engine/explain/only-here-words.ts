import { count, inWords } from './count.ts';
import { capitalised, list } from './list.ts';

/** How much only one article has. */
export interface OnlyHereCounts {
  readonly passages: number;
  /** Of so many passages, headings aside. */
  readonly of: number;
  readonly figures: number;
  readonly quotes: number;
}

/** "Eight of its 24 sentences, one figure and six quotations were found nowhere else." */
export function onlyHereInWords(outlet: string, counts: OnlyHereCounts): string {
  const { passages, of, figures, quotes } = counts;
  const found = [
    ...(passages > 0 ? [`${inWords(passages)} of its ${count(of, 'sentence')}`] : []),
    ...(figures > 0 ? [count(figures, 'figure')] : []),
    ...(quotes > 0 ? [count(quotes, 'quotation')] : []),
  ];
  if (found.length === 0) return `Nothing was found that only ${outlet} has.`;
  const verb = passages + figures + quotes === 1 ? 'was' : 'were';
  return `${capitalised(list(found))} ${verb} found nowhere else.`;
}

/** Why nothing is said of what an article tells alone, where an article of the story is very long. */
export function beyondMeasureInWords(outlet: string): string {
  return `An article of this story is longer than those that the method was measured with. So nothing is claimed of what only ${outlet} tells.`;
}
