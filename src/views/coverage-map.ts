import { mapInWords } from '../engine/explain/map-words.ts';
import type { Compared } from './compared.ts';
import { bands, type Band, type Place } from './map-bands.ts';
import type { Outlet } from './outlets.ts';

/** The drawing of a story: a column an article, a bar a passage, a band a link. */
export interface CoverageMap {
  /** In units of its own: the drawing takes whatever room it has, in both directions. */
  readonly width: number;
  readonly height: number;
  readonly barWidth: number;
  readonly columns: readonly MapColumn[];
  readonly bands: readonly Band[];
  /** How it is read, in words. */
  readonly words: string;
}

export interface MapColumn {
  readonly outlet: Outlet;
  readonly x: number;
  readonly bars: readonly Bar[];
  readonly told: Told;
}

/** How many passages of an article, headings aside, stand in how many of the articles. */
export interface Told {
  readonly all: number;
  readonly some: number;
  readonly one: number;
  readonly unclear: number;
}

export interface Bar {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly coverage: keyof Told;
  readonly heading: boolean;
}

const HEIGHT = 1000;
/** A bar is as wide as the way to the next one; of many columns wider, for the bands say less there. */
const BAR = 100;
const WAY = 100;
const NARROW_WAY = 60;
const WIDE_UP_TO = 4;
/** Between two sentences, and two paragraphs; in a long article all of them take this part of its height. */
const GAP = 4;
const PARAGRAPH_GAP = 12;
const MOST_GAPS = 0.3;
/** A bar is never thinner. */
const THINNEST = 3;

/** Draws the independent articles of a story; copies add nothing to see. Null with fewer than two. */
export function coverageMap(story: Compared): CoverageMap | null {
  const { sources } = story;
  if (sources.length < 2) return null;
  const step = BAR + (sources.length > WIDE_UP_TO ? NARROW_WAY : WAY);
  const columns = sources.map((outlet, index) => ({
    outlet,
    x: index * step,
    bars: bars(story, outlet.slug),
    told: told(story, outlet.slug),
  }));
  const joined = bands(story, places(columns), columns.length);
  const has = (kind: Band['kind']) => joined.some((band) => band.kind === kind);
  return {
    width: (sources.length - 1) * step + BAR,
    height: HEIGHT,
    barWidth: BAR,
    columns,
    bands: joined,
    words: mapInWords({
      joined: columns.some(({ told }) => told.all + told.some > 0),
      conflict: has('conflict'),
      perhaps: has('perhaps'),
    }),
  };
}

function told(story: Compared, slug: string): Told {
  const texts = story.passagesOf(slug).filter(({ kind }) => kind !== 'heading');
  const count = (coverage: keyof Told) =>
    texts.filter(({ id }) => coverageOf(story, id) === coverage).length;
  return { all: count('all'), some: count('some'), one: count('one'), unclear: count('unclear') };
}

function coverageOf(story: Compared, id: string): keyof Told {
  return story.coverage.get(id)?.coverage ?? 'unclear';
}

/** The passages of an article as bars that fill the height from the first to the last. */
function bars(story: Compared, slug: string): Bar[] {
  const passages = story.passagesOf(slug);
  const gaps = passages.map(({ block }, index) =>
    index === 0 ? 0 : block === passages[index - 1]?.block ? GAP : PARAGRAPH_GAP,
  );
  const between = sum(gaps);
  const shrink = Math.min(1, (MOST_GAPS * HEIGHT) / Math.max(1, between));
  const letters = sum(passages.map(({ start, end }) => end - start));
  const perLetter = (HEIGHT - between * shrink) / Math.max(1, letters);
  let y = 0;
  return passages.map(({ id, kind, start, end }, index) => {
    const top = y + (gaps[index] ?? 0) * shrink;
    y = top + (end - start) * perLetter;
    return {
      id,
      y: Math.round(top),
      height: Math.max(THINNEST, Math.round(y) - Math.round(top)),
      coverage: coverageOf(story, id),
      heading: kind === 'heading',
    };
  });
}

function places(columns: readonly MapColumn[]): ReadonlyMap<string, Place> {
  let number = 0;
  return new Map(
    columns.flatMap(({ outlet, x, bars }, column) =>
      bars.map(({ id, y, height }) => [
        id,
        { number: number++, column, hue: outlet.hue, x, width: BAR, y, height },
      ]),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
