import { FINDING_NAMES } from '../engine/explain/finding-kinds.ts';
import { whoIsCompared } from '../engine/explain/who-is-compared.ts';
import { STATED } from '../engine/findings/settings.ts';
import { FINDING_KINDS, type FindingKind } from '../engine/types.ts';
import { coverageBars, type CoverageBar } from './coverage-bars.ts';
import { sharpest, type FindingView } from './findings.ts';
import { storyHref } from './links.ts';
import type { Story } from './stories.ts';

/** What the first page shows. */
export interface Home {
  readonly heroes: readonly Hero[];
  /** Every story, newest year first; stories without a date last, under an empty year. */
  readonly years: readonly { readonly year: string; readonly stories: readonly HomeEntry[] }[];
  /** What the list can be filtered by: the kinds and outlets that occur. */
  readonly kinds: readonly { readonly kind: FindingKind; readonly name: string }[];
  readonly outlets: readonly string[];
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
  readonly href: string;
  /** The sharpest finding, or what the editor says of the story, or who is compared. */
  readonly sentence: string;
  /** The kinds of everything that is sure of it. */
  readonly kinds: readonly FindingKind[];
  readonly bars: readonly CoverageBar[];
}

const HEROES = 3;

/** The first page of some stories, which come newest first. */
export function home(stories: readonly Story[]): Home {
  const years = [...Map.groupBy(stories, ({ about }) => about.date?.slice(0, 4) ?? '')];
  const kinds = new Set(stories.flatMap(kindsOf));
  const outlets = new Set(
    stories.flatMap(({ compared }) => compared.comparison.articles.map(({ outlet }) => outlet)),
  );
  return {
    heroes: heroes(stories),
    years: years.map(([year, members]) => ({ year, stories: members.map(entry) })),
    kinds: FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      kind,
      name: FINDING_NAMES[kind],
    })),
    outlets: [...outlets].sort((a, b) => a.localeCompare(b)),
  };
}

/** The stories with the weightiest findings; of equal ones the newer. */
function heroes(stories: readonly Story[]): Hero[] {
  return stories
    .flatMap(({ about, compared }) => {
      const finding = sharpest(compared);
      const weight = compared.comparison.findings[0]?.weight ?? 0;
      return finding === null ? [] : [{ about, finding, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, HEROES)
    .map(({ about, finding }) => ({ title: about.title, href: storyHref(about.slug), finding }));
}

function entry(story: Story): HomeEntry {
  const { about, compared } = story;
  return {
    title: about.title,
    href: storyHref(about.slug),
    sentence: sharpest(compared)?.sentence ?? about.summary ?? whoIsCompared(compared.comparison),
    kinds: kindsOf(story),
    bars: coverageBars(compared),
  };
}

function kindsOf({ compared }: Story): FindingKind[] {
  const sure = compared.comparison.findings.filter(({ certainty }) => certainty >= STATED);
  return [...new Set(sure.map(({ kind }) => kind))];
}
