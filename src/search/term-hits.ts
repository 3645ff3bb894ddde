import type { SearchIndex } from './index-files.ts';
import { placesIn, storyOf, type Postings } from './postings.ts';
import type { Reading } from './readings.ts';

/** What a want of a term was found to be: one of some words, or all of them, in a run or anywhere. */
export type Meaning =
  | { readonly kind: 'words'; readonly readings: readonly Reading[] }
  | {
      readonly kind: 'all';
      readonly ids: readonly number[];
      readonly keys: readonly string[];
      /** Where each stands in a run, from its first word; null where they may stand anywhere. */
      readonly places: readonly number[] | null;
    };

/** Where a term stands: the best lists first, so that a unit is answered by the first that has it. */
export type Hits = readonly HitList[];

/** Units that answer a term, all equally well, 0 to 1. */
export interface HitList {
  readonly closeness: number;
  readonly units: Uint32Array;
  /** What tells the places of its words; null for several words that need not stand together. */
  readonly postings: Postings | null;
}

/** Looks up where a term stands; with `stories`, in these at least. */
export async function hitsOf(
  meanings: readonly Meaning[],
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<Hits> {
  const found = await Promise.all(
    meanings.map((meaning) =>
      meaning.kind === 'words'
        ? anyOf(meaning.readings, index, stories)
        : allOf(meaning, index, stories),
    ),
  );
  return found.flat().sort((a, b) => b.closeness - a.closeness);
}

/** Whether it takes more than one file to tell where one of the words stands. */
export function isLong(meanings: readonly Meaning[], index: SearchIndex): boolean {
  return meanings.flatMap(idsOf).some((id) => index.filesOf(id) > 1);
}

export function idsOf(meaning: Meaning): readonly number[] {
  return meaning.kind === 'words' ? meaning.readings.map(({ id }) => id) : meaning.ids;
}

async function anyOf(
  readings: readonly Reading[],
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<HitList[]> {
  const all = await Promise.all(readings.map(({ id }) => index.postings(id, stories)));
  return readings.flatMap(({ closeness }, at) =>
    (all[at] ?? []).map((postings) => ({ closeness, units: postings.units, postings })),
  );
}

async function allOf(
  { ids, places }: Extract<Meaning, { kind: 'all' }>,
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<HitList[]> {
  const known = new Map<number, readonly Postings[]>();
  let within = stories;
  // A common word is looked up only in the stories of the others.
  for (const id of ids.toSorted((a, b) => index.filesOf(a) - index.filesOf(b))) {
    if (known.has(id)) continue;
    const postings = await index.postings(id, within);
    known.set(id, postings);
    within = storiesOf(postings, index, within);
  }
  const [first = [], ...others] = ids.map((id) => known.get(id) ?? []);
  const lists = first.map((postings): HitList => {
    const units = postings.units.filter((unit) => {
      const starts = placesIn(postings, unit);
      const all = others.map((some) => placesAmong(some, unit));
      return places === null ? all.every(({ length }) => length > 0) : isRun(starts, all, places);
    });
    return { closeness: 1, units, postings: ids.length === 1 ? postings : null };
  });
  return lists.filter(({ units }) => units.length > 0);
}

/** The places of a word in a unit; each of its files has other units. */
function placesAmong(files: readonly Postings[], unit: number): Uint8Array {
  for (const postings of files) {
    const places = placesIn(postings, unit);
    if (places.length > 0) return places;
  }
  return new Uint8Array();
}

function storiesOf(
  files: readonly Postings[],
  { table }: SearchIndex,
  among: ReadonlySet<number> | undefined,
): Set<number> {
  const stories = new Set<number>();
  for (const { units } of files)
    for (const unit of units) {
      const story = storyOf(unit, table.starts);
      if (among === undefined || among.has(story)) stories.add(story);
    }
  return stories;
}

function isRun(
  starts: Uint8Array,
  others: readonly Uint8Array[],
  places: readonly number[],
): boolean {
  return starts.some(
    (start) =>
      start > 0 && others.every((other, at) => other.includes(start + (places[at + 1] ?? 0))),
  );
}
