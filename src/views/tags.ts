import { anchorWords } from '../engine/anchors.ts';
import { href } from './links.ts';
import type { StorySummary } from './summary.ts';

/** A word that groups stories. */
export interface Tag {
  /** Its page's address below `tags/`. */
  readonly slug: string;
  readonly name: string;
  readonly href: string;
}

/** More words than any tag has. */
const MOST_WORDS = 20;

/** The tag of a word: "City budget" and "city-budget" are one. */
export function tagOf(name: string): Tag {
  // A tag without a letter would have the address of all tags.
  const slug = anchorWords(name, MOST_WORDS) || encodeURIComponent(name);
  return { slug, name, href: href(`tags/${slug}/`) };
}

/** All tags, by name; one that is written in several ways as it was written most often. */
export function tagsOf(stories: readonly StorySummary[]): Tag[] {
  const bySlug = Map.groupBy(
    stories.flatMap(({ tags }) => tags),
    ({ slug }) => slug,
  );
  return [...bySlug.values()]
    .flatMap((same) => commonest(same) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The stories that carry a tag, in their order. */
export function taggedWith(stories: readonly StorySummary[], slug: string): StorySummary[] {
  return stories.filter(({ tags }) => tags.some((tag) => tag.slug === slug));
}

function commonest(same: readonly Tag[]): Tag | undefined {
  const counts = Map.groupBy(same, ({ name }) => name);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}
