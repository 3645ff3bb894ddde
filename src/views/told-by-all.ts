import type { Outlet } from './outlets.ts';
import { placeOf } from './printed.ts';
import type { Compared } from './compared.ts';

/** What every independent article reports, and the passage of each that does. */
export interface Fact {
  readonly members: readonly {
    readonly outlet: Outlet;
    readonly passage: string;
    readonly place: string;
  }[];
}

/** What all independent articles report, in the order of the first article. */
export function toldByAll(story: Compared): Fact[] {
  return story.comparison.facts.map(({ passages }) => ({
    members: passages.flatMap((passage) => {
      const outlet = story.outlets.get(story.passage(passage).article);
      return outlet === undefined ? [] : [{ outlet, passage, place: placeOf(story, passage) }];
    }),
  }));
}
