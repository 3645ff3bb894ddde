import type { Library } from './library.ts';

/** Words of the vocabulary that a typed word may stand for, each with its closeness, 0 to 1. */
export type Expansion = ReadonlyMap<number, number>;

const EXACT = 1;
const SINGULAR = 0.8;
const BEGINNING = 0.6;
const INSIDE = 0.3;
/** Closeness of words that spelling correction found. */
export const NEAR = 0.5;

/**
 * The word itself, its singular, and words that begin with it; failing these, words that contain
 * it, as a copy may run words together. Words of up to three letters and figures stand for
 * themselves where they occur: "us" is not "used", and 29 is not 29.6.
 */
export function expand(key: string, library: Library): Expansion {
  const found = new Map<number, number>();
  const add = (word: string, closeness: number): void => {
    const id = library.wordIds.get(word);
    if (id !== undefined && !found.has(id)) found.set(id, closeness);
  };
  add(key, EXACT);
  if (found.size > 0 && (key.length <= 3 || /^\p{N}/u.test(key))) return found;
  if (key.length > 3 && key.endsWith('s')) {
    add(key.slice(0, -1), SINGULAR);
    if (key.endsWith('ies')) add(`${key.slice(0, -3)}y`, SINGULAR);
  }
  library.vocabulary.forEach((word) => {
    if (word.startsWith(key)) add(word, BEGINNING);
  });
  if (found.size > 0 || key.length < 4) return found;
  library.vocabulary.forEach((word) => {
    if (word.includes(key)) add(word, INSIDE);
  });
  return found;
}
