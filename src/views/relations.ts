import { count, inWords } from '../engine/explain/count.ts';
import { capitalised } from '../engine/explain/list.ts';
import { lostFigures } from '../engine/explain/relation-sentences.ts';
import { RELATIONSHIPS } from '../engine/explain/verdicts.ts';
import type { Comparison, Figure, Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { MANY_ARTICLES } from './diff-pages.ts';
import { diffHrefOf } from './links.ts';
import type { Outlet } from './outlets.ts';
import { removedFigures } from './pairs.ts';

type Pair = Comparison['pairs'][number];

/** How two articles are related, as a reader is told. */
export interface Relation {
  readonly base: Outlet;
  readonly other: Outlet;
  readonly verdict: string;
  readonly sentence: string;
  /** How much of each stands in the other; null where that is nothing. */
  readonly share: { readonly base: number; readonly other: number } | null;
  /** The page of their differences; null where there is none. */
  readonly href: string | null;
}

/** How the articles of a story are related, and what is told of the pairs that are not listed. */
export interface Relations {
  readonly listed: readonly Relation[];
  /** What of all pairs is listed, in full sentences; null where all are. */
  readonly note: string | null;
}

/** In a story of many articles so many pairs are listed: each takes as much room as a paragraph. */
const LISTED = 40;

/** How the articles of a story are related: what is not independent first, for that is news. */
export function relations(story: Compared): Relations {
  const { pairs } = story.comparison;
  const sorted = pairs.toSorted((a, b) => Number(isIndependent(a)) - Number(isIndependent(b)));
  if (story.outlets.size <= MANY_ARTICLES)
    return { listed: sorted.map((pair) => relation(story, pair)), note: story.diffPages.note };
  const related = sorted
    .filter((pair) => !isIndependent(pair))
    .toSorted((a, b) => mostShared(b) - mostShared(a));
  return {
    listed: related.slice(0, LISTED).map((pair) => relation(story, pair)),
    note: [story.diffPages.note, whatIsListed(pairs.length, related.length)]
      .filter(Boolean)
      .join(' '),
  };
}

/** Relations of which the same is told stand together, so that it is told once. */
export function toldAlike(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const told = ({ verdict, sentence, share }: Relation) =>
    [verdict, sentence, share?.base, share?.other].join('\n');
  return [...Map.groupBy(relations, told).values()];
}

function whatIsListed(pairs: number, related: number): string {
  const independent = `${capitalised(count(pairs - related, 'pair'))} ${pairs - related === 1 ? 'is' : 'are'} independent as far as the texts tell, and not listed.`;
  if (related <= LISTED) return independent;
  return `${independent} Of the other ${inWords(related)}, the ${inWords(LISTED)} that share most are listed.`;
}

function mostShared({ share }: Pair): number {
  return Math.max(share.base, share.other);
}

/** What is told of a pair in sentences: the reason, the editor's doubtful declaration, what was lost. */
export function relationSentence(story: Compared, pair: Pair): string {
  const { text } = story.article(pair.base);
  const removed = removedFigures(story, pair);
  const words = removed.map(({ start, end }) => text.slice(start, end));
  const lost = lostFigures(words, figuresLost(story, pair.base, removed));
  return [pair.reason, pair.doubt, lost].filter(Boolean).join(' ');
}

/** The quantities of an article that lost a word, as it prints them: sums of money before others, each once. */
function figuresLost(story: Compared, article: string, removed: readonly Range[]): string[] {
  const { text } = story.article(article);
  const lost = story.comparison.figures.filter(
    (figure) =>
      figure.article === article &&
      figure.kind !== 'ordinal' &&
      removed.some(({ start, end }) => start < figure.end && end > figure.start),
  );
  const rank = ({ kind }: Figure) => (kind === 'money' ? 0 : kind === 'percentage' ? 1 : 2);
  const printed = lost
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ start, end }) => text.slice(start, end));
  return [...new Set(printed)];
}

function relation(story: Compared, pair: Pair): Relation {
  const { base, other, share } = pair;
  return {
    base: story.outlet(base),
    other: story.outlet(other),
    verdict: RELATIONSHIPS[pair.relationship],
    sentence: relationSentence(story, pair),
    share: share.base > 0 || share.other > 0 ? share : null,
    href: diffHrefOf(story, base, other),
  };
}

function isIndependent({ relationship }: Pair): boolean {
  return relationship === 'independent';
}
