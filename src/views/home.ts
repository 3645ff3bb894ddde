import { FINDING_NAMES } from '../engine/explain/finding-kinds.ts';
import { FINDING_KINDS, type FindingKind } from '../engine/types.ts';
import type { FindingView } from './findings.ts';
import type { StoryYear } from './story-years.ts';
import { storyParts, type StoryPart } from './story-parts.ts';
import { tagsOf, type Tag } from './tags.ts';
import type { StorySummary } from './summary.ts';

/** What the first page shows. */
export interface Home {
  readonly heroes: readonly Hero[];
  /** The first stories, newest year first; those without a date last, under an empty year. */
  readonly years: readonly StoryYear[];
  /** Where the other stories are, a page for each hundred. */
  readonly parts: readonly Pick<StoryPart, 'name' | 'href'>[];
  /** What the list can be filtered by: the kinds and outlets that occur. */
  readonly kinds: readonly { readonly kind: FindingKind; readonly name: string }[];
  readonly outlets: readonly string[];
  /** What the stories are grouped by. */
  readonly tags: readonly Tag[];
}

/** A story told by its sharpest finding. */
export interface Hero {
  readonly title: string;
  readonly href: string;
  readonly finding: FindingView;
}

const HEROES = 3;

/** The first page of some stories, which come newest first. */
export function home(stories: readonly StorySummary[]): Home {
  const [first, ...parts] = storyParts(stories);
  const kinds = new Set(stories.flatMap((story) => story.kinds));
  const outlets = new Set(stories.flatMap(({ bars }) => bars.map(({ outlet }) => outlet.name)));
  return {
    heroes: heroes(stories),
    years: first?.years ?? [],
    parts: parts.map(({ name, href }) => ({ name, href })),
    tags: tagsOf(stories),
    kinds: FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      kind,
      name: FINDING_NAMES[kind],
    })),
    outlets: [...outlets].sort((a, b) => a.localeCompare(b)),
  };
}

/** The stories with the weightiest findings; of equal ones the newer. */
function heroes(stories: readonly StorySummary[]): Hero[] {
  return stories
    .flatMap(({ title, href, sharpest }) => (sharpest ? [{ title, href, ...sharpest }] : []))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, HEROES)
    .map(({ title, href, finding }) => ({ title, href, finding }));
}
