import { href } from './links.ts';
import { storyYears, type StoryYear } from './story-years.ts';
import type { StorySummary } from './summary.ts';

/** So many stories are listed on one page. */
const PART = 100;

/** Some of the stories of a site, in its order. */
export interface StoryPart {
  /** Counted from 1, which is the first page's. */
  readonly number: number;
  readonly href: string;
  /** "2014 to 2010", or how many stories where they have no dates. */
  readonly name: string;
  readonly years: readonly StoryYear[];
}

/** The stories in parts, the first of which stands on the first page. */
export function storyParts(stories: readonly StorySummary[]): StoryPart[] {
  return Array.from({ length: Math.max(1, Math.ceil(stories.length / PART)) }, (_, index) => {
    const members = stories.slice(index * PART, (index + 1) * PART);
    const years = storyYears(members);
    return {
      number: index + 1,
      href: index === 0 ? href() : href(`stories/${index + 1}/`),
      name: nameOf(years.map(({ year }) => year).filter(Boolean)) ?? `Part ${index + 1}`,
      years,
    };
  });
}

function nameOf(years: readonly string[]): string | null {
  const [newest] = years;
  const oldest = years.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  return newest === oldest ? newest : `${newest} to ${oldest}`;
}
