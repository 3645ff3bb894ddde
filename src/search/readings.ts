import { entryIn, placeIn, type Entry } from './dictionary.ts';
import type { SearchIndex } from './index-files.ts';
import { isUnspaced } from './words.ts';

/** A word of the dictionary for which a typed one may stand. */
export interface Reading {
  readonly key: string;
  readonly id: number;
  /** How well it answers: 1 for the word itself. */
  readonly closeness: number;
  readonly common: boolean;
}

const EXACT = 1;
const OTHER_ENDING = 0.7;
const BEGINNING = 0.5;
/** Of the words that begin as typed, so many of the commonest are meant; of a beginning that says little, fewer. */
const MOST_BEGUN = 8;
const MOST_BARELY_BEGUN = 3;
const SHORTEST_STEM = 4;

/**
 * The word itself, its other endings, and words that begin with it. Words of up to three letters and
 * figures stand for themselves where they occur: "us" is not "used", and 29 is not 29.6.
 */
export async function readingsOf(key: string, index: SearchIndex): Promise<Reading[]> {
  const near = await index.wordsNear(key);
  const found = entryIn(near, key);
  const readings = new Map<number, Reading>();
  const add = (entries: readonly Entry[], closeness: number): void => {
    for (const { key, id, common } of entries)
      if (!readings.has(id)) readings.set(id, { key, id, closeness, common });
  };
  if (found) add([found], EXACT);
  const isWord = /^\p{L}+$/u.test(key);
  if (found && (key.length <= 3 || /^\p{N}/u.test(key)) && !isUnspaced(key))
    return [...readings.values()];
  if (isWord)
    add(found ? await family(found, near, index) : guessedFamily(key, near, index), OTHER_ENDING);
  add(begun(key, near, index), BEGINNING);
  return [...readings.values()];
}

/** The dictionary's entry of just this word. */
export async function entryOf(key: string, index: SearchIndex): Promise<Entry | undefined> {
  return entryIn(await index.wordsNear(key), key);
}

async function family(
  { key, stem }: Entry,
  near: readonly Entry[],
  index: SearchIndex,
): Promise<Entry[]> {
  if (stem < 3) return [];
  const start = key.slice(0, stem);
  const all = near.some((entry) => entry.key < start) ? near : await index.wordsNear(start);
  return all.filter((entry) => entry.stem === stem && entry.key.startsWith(start));
}

/** For a form that is nowhere: the forms of a stem that it begins with, if words end like it. */
function guessedFamily(key: string, near: readonly Entry[], index: SearchIndex): Entry[] {
  const { formEndings } = index.root;
  const forms = near.filter(
    (entry) =>
      entry.stem >= SHORTEST_STEM &&
      LETTERS.test(entry.key) &&
      key.startsWith(entry.key.slice(0, entry.stem)) &&
      formEndings.includes(key.slice(entry.stem)),
  );
  const longest = Math.max(...forms.map(({ stem }) => stem));
  return forms.filter(({ stem }) => stem === longest);
}

const LETTERS = /^\p{L}+$/u;

/** Common words are meant where nothing else is: to look them up would take long, and find everything. */
function begun(key: string, near: readonly Entry[], index: SearchIndex): Entry[] {
  const barely = key.length < 3 && !isUnspaced(key);
  const all = near.slice(placeIn(near, key)).filter((entry) => entry.key.startsWith(key));
  const rare = all.filter(({ common, id }) => !common && index.filesOf(id) === 1);
  return (rare.length > 0 || barely ? rare : all)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, barely ? MOST_BARELY_BEGUN : MOST_BEGUN);
}
