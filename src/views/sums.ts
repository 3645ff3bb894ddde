import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';

/** A stated figure that was set against the sum it should follow from. */
export interface Sum {
  readonly follows: boolean;
  readonly verdict: string;
  readonly href: string;
  readonly explanation: string;
}

/** The sums checked; what does not follow comes first. */
export function sums(story: Compared): Sum[] {
  return story.comparison.arithmetic
    .toSorted((a, b) => Number(a.follows) - Number(b.follows))
    .map(({ follows, stated, explanation }) => ({
      follows,
      verdict: follows ? 'follows' : 'does not follow',
      href: passageHref(story, story.figure(stated).passage),
      explanation,
    }));
}
