import type { Compared } from './compared.ts';
import type { Outlet } from './outlets.ts';

/** How much of an article all tell, some tell, and it alone, by the length of its passages. */
export interface CoverageBar {
  readonly outlet: Outlet;
  /** Parts of 100, whole numbers; what is unclear is the rest. */
  readonly all: number;
  readonly some: number;
  readonly one: number;
}

/** A bar for each independent article. */
export function coverageBars(story: Compared): CoverageBar[] {
  return story.sources.map((outlet) => {
    const lengths = { all: 0, some: 0, one: 0, unclear: 0 };
    for (const { id, start, end } of story.passagesOf(outlet.slug)) {
      lengths[story.coverage.get(id)?.coverage ?? 'unclear'] += end - start;
    }
    const whole = Math.max(1, lengths.all + lengths.some + lengths.one + lengths.unclear);
    const part = (length: number) => Math.round((100 * length) / whole);
    return { outlet, all: part(lengths.all), some: part(lengths.some), one: part(lengths.one) };
  });
}
