import { laterInWords, publishedSentence } from '../engine/explain/publication-words.ts';
import type { Compared } from './compared.ts';
import { readableDate, readableMoment } from './dates-in-words.ts';
import type { Outlet } from './outlets.ts';

/** When an article was published, as far as its copy tells. */
export interface Publication {
  readonly outlet: Outlet;
  /** As it stands in the article's file. */
  readonly datetime: string;
  /** "1 June 2021", with the time of day where it is known. */
  readonly words: string;
  /** How long after the first of the story: "three days later"; null of the first and of its day. */
  readonly later: string | null;
}

/** When the articles of a story were published, by slug; those without a date have no entry. */
export function publications(story: Compared): ReadonlyMap<string, Publication> {
  const dated = [...story.outlets.values()].flatMap((outlet) => {
    const { published } = story.article(outlet.slug);
    return published === null ? [] : [{ outlet, datetime: published }];
  });
  const first = dated.map(({ datetime }) => datetime).toSorted(byTime)[0] ?? '';
  return new Map(
    dated.map(({ outlet, datetime }) => [
      outlet.slug,
      {
        ...{ outlet, datetime },
        words: readableMoment(datetime),
        later: laterInWords(timeBetween(first, datetime)),
      },
    ]),
  );
}

/**
 * The order in which the sources published, in a sentence, so that what the later one tells
 * otherwise is read as a development; null where fewer than two dates are known, or all are one day.
 */
export function orderOfPublication(story: Compared): string | null {
  const known = publications(story);
  const all = story.sources.flatMap(({ slug }) => known.get(slug) ?? []);
  const days = Map.groupBy(all.toSorted(byMoment), ({ datetime }) => datetime.slice(0, 10));
  if (days.size < 2) return null;
  const [first = '', ...others] = days.keys();
  return publishedSentence([
    { when: readableDate(first), later: null, names: namesOn(days.get(first)) },
    ...others.map((day) => ({
      when: readableDate(day),
      later: laterInWords(timeBetween(first, day)),
      names: namesOn(days.get(day)),
    })),
  ]);
}

/** When two articles were published, the earlier first, in a sentence; null where none is known to be. */
export function publishedOf(story: Compared, pair: readonly [string, string]): string | null {
  const known = publications(story);
  const [first, then] = pair.flatMap((slug) => known.get(slug) ?? []).toSorted(byMoment);
  if (first === undefined || then === undefined) return null;
  const later = laterInWords(timeBetween(first.datetime, then.datetime));
  if (later === null) return null;
  return publishedSentence([
    { when: first.words, later: null, names: [first.outlet.name] },
    { when: then.words, later, names: [then.outlet.name] },
  ]);
}

function namesOn(of: readonly Publication[] = []): string[] {
  return of.map(({ outlet }) => outlet.name);
}

/** Days between two dates; minutes where both are moments; null where neither can be told. */
function timeBetween(first: string, then: string): { days: number; minutes: number | null } {
  const exact = [first, then].every((date) => EXACT.test(date));
  const days = (Date.parse(then.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY;
  return { days, minutes: exact ? (Date.parse(then) - Date.parse(first)) / MINUTE : null };
}

function byMoment(one: Publication, other: Publication): number {
  return byTime(one.datetime, other.datetime);
}

/** By the moment where both have one, else by the day as it was written. */
function byTime(one: string, other: string): number {
  return EXACT.test(one) && EXACT.test(other)
    ? Date.parse(one) - Date.parse(other)
    : one.slice(0, 10).localeCompare(other.slice(0, 10));
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A time of day with its offset from UTC. */
const EXACT = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
