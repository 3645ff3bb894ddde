import { FINDING_NAMES } from '../engine/explain/finding-kinds.ts';
import type { CoverageBar } from './coverage-bars.ts';
import type { StorySummary } from './summary.ts';

/** The stories of a year, as they are listed. */
export interface StoryYear {
  /** Empty for stories without a date. */
  readonly year: string;
  readonly stories: readonly StoryEntry[];
}

/** A story in two lines. */
export interface StoryEntry {
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

/** Stories by year, in their order. */
export function storyYears(stories: readonly StorySummary[]): StoryYear[] {
  const years = [...Map.groupBy(stories, ({ date }) => date?.slice(0, 4) ?? '')];
  return years.map(([year, members]) => ({ year, stories: members.map(entry) }));
}

function entry({ title, language, href, sentence, kinds, bars }: StorySummary): StoryEntry {
  return { title, language, href, sentence, kinds: kinds.map((kind) => FINDING_NAMES[kind]), bars };
}
