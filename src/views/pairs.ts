import { diffPair } from '../engine/diff/diff-pair.ts';
import { explainCopy } from '../engine/revisions/normalised-copy.ts';
import { versionChanges, type VersionChange } from '../engine/diff/versions.ts';
import type { Comparison, PairDiff, Range } from '../engine/types.ts';
import type { Compared } from './compared.ts';

type Pair = Comparison['pairs'][number];

/** How two articles are related, whichever of them was taken as the base. */
export function relationOf(story: Compared, one: string, other: string): Pair {
  const pair = story.comparison.pairs.find(
    ({ base, other: second }) =>
      (base === one && second === other) || (base === other && second === one),
  );
  if (pair === undefined) throw new Error(`No pair of ${one} and ${other}. This is a bug.`);
  return pair;
}

/** The diff of two articles in the direction asked for; what the comparison was counted from is not computed again. */
export function pairDiff(story: Compared, base: string, other: string): PairDiff {
  const known = story.diff(base, other);
  if (known !== null) return known;
  return diffPair(side(story, base), side(story, other), {
    relationship: relationOf(story, base, other).relationship,
    alignments: story.comparison.alignments,
  });
}

/** The words that held a digit and are gone from a normalised copy, as ranges of its source. */
export function removedFigures(story: Compared, pair: Pair): readonly Range[] {
  if (pair.relationship !== 'normalised-copy') return [];
  const texts = [story.article(pair.base).text, story.article(pair.other).text] as const;
  return explainCopy(...texts)?.removedFigures ?? [];
}

/** What changed from one version of an article to the other; nothing for other pairs. */
export function versionHistory(story: Compared, diff: PairDiff): VersionChange[] {
  if (relationOf(story, diff.base, diff.other).relationship !== 'version') return [];
  return versionChanges(diff, side(story, diff.base), side(story, diff.other));
}

function side(story: Compared, slug: string) {
  return { article: story.article(slug), passages: story.passagesOf(slug) };
}
