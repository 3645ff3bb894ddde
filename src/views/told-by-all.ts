import type { Outlet } from './outlets.ts';
import { placeOf } from './printed.ts';
import { factsOfSeveral } from '../engine/align/facts.ts';
import type { Comparison } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** What several independent articles report, and the passage of each that does. */
export interface Fact {
  readonly members: readonly {
    readonly outlet: Outlet;
    readonly passage: string;
    readonly place: string;
  }[];
}

/** What all independent articles report, in the order of the first article. */
export function toldByAll(story: Compared): Fact[] {
  return factsIn(story, story.comparison.facts);
}

/** What at least two of them report, what most report first. */
export function toldBySeveral(story: Compared): Fact[] {
  return factsIn(story, factsOfSeveral(story.comparison));
}

function factsIn(story: Compared, facts: Comparison['facts']): Fact[] {
  return facts.map(({ passages }) => ({
    members: passages.flatMap((passage) => {
      const outlet = story.outlets.get(story.passage(passage).article);
      return outlet === undefined ? [] : [{ outlet, passage, place: placeOf(story, passage) }];
    }),
  }));
}
