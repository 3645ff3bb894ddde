import { CHECKSUM_LENGTH } from './checksum.ts';
import type { ValueWords } from './value-words.ts';

/** The one file of the index that is known by name: what the others hold, and their checksums. */
export interface SearchRoot {
  readonly format: typeof FORMAT;
  /** For each story, for each article, twice the number of its passages, and one more for a copy. */
  readonly stories: readonly (readonly number[])[];
  /** How many words the dictionary has. */
  readonly count: number;
  /** The dictionary: of each file the first word and its number. */
  readonly words: { readonly first: readonly string[]; readonly ids: readonly number[] } & Sums;
  /** All longer words by their endings: of each file the first ending. */
  readonly endings: { readonly first: readonly string[] } & Sums;
  /** The words of up to four letters, in one file; none where there are none. */
  readonly short: Sums;
  /**
   * The postings: of each file its first word, as the step from that of the file before. Where that
   * is none, it goes on with that word: `from` has its first story, in the same order.
   */
  readonly lists: { readonly steps: readonly number[]; readonly from: readonly number[] } & Sums;
  /** The texts, one file or more for a story: `splits` has the stories with more, and their first units. */
  readonly texts: { readonly splits: readonly (readonly number[])[] } & Sums;
  readonly facets: Sums;
  readonly values: ValueWords;
  /** What many words end in behind the letters that all their forms share: "ing", "ies". */
  readonly formEndings: readonly string[];
}

/** The checksums of some files, one behind the other. */
interface Sums {
  readonly sums: string;
}

export const FORMAT = 1;
/** The folder of the index, and in it the root's name. */
export const FOLDER = 'search/parts/';
export const ROOT_FILE = 'search/index.json';

const ENDINGS = {
  words: 'txt',
  endings: 'txt',
  short: 'txt',
  lists: 'bin',
  texts: 'json',
  facets: 'json',
};
export type FileKind = keyof typeof ENDINGS;

/** The name of a file of the index: `lists/12-3fk2a.bin`. */
export function fileName(kind: FileKind, number: number, sum: string): string {
  return `${kind}-${number}-${sum}.${ENDINGS[kind]}`;
}

export function sumOf({ sums }: Sums, number: number): string {
  return sums.slice(number * CHECKSUM_LENGTH, (number + 1) * CHECKSUM_LENGTH);
}

/** What filters offer and need: dates by article, and the outlets' names. */
export interface Facets {
  /** For each article, in the order of the stories: days since 1970; null where it is not known. */
  readonly days: readonly (number | null)[];
  readonly outlets: readonly string[];
}
