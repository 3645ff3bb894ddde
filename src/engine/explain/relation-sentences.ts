import { count, percent } from './count.ts';
import { capitalised, list, possessive } from './list.ts';
import type { Article, Relationship } from '../types.ts';

type Named = Pick<Article, 'outlet'>;

/** How much two texts have in common word for word. */
export interface SharedWords {
  /** Part of each text that stands in the other, 0 to 1. */
  readonly share: { readonly base: number; readonly other: number };
  /** How many runs of words stand in both, quotations included. */
  readonly runs: number;
  /** How many of them only copying explains, their words in all, and those of the longest. */
  readonly copied: number;
  readonly copiedWords: number;
  readonly longest: number;
}

export const IDENTICAL = 'The two texts are the same to the letter.';

export const DECLARED_BACKWARDS =
  'The editor names the texts the other way round; the marks and capitals that one of them lacks show which was made from which.';

/** Why one text is told to be a machine-made copy of the other. */
export function mechanicalReason(source: Named, transformations: readonly string[]): string {
  return `${possessive(source.outlet)} text, treated mechanically (${transformations.join(', ')}), gives this copy to the letter: nothing else was changed.`;
}

/** Why two texts are told to be versions, to share passages, or to be independent. */
export function relationReason(
  relationship: Relationship,
  base: Named,
  other: Named,
  shared: SharedWords,
): string {
  if (relationship === 'version') return versionReason(base, other, shared);
  if (relationship === 'shares-passages') return passagesReason(shared);
  if (shared.copied > 0) {
    return `Outside quotations ${shared.copiedWords} consecutive words are identical, too few to call them copied.`;
  }
  return shared.runs > 0
    ? 'They share only quotations, names and stock phrases.'
    : 'They share no run of words.';
}

/** How much of the texts stands in common runs of words, the text that has more of them first. */
export function commonRunsSentence(
  base: Named,
  other: Named,
  share: { readonly base: number; readonly other: number },
): string {
  const [whose, theirs] = share.base >= share.other ? [base, other] : [other, base];
  return `Of ${possessive(whose.outlet)} words outside quotations ${percent(Math.max(share.base, share.other))} stand in runs of five words or more that ${theirs.outlet} prints too; between independent articles it is seldom more than 8%.`;
}

/** How much of each of two texts the other has word for word. */
export function sharesSentence({ base, other }: SharedWords['share']): string {
  return `${percent(base)} of the first stands word for word in the second, ${percent(other)} of the second in the first.`;
}

/** "Both carry the mark of the Associated Press."; none without an agency. */
export function agencySentence(agencies: readonly string[]): string[] {
  return agencies.length === 0 ? [] : [`Both carry the mark of ${list(agencies)}.`];
}

/** Where an editor's `copyOf` is not borne out by the texts. `part` of the copy was found, 0 to 1. */
export function declarationDoubt(source: Named, copy: Named, part: number): string {
  return `The editor declares this ${copy.outlet} text to be a copy of ${possessive(source.outlet)}, but only ${percent(part)} of it was found there.`;
}

/**
 * What was lost with the digits of a mechanical copy; empty where nothing was.
 *
 * @param words the words that are gone
 * @param figures those of them that are quantities, as printed, the most telling first
 */
export function lostFigures(words: readonly string[], figures: readonly string[]): string {
  if (words.length === 0) return '';
  if (words.length <= NAMED_FIGURES) return `Gone with their digits: ${list(words)}.`;
  const gone = `${capitalised(count(words.length, 'word'))} with a digit are gone`;
  if (figures.length === 0) return `${gone}, among them ${list(words.slice(0, NAMED_FIGURES))}.`;
  return `${gone}, and with them ${figures.length <= NAMED_FIGURES ? list(figures) : `figures such as ${list(figures.slice(0, NAMED_FIGURES))}`}.`;
}

/** So many lost figures are named. */
const NAMED_FIGURES = 4;

function versionReason(base: Named, other: Named, { share }: SharedWords): string {
  const whose =
    base.outlet === other.outlet
      ? `Both texts are ${possessive(base.outlet)}`
      : 'The outlets print one text';
  return `${whose}: ${percent(share.base)} of the first and ${percent(share.other)} of the second stand word for word in the other.`;
}

function passagesReason({ copied, copiedWords, longest }: SharedWords): string {
  if (copied === 0) return 'Many short runs of words are identical, probably from a common source.';
  if (copied === 1) {
    return `Outside quotations ${longest} consecutive words are identical, probably from a common source.`;
  }
  return `Outside quotations ${count(copied, 'passage')} of ${copiedWords} words in all are identical, the longest of ${longest} words, probably from a common source.`;
}
