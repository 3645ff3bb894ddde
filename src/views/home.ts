import { FINDING_NAMES } from '../engine/explain/finding-kinds.ts';
import { FINDING_KINDS, type FindingKind } from '../engine/types.ts';
import type { CoverageBar } from './coverage-bars.ts';
import type { FindingView } from './findings.ts';
import { storyParts, type StoryPart } from './story-parts.ts';
import { tagsOf, type Tag } from './tags.ts';
import type { StorySummary } from './summary.ts';

/** What the first page shows. */
export interface Home {
  readonly heroes: readonly Hero[];
  /** The first stories, newest year first; those without a date last, under an empty year. */
  readonly years: readonly { readonly year: string; readonly stories: readonly HomeEntry[] }[];
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

/** A story in two lines. */
export interface HomeEntry {
  readonly title: string;
  /** BCP 47: of the title. */
  readonly language: string;
  readonly href: string;
  /** The sharpest finding, or what the editor says of the story, or who is compared. */
  readonly sentence: string;
  /** What is sure of it, by kind: "Headlines". */
  readonly kinds: readonly string[];
  readonly bars: readonly CoverageBar[];
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

/** Stories by year, in their order. */
export function storyYears(stories: readonly StorySummary[]): Home['years'] {
  const years = [...Map.groupBy(stories, ({ date }) => date?.slice(0, 4) ?? '')];
  return years.map(([year, members]) => ({ year, stories: members.map(entry) }));
}

/** The stories with the weightiest findings; of equal ones the newer. */
function heroes(stories: readonly StorySummary[]): Hero[] {
  return stories
    .flatMap(({ title, href, sharpest }) => (sharpest ? [{ title, href, ...sharpest }] : []))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, HEROES)
    .map(({ title, href, finding }) => ({ title, href, finding }));
}

function entry({ title, language, href, sentence, kinds, bars }: StorySummary): HomeEntry {
  return { title, language, href, sentence, kinds: kinds.map((kind) => FINDING_NAMES[kind]), bars };
}
