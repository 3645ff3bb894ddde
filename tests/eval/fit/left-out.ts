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

/** Judges all pairs by fits without their stories, and fits on all stories. */
export function judge(stories: readonly FitStory[]): {
  readonly judged: readonly Judged[];
  readonly links: Regression;
  readonly context: Regression;
} {
  const own = leaveOut(
    stories.map(({ pairs }) => pairs),
    PENALTY,
  );
  const inStory = stories.map((story, index) => {
    const scores = new Map(story.pairs.map((pair, at) => [pair, own[index]?.[at] ?? 0]));
    return inContext(story, (pair) => scores.get(pair) ?? 0);
  });
  const kept = inStory.map((pairs) => pairs.filter((pair) => pair !== null));
  const settled = leaveOut(kept, CONTEXT_PENALTY);
  const judged = kept.flatMap((pairs, story) =>
    pairs.map((pair, at) => ({ pair, story, score: settled[story]?.[at] ?? 0 })),
  );
  return {
    judged,
    links: fitRegression(
      stories.flatMap(({ pairs }) => pairs),
      PENALTY,
    ),
    context: fitRegression(kept.flat(), CONTEXT_PENALTY),
  };
}

/** The probability of each pair of each story, by a regression fitted on the stories of the other folds. */
function leaveOut(stories: readonly (readonly Pair[])[], penalty: number): number[][] {
  const scores: number[][] = stories.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const regression = fitRegression(
      stories.flatMap((pairs, index) => (index % FOLDS === fold ? [] : pairs)),
      penalty,
    );
    stories.forEach((pairs, index) => {
      if (index % FOLDS === fold)
        scores[index] = pairs.map(({ features }) => probability(regression, features));
    });
  }
  return scores;
}
