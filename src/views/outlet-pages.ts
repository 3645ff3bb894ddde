import { anchorWords } from '../engine/anchors.ts';
import type { Compared } from './compared.ts';
import { href } from './links.ts';
import { measuresOf, type Measure } from './outlet-measures.ts';
import type { OutletRecord } from './outlet-record.ts';
import { samePersons } from './speaker-names.ts';
import type { StorySummary } from './summary.ts';

/** An outlet over all stories in which its article stands beside another's. */
export interface OutletOverAll {
  /** Its address below `outlets/`. */
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** In the order of the stories. */
  readonly stories: readonly OutletStory[];
}

export interface OutletStory {
  readonly title: string;
  /** BCP 47: of the title. */
  readonly language: string;
  readonly date: string | null;
  readonly href: string;
  readonly record: OutletRecord;
}

/** Someone whose words an outlet prints in several stories. */
export interface Speaker {
  readonly name: string;
  readonly words: number;
  readonly stories: readonly { readonly title: string; readonly href: string }[];
}

/** One of the pages of an outlet: what holds over all on the first, its stories on each. */
export interface OutletPage {
  readonly outlet: OutletOverAll;
  /** Null on all but the first, and where there are too few stories. */
  readonly overAll: {
    readonly measures: readonly Measure[];
    readonly speakers: readonly Speaker[];
  } | null;
  /** From how many stories on something is told over all; null where there are so many. */
  readonly tooFew: number | null;
  readonly stories: readonly OutletStory[];
  readonly pages: readonly { readonly number: number; readonly href: string }[];
  readonly number: number;
}

/** A few stories tell of those stories, not of an outlet. */
export const ENOUGH = 10;
/** So many stories stand on one page: the pages of a large archive stay small. */
const STORIES_ON_PAGE = 40;
const MOST_SPEAKERS = 8;
const MOST_WORDS = 20;

/** All outlets by name; one that is spelled in several ways as it is spelled most often. */
export function outletsOver(stories: readonly StorySummary[]): OutletOverAll[] {
  const told = stories.flatMap(({ title, language, date, href: at, records }) =>
    records.map((record) => ({ title, language, date, href: at, record })),
  );
  const bySlug = Map.groupBy(told, ({ record }) => slugOf(record.outlet));
  return [...bySlug]
    .map(([slug, own]) => ({
      slug,
      name: commonest(own.map(({ record }) => record.outlet)),
      href: href(`outlets/${slug}/`),
      stories: own,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The numbers of an outlet's pages, from 1. */
export function pageNumbers({ stories }: OutletOverAll): number[] {
  const pages = Math.max(1, Math.ceil(stories.length / STORIES_ON_PAGE));
  return Array.from({ length: pages }, (_, index) => index + 1);
}

export function outletPage(outlet: OutletOverAll, number: number): OutletPage {
  const isEnough = outlet.stories.length >= ENOUGH;
  return {
    outlet,
    number,
    overAll:
      isEnough && number === 1
        ? { measures: measuresOf(outlet.stories), speakers: speakersOf(outlet.stories) }
        : null,
    tooFew: isEnough ? null : ENOUGH,
    stories: outlet.stories.slice((number - 1) * STORIES_ON_PAGE, number * STORIES_ON_PAGE),
    pages: pageNumbers(outlet).map((page) => ({
      number: page,
      href: page === 1 ? outlet.href : `${outlet.href}${page}/`,
    })),
  };
}

/** Those whose words it prints in at least two stories, the most stories first. */
function speakersOf(stories: readonly OutletStory[]): Speaker[] {
  const spoken = stories.flatMap(({ title, record }) =>
    record.speakers.map((speaker) => ({ title, ...speaker })),
  );
  const person = samePersons(spoken.map(({ name }) => name));
  return [...Map.groupBy(spoken, ({ name }) => person.get(name) ?? name)]
    .map(([name, all]) => ({
      name,
      words: all.reduce((sum, { words }) => sum + words, 0),
      stories: [...Map.groupBy(all, ({ title }) => title).values()].flatMap(([first]) =>
        first === undefined ? [] : [{ title: first.title, href: first.href }],
      ),
    }))
    .filter(({ stories: own }) => own.length > 1)
    .toSorted((a, b) => b.stories.length - a.stories.length || b.words - a.words)
    .slice(0, MOST_SPEAKERS);
}

/** What the words of a name give; of a name in another script its letters' numbers, as addresses have them. */
function slugOf(name: string): string {
  const words = anchorWords(name, MOST_WORDS);
  if (/^[a-z\d-]+$/.test(words)) return words;
  return Array.from(name, (letter) => letter.codePointAt(0)?.toString(16)).join('-');
}

/** The page of an article's outlet; null where nothing was compared with what it tells. */
export function outletOf(story: Compared, slug: string): { name: string; href: string } | null {
  const { outlet: name } = story.article(slug);
  const isCompared =
    story.sources.length > 1 &&
    story.sources.some((source) => story.article(source.slug).outlet === name);
  return isCompared ? { name, href: href(`outlets/${slugOf(name)}/`) } : null;
}

function commonest(names: readonly string[]): string {
  const same = [...Map.groupBy(names, (name) => name).values()];
  return same.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? '';
}
