import type { Compared } from './compared.ts';
import type { Outlet } from './outlets.ts';

/** So many pairs are offered beside each other; of more, those that keep one of the two articles. */
const OFFERED = 10;

/** The other pairs of a story that have a page. */
export function otherPairs(
  story: Compared,
  base: string,
  other: string,
): { readonly left: Outlet; readonly right: Outlet }[] {
  const others = story.diffPages.pairs.filter(([one, two]) => one !== base || two !== other);
  const near = others.filter((pair) => pair.includes(base) || pair.includes(other));
  return (others.length > OFFERED ? near : others).map(([left, right]) => ({
    left: story.outlet(left),
    right: story.outlet(right),
  }));
}
