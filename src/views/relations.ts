import { lostFigures } from '../engine/explain/relation-sentences.ts';
import { RELATIONSHIPS } from '../engine/explain/verdicts.ts';
import type { Comparison } from '../engine/types.ts';
import type { Compared } from './compared.ts';
import { diffHref } from './links.ts';
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
  readonly href: string;
}

/** How the articles of a story are related: what is not independent first, for that is news. */
export function relations(story: Compared): Relation[] {
  return story.comparison.pairs
    .toSorted((a, b) => Number(isIndependent(a)) - Number(isIndependent(b)))
    .map((pair) => relation(story, pair));
}

/** What is told of a pair in sentences: the reason, the editor's doubtful declaration, what was lost. */
export function relationSentence(story: Compared, pair: Pair): string {
  const { text } = story.article(pair.base);
  const lost = removedFigures(story, pair).map(({ start, end }) => text.slice(start, end));
  return [pair.reason, pair.doubt, lostFigures(lost)].filter(Boolean).join(' ');
}

function relation(story: Compared, pair: Pair): Relation {
  const { base, other, share } = pair;
  return {
    base: story.outlet(base),
    other: story.outlet(other),
    verdict: RELATIONSHIPS[pair.relationship],
    sentence: relationSentence(story, pair),
    share: share.base > 0 || share.other > 0 ? share : null,
    href: diffHref(story.slug, base, other),
  };
}

function isIndependent({ relationship }: Pair): boolean {
  return relationship === 'independent';
}
