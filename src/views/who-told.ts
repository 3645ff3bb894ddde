import { isDoubtful } from '../engine/explain/link-words.ts';
import type { Compared } from './compared.ts';
import { passageHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { bestPartner, isUnclear } from './partners.ts';
import { passageText, placeOf } from './printed.ts';
import { synopsis, type LevelRow } from './synopsis.ts';

/** Something that at least two articles tell, and what each article has of it. */
export interface ToldFact {
  /** The shortest sentence that tells it, and whose it is. */
  readonly told: {
    readonly outlet: Outlet;
    readonly text: string;
    readonly lang: string;
    readonly href: string;
  };
  /** One for each source, in the story's order. */
  readonly cells: readonly ToldCell[];
}

export interface ToldCell {
  readonly outlet: Outlet;
  /** `start`: it is among what the article begins with. */
  readonly state: 'start' | 'later' | 'perhaps' | 'unclear' | 'missing';
  /** Where it is told, or perhaps told; null of what was not found. */
  readonly at: { readonly href: string; readonly place: string } | null;
}

/** What is told of an article over all facts. */
export interface ToldTotal {
  readonly outlet: Outlet;
  readonly start: number;
  readonly later: number;
  readonly perhaps: number;
  readonly unclear: number;
  readonly missing: number;
}

export interface WhoTold {
  /** Facts that at least one article was not found to tell, those that most begin with first. */
  readonly leftOut: readonly ToldFact[];
  readonly byAll: readonly ToldFact[];
  readonly totals: readonly ToldTotal[];
}

/** So many paragraphs an article begins with, where they are no more than this part of it. */
const OPENING = 3;
const OPENING_PART = 0.25;

/** Whether someone can leave out what others tell: of two articles both tell what two tell. */
export function isWorthAsking(story: Compared): boolean {
  return story.sources.length > 2;
}

/** Who tells, where, what at least two independent articles tell; null where there are only two. */
export function whoTold(story: Compared): WhoTold | null {
  if (!isWorthAsking(story)) return null;
  const facts = synopsis(story, story.sources)
    .rows.filter((row) => !isHeading(story, row))
    .map((row) => factOf(story, row));
  const count = (at: number, state: ToldCell['state']) =>
    facts.filter(({ cells }) => cells[at]?.state === state).length;
  const isLeftOut = ({ cells }: ToldFact) => cells.some(({ state }) => state === 'missing');
  return {
    leftOut: facts.filter(isLeftOut).toSorted((a, b) => weightOf(b) - weightOf(a)),
    byAll: facts.filter((fact) => !isLeftOut(fact)),
    totals: story.sources.map((outlet, at) => ({
      outlet,
      start: count(at, 'start'),
      later: count(at, 'later'),
      perhaps: count(at, 'perhaps'),
      unclear: count(at, 'unclear'),
      missing: count(at, 'missing'),
    })),
  };
}

/** What many begin with weighs most. */
function weightOf({ cells }: ToldFact): number {
  const part = (state: ToldCell['state']) => cells.filter((cell) => cell.state === state).length;
  return part('start') * cells.length + part('later');
}

function factOf(story: Compared, row: LevelRow): ToldFact {
  const members = row.cells.flat();
  const cells = story.sources.map((outlet, column) =>
    cellOf(story, outlet, row.cells[column] ?? [], members),
  );
  const sure = story.sources.flatMap((_, column) => {
    const { state } = cells[column] ?? {};
    return state === 'start' || state === 'later' ? [row.cells[column] ?? []] : [];
  });
  const [first = ''] = sure
    .flatMap((ids) => ids.slice(0, 1))
    .toSorted((a, b) => passageText(story, a).length - passageText(story, b).length);
  const outlet = story.outlet(story.passage(first).article);
  return {
    told: {
      outlet,
      text: passageText(story, first),
      lang: story.article(outlet.slug).language,
      href: passageHref(story, first),
    },
    cells,
  };
}

/** What an article has of a fact: in the passages that stand level, else wherever a link leads. */
function cellOf(
  story: Compared,
  outlet: Outlet,
  level: readonly string[],
  members: readonly string[],
): ToldCell {
  const others = members.filter((id) => !level.includes(id));
  const elsewhere = level.length > 0 ? null : bestPartner(story, others, outlet.slug);
  const own = elsewhere === null ? level : [elsewhere.id];
  const [first] = own;
  if (first === undefined) {
    return { outlet, state: isUnclear(story, members) ? 'unclear' : 'missing', at: null };
  }
  const links = own.flatMap((id) => others.flatMap((other) => story.link(id, other) ?? []));
  const at = { href: passageHref(story, first), place: placeOf(story, first) };
  if (links.every(isDoubtful)) return { outlet, state: 'perhaps', at };
  return { outlet, state: isOpening(story, first) ? 'start' : 'later', at };
}

function isOpening(story: Compared, id: string): boolean {
  const place = story.places.get(id);
  if (place === undefined) return false;
  return place.paragraph <= Math.max(1, Math.min(OPENING, Math.floor(place.of * OPENING_PART)));
}

function isHeading(story: Compared, { cells }: LevelRow): boolean {
  return cells.flat().some((id) => story.passage(id).kind === 'heading');
}
