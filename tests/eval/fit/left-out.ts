import { FEATURES } from '../../../src/engine/align/align-features.ts';
import { CONTEXT_FEATURES } from '../../../src/engine/align/settle-links.ts';
import { fitRegression, probability, type Regression } from './logistic-regression.ts';
import { inContext, type FitStory, type Pair } from './examples.ts';

/** A pair with the probability that a fit gives it which has not seen its story. */
export interface Judged {
  readonly pair: Pair;
  readonly story: number;
  readonly score: number;
}

const FOLDS = 10;
const PENALTY = 30;
const CONTEXT_PENALTY = 3;

/** The names of the features that take part. */
export interface Use {
  readonly links: readonly string[];
  readonly context: readonly string[];
}

/** Judges all pairs by fits without their stories, and fits on all stories. */
export function judge(
  stories: readonly FitStory[],
  use: Use = { links: FEATURES, context: CONTEXT_FEATURES },
): {
  readonly judged: readonly Judged[];
  readonly links: Regression;
  readonly context: Regression;
} {
  const folds = foldsOf(stories);
  const own = leaveOut(
    stories.map(({ pairs }) => pairs.map(only(FEATURES, use.links))),
    folds,
    PENALTY,
  );
  const inStory = stories.map((story, index) => {
    const scores = new Map(story.pairs.map((pair, at) => [pair, own[index]?.[at] ?? 0]));
    return inContext(story, (pair) => scores.get(pair) ?? 0);
  });
  const kept = inStory.map((pairs) =>
    pairs.filter((pair) => pair !== null).map(only(CONTEXT_FEATURES, use.context)),
  );
  const settled = leaveOut(kept, folds, CONTEXT_PENALTY);
  const judged = kept.flatMap((pairs, story) =>
    pairs.map((pair, at) => ({ pair, story, score: settled[story]?.[at] ?? 0 })),
  );
  return {
    judged,
    links: fitRegression(
      stories.flatMap(({ pairs }) => pairs.map(only(FEATURES, use.links))),
      PENALTY,
    ),
    context: fitRegression(kept.flat(), CONTEXT_PENALTY),
  };
}

/** What was judged of the whole stories (0) or of the cut ones (1), where the two follow one another. */
export function ofForm(judged: readonly Judged[], form: 0 | 1): Judged[] {
  return judged.flatMap((one) =>
    one.story % 2 === form ? [{ ...one, story: (one.story - form) / 2 }] : [],
  );
}

function only(names: readonly string[], used: readonly string[]): (pair: Pair) => Pair {
  const kept = used.map((name) => names.indexOf(name));
  return (pair) => ({ ...pair, features: kept.map((at) => pair.features[at] ?? 0) });
}

/** The probability of each pair of each story, by a regression fitted on the stories of the other folds. */
function leaveOut(
  stories: readonly (readonly Pair[])[],
  folds: readonly number[],
  penalty: number,
): number[][] {
  const scores: number[][] = stories.map(() => []);
  for (const fold of new Set(folds)) {
    const regression = fitRegression(
      stories.flatMap((pairs, index) => (folds[index] === fold ? [] : pairs)),
      penalty,
    );
    stories.forEach((pairs, index) => {
      if (folds[index] === fold)
        scores[index] = pairs.map(({ features }) => probability(regression, features));
    });
  }
  return scores;
}

/** The fold of each story: all forms of one story are left out together. */
function foldsOf(stories: readonly FitStory[]): number[] {
  const names = [...new Set(stories.map(({ story }) => story))];
  return stories.map(({ story }) => names.indexOf(story) % FOLDS);
}
