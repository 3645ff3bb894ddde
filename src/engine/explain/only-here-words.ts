import { count, inWords } from './count.ts';
import { capitalised, list, possessive } from './list.ts';

/** How much only one article has. */
export interface OnlyHereCounts {
  readonly passages: number;
  /** Of so many passages, headings aside. */
  readonly of: number;
  readonly figures: number;
  readonly quotes: number;
}

/** "52 of The Gazette’s 77 passages were found nowhere else, nor were eight figures and one quotation." */
export function onlyHereInWords(outlet: string, counts: OnlyHereCounts): string {
  const { passages, of, figures, quotes } = counts;
  const others = list([
    ...(figures > 0 ? [count(figures, 'figure')] : []),
    ...(quotes > 0 ? [count(quotes, 'quotation')] : []),
  ]);
  if (passages > 0) {
    const alone = `${capitalised(inWords(passages))} of ${possessive(outlet)} ${count(of, 'passage')}`;
    const nor = others === '' ? '' : `, nor ${figures + quotes === 1 ? 'was' : 'were'} ${others}`;
    return `${alone} ${passages === 1 ? 'was' : 'were'} found nowhere else${nor}.`;
  }
  return others === ''
    ? `Nothing was found that only ${outlet} has.`
    : `${capitalised(others)} of ${possessive(outlet)} ${figures + quotes === 1 ? 'was' : 'were'} found nowhere else.`;
}

/** Why nothing is said of what an article tells alone, where an article of the story is very long. */
export function beyondMeasureInWords(outlet: string): string {
  return `An article of this story is longer than those that the method was measured with. So nothing is claimed of what only ${outlet} tells.`;
}
