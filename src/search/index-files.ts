import { bitReader } from './bits.ts';
import { checksum } from './checksum.ts';
import { decodeWords, type Entry } from './dictionary.ts';
import { kept } from './kept.ts';
import { decodeNear, HEAD, type NearEntry } from './near-lists.ts';
import { decodePostings, type Postings } from './postings.ts';
import {
  fileName,
  FOLDER,
  FORMAT,
  ROOT_FILE,
  sumOf,
  type Facets,
  type FileKind,
  type SearchRoot,
} from './root.ts';
import type { StoryText } from './story-text.ts';
import { tableOf, type UnitTable } from './unit-table.ts';

/** Fetches a file of the site by its path from the site's root; fails where there is none. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** The index. Its files are fetched when something in them is asked for. */
export interface SearchIndex {
  readonly root: SearchRoot;
  readonly table: UnitTable;
  /** The files of the dictionary in which the words stand that begin like this, or would stand. */
  wordsNear(beginning: string): Promise<readonly Entry[]>;
  /** Longer words by their ending: those of the files with the endings that begin like this. */
  endingsNear(ending: string): Promise<readonly NearEntry[]>;
  shortWords(): Promise<readonly NearEntry[]>;
  /** How many files hold the postings of a word. */
  filesOf(word: number): number;
  /** Where a word stands, file by file; with `stories`, in these at least. */
  postings(word: number, stories?: ReadonlySet<number>): Promise<readonly Postings[]>;
  /** The text of a story that has a unit, which is counted from the story's title. */
  text(story: number, unit: number): Promise<StoryText>;
  facets(): Promise<Facets>;
}

/** What came is not what was meant: a file that is cut off, or another in its place. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
}

/** Files of each kind that are held in memory. */
const KEPT = 80;
const KEPT_LISTS = 300;
/** A beginning of one or two letters may stand in many files; so many are looked at. */
const MOST_FILES = 3;

/**
 * Opens the index.
 *
 * @throws {BrokenFile} where the root is none, or of another version of the site
 */
export async function openIndex(fetchFile: FetchFile): Promise<SearchIndex> {
  const root = readRoot(await fetchFile(ROOT_FILE));
  const table = tableOf(root);
  const read = async (kind: FileKind, number: number): Promise<Uint8Array> => {
    const sum = sumOf(root[kind], number);
    const name = FOLDER + fileName(kind, number, sum);
    const bytes = await fetchFile(name);
    if (checksum(bytes) !== sum) throw new BrokenFile(name);
    return bytes;
  };
  const readText = async (kind: FileKind, number: number): Promise<string> =>
    new TextDecoder().decode(await read(kind, number));
  const words = kept(KEPT, async (number: number) =>
    decodeWords(await readText('words', number), root.words.ids[number] ?? 0),
  );
  const endings = kept(KEPT, async (number: number) =>
    decodeNear(await readText('endings', number), HEAD),
  );
  const short = kept(1, async (number: number) => decodeNear(await readText('short', number), 0));
  const lists = kept(KEPT_LISTS, async (number: number) => openLists(await read('lists', number)));
  const texts = kept(
    KEPT,
    async (number: number) => JSON.parse(await readText('texts', number)) as StoryText,
  );
  const facets = kept(
    1,
    async (number: number) => JSON.parse(await readText('facets', number)) as Facets,
  );
  const places = listPlaces(root);
  const textFiles = textFilesOf(root);
  const postings = kept(KEPT_LISTS, async (key: string) => {
    const [file = 0, word = 0] = key.split(' ').map(Number);
    const { bytes, at } = await lists(file);
    return decodePostings(bytes, at[word - (places.word[file] ?? 0)] ?? 0, table.starts);
  });

  return {
    root,
    table,
    wordsNear: async (beginning) =>
      (await Promise.all(filesNear(root.words.first, beginning).map(words))).flat(),
    endingsNear: async (ending) =>
      (await Promise.all(filesNear(root.endings.first, ending).map(endings))).flat(),
    shortWords: async () => (root.short.sums === '' ? [] : short(0)),
    filesOf: (word) => places.filesOf(word).length,
    async postings(word, stories) {
      const files = places
        .filesOf(word)
        .filter((file) => stories === undefined || places.hasAny(file, stories));
      return Promise.all(files.map((file) => postings(`${file} ${word}`)));
    },
    text: (story, unit) => texts(textFiles(story, unit)),
    facets: () => facets(0),
  };
}

function readRoot(bytes: Uint8Array): SearchRoot {
  let root: Partial<SearchRoot> | null = null;
  try {
    root = JSON.parse(new TextDecoder().decode(bytes)) as SearchRoot;
  } catch {
    // A page in its place, or half of it: the same as a root of another form.
  }
  if (root?.format !== FORMAT) throw new BrokenFile(ROOT_FILE);
  return root as SearchRoot;
}

/** The file in which a word would stand, and those behind it that begin with it. */
function filesNear(first: readonly string[], beginning: string): number[] {
  let file = 0;
  while (file + 1 < first.length && (first[file + 1] ?? '') <= beginning) file += 1;
  const files = first.length === 0 ? [] : [file];
  while (files.length < MOST_FILES && first[file + 1]?.startsWith(beginning)) {
    file += 1;
    files.push(file);
  }
  return files;
}

/** Which files hold the postings of a word, and which stories each has of it. */
function listPlaces({ lists, count }: SearchRoot) {
  const word: number[] = [];
  const from: number[] = [];
  let [last, continued] = [0, 0];
  lists.steps.forEach((step, file) => {
    last += step;
    word.push(last);
    from.push(step === 0 && file > 0 ? (lists.from[continued++] ?? 0) : 0);
  });
  word.push(count);
  return {
    word,
    filesOf(wanted: number): number[] {
      let [low, high] = [0, lists.steps.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((word[middle + 1] ?? 0) <= wanted && word[middle] !== wanted) low = middle + 1;
        else high = middle;
      }
      const files = [low];
      while (word[low + 1] === wanted && low + 1 < lists.steps.length) files.push((low += 1));
      return files;
    },
    hasAny(file: number, stories: ReadonlySet<number>): boolean {
      const end = word[file + 1] === word[file] ? (from[file + 1] ?? Infinity) : Infinity;
      for (const story of stories) if (story >= (from[file] ?? 0) && story < end) return true;
      return false;
    },
  };
}

/** The lists of a file, and where each begins. */
function openLists(bytes: Uint8Array): { bytes: Uint8Array; at: readonly number[] } {
  const reader = bitReader(bytes);
  const lengths = Array.from({ length: reader.number() }, () => reader.number());
  reader.align();
  let next = reader.place();
  const at = lengths.map((length) => (next += length) - length);
  return { bytes, at };
}

/** The number of the file that has a unit of a story. */
function textFilesOf({ texts: { splits }, stories }: SearchRoot) {
  const firstFile: number[] = [];
  const more = new Map(splits.map(([story = 0, ...units]) => [story, units]));
  let next = 0;
  stories.forEach((_, story) => {
    firstFile.push(next);
    next += 1 + (more.get(story)?.length ?? 0);
  });
  return (story: number, unit: number): number =>
    (firstFile[story] ?? 0) + (more.get(story) ?? []).filter((first) => first <= unit).length;
}
