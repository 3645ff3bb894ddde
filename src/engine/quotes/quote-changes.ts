import { isHouseStyle } from './house-style.ts';
import { countNegations, isTelling } from './utterance.ts';
import { sharedParts } from './shared-words.ts';
import { changesBetween } from './word-changes.ts';
import type { Said } from './said.ts';
import type { SaidWord, Utterance } from './utterance.ts';
import type { WordChange } from './word-changes.ts';
import type { QuoteChange, QuoteGroup, Range } from '../types.ts';

/** A change with what kind of words it touches. */
export interface ToldChange extends WordChange {
  readonly kind: QuoteChange['kind'];
}

/** The longest quotation of a row against one of another article, or two that have what it lacks. */
export interface QuoteComparison {
  readonly longest: Said;
  readonly other: Said;
  readonly changes: readonly ToldChange[];
}

/** Tells whether an article quotes some words anywhere. */
export type IsQuoted = (article: string, words: readonly SaidWord[]) => boolean;

/**
 * Compares the longest quotation of a row with each one of another article. What an article quotes
 * is pooled: words left out of this quotation but quoted elsewhere in the article are no change.
 */
export function comparisons(row: readonly Said[], isQuoted: IsQuoted): QuoteComparison[] {
  const longest = row.reduce((a, b) =>
    b.utterance.words.length > a.utterance.words.length ? b : a,
  );
  const all = row
    .filter(({ family }) => family !== longest.family)
    .map((other) => {
      const base = nearestOf(row, longest, other);
      return { longest: base, other, changes: pooledChanges(base, other, isQuoted) };
    });
  return [...all, ...beyondLongest(all, isQuoted)];
}

/** The quotation of the longest one's article that has all of another, else the longest itself. */
function nearestOf(row: readonly Said[], longest: Said, other: Said): Said {
  const has = (said: Said) => sharedParts(other.utterance, said.utterance)[0] === 1;
  if (has(longest)) return longest;
  return row.find((said) => said.family === longest.family && has(said)) ?? longest;
}

/** So many pairs of a row are compared beyond its longest quotation, lest the work grow with their square. */
const MOST_BEYOND = 60;

/** What two articles print otherwise of the words that the longest quotation leaves out. */
function beyondLongest(all: readonly QuoteComparison[], isQuoted: IsQuoted): QuoteComparison[] {
  const holders = all.filter(({ changes }) =>
    changes.some(({ base, other, trims }) => trims && base.length === 0 && other.length > 0),
  );
  const pairs = holders.flatMap((one, index) =>
    holders
      .slice(index + 1)
      .filter(({ other }) => other.family !== one.other.family)
      .map((two) => [one, two] as const),
  );
  return pairs.slice(0, MOST_BEYOND).flatMap(([one, two]) => {
    const known = new Set([one, two].flatMap(({ changes }) => changes.flatMap(altered)));
    const changes = pooledChanges(one.other, two.other, isQuoted).filter(
      (change) =>
        !change.trims &&
        change.kind !== 'style' &&
        ![...change.base, ...change.other].some((word) => known.has(word)),
    );
    return changes.length > 0 ? [{ longest: one.other, other: two.other, changes }] : [];
  });
}

/** The words of an article that stand in the place of others. */
function altered({ trims, kind, other }: ToldChange): readonly SaidWord[] {
  return trims || kind === 'style' ? [] : other;
}

/** What the changes make of the row: house style alone changes nothing. */
export function relationOf(all: readonly QuoteComparison[]): QuoteGroup['relation'] {
  const changes = all.flatMap((comparison) => comparison.changes);
  if (changes.every(({ kind }) => kind === 'style')) return 'identical';
  return changes.every(({ trims, kind }) => trims || kind === 'style') ? 'trimmed' : 'altered';
}

/** The changes of a comparison in the form that is published. */
export function publishedChanges({ longest, other, changes }: QuoteComparison): QuoteChange[] {
  return changes.map((change) => ({
    kind: change.kind,
    quotes: [longest.quote.id, other.quote.id],
    ranges: [rangeOf(change.base), rangeOf(change.other)],
  }));
}

function pooledChanges(longest: Said, other: Said, isQuoted: IsQuoted): ToldChange[] {
  return changesBetween(longest.utterance, other.utterance)
    .flatMap(twoCuts)
    .filter(({ base, other: added, trims }) => {
      if (!trims) return !isQuoted(longest.quote.article, other.utterance.words);
      const [words, article] =
        base.length > 0 ? [base, other.quote.article] : [added, longest.quote.article];
      return !isQuoted(article, words);
    })
    .map((change) => ({ ...change, kind: kindOf(change, longest.utterance) }));
}

/** Two quotations that were cut differently: each leaves out what the other has. */
function twoCuts(change: WordChange): WordChange[] {
  const { base, other, trims } = change;
  if (!trims || base.length === 0 || other.length === 0) return [change];
  return [
    { base, other: [], trims },
    { base: [], other, trims },
  ];
}

/** A longer stretch is not changed by the one word in it that negates or counts. */
const FEW_WORDS = 5;

function kindOf({ base, other, trims }: WordChange, whole: Utterance): QuoteChange['kind'] {
  if (isHouseStyle(base, other) || isHouseStyle(withWordBefore(base, whole), other)) return 'style';
  if (trims) return 'cut';
  const short = Math.max(base.length, other.length) <= FEW_WORDS;
  if (short && countNegations(base) !== countNegations(other)) return 'negation';
  if (short && numbers(base) !== numbers(other)) return 'number';
  return base.length > 0 && other.length > 0 ? 'word' : 'cut';
}

/** "[it] is" beside "it’s": where the first word was cut with what stands before it. */
function withWordBefore(words: readonly SaidWord[], whole: Utterance): readonly SaidWord[] {
  const [first] = words;
  const before = first && whole.words[whole.words.indexOf(first) - 1];
  return before ? [before, ...words] : words;
}

function numbers(words: readonly SaidWord[]): string {
  return words
    .flatMap((word) => word.numbers)
    .filter((part) => part !== '1' || words.some(isTelling))
    .join(' ');
}

function rangeOf(words: readonly SaidWord[]): Range | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
