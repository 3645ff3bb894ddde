import { editDistances } from '../engine/edit-distance.ts';
import type { SearchIndex } from './index-files.ts';
import { HEAD, SHORT, type NearEntry } from './near-lists.ts';

/** A word that may be meant by a mistyped one; `cost` is about how many letters are wrong. */
export interface NearWord extends NearEntry {
  readonly cost: number;
}

/** Longer words are not corrected: comparing them takes long, and they are hardly typing errors. */
const LONGEST = 24;
/** So many candidates are ranked. */
const MOST_CANDIDATES = 100;
/** So many readings are looked up: each may be in a file of its own. */
const MOST_READINGS = 10;
/** What it counts for a reading, in wrong letters, that twice as many units have it. */
const COMMONER = 0.05;

/**
 * The words that are likely meant by a mistyped one, best first. Candidates are the words that begin
 * alike and, for an error in the first letters, those that end alike; of these, letters and length
 * leave at most a hundred, which Fuse.js ranks. By edit distance the nearest are kept, because
 * Fuse.js also takes "citing" for "cliton". An open word may still be typed: what it begins is near.
 */
export async function nearWords(
  key: string,
  isOpen: boolean,
  index: SearchIndex,
): Promise<NearWord[]> {
  const allowed = allowedErrors(key);
  if (allowed === 0) return [];
  const lists = await candidateLists(key, index);
  const likely = alikeFirst(key, lists.flat(), Math.ceil(allowed));
  // Most queries are typed well: what ranks words is loaded for the first one that is not.
  const { default: Fuse } = await import('fuse.js/min-basic');
  const fuse = new Fuse(likely, { keys: ['key'], threshold: 0.6, ignoreLocation: true });
  const ranked = new Map(fuse.search(key).map(({ item }) => [item.key, item]));
  return [...ranked.values()]
    .filter((entry) => !entry.key.startsWith(key))
    .map(({ key: word, id, spread }) => {
      return { key: word, id, spread, cost: typingErrors(key, word, isOpen) };
    })
    .filter(({ cost }) => cost <= allowed)
    .sort((a, b) => a.cost - COMMONER * a.spread - (b.cost - COMMONER * b.spread))
    .slice(0, MOST_READINGS);
}

async function candidateLists(key: string, index: SearchIndex): Promise<(readonly NearEntry[])[]> {
  const head = key.slice(0, HEAD);
  const lists = [index.wordsNear(head)];
  // One file has all words: there is no other list of them.
  if (index.root.endings.first.length === 0) return Promise.all(lists);
  const more = key.length <= SHORT + 1 ? [index.shortWords()] : [];
  const ends =
    key.length < SHORT ? [] : [HEAD, HEAD - 1, HEAD + 1].map((from) => key.slice(from, from + 4));
  return Promise.all([...lists, ...more, ...ends.map((end) => index.endingsNear(end))]);
}

/** The words nearest by their length and letters, as far as these can be of so many errors. */
function alikeFirst(key: string, entries: readonly NearEntry[], errors: number): NearEntry[] {
  const letters = lettersOf(key);
  return entries
    .filter(
      (entry) => Math.abs(entry.key.length - key.length) <= errors + 2 && LETTERS.test(entry.key),
    )
    .map((entry) => ({ entry, apart: bitsOf(lettersOf(entry.key) ^ letters) }))
    .filter(({ apart }) => apart <= 2 * errors + 2)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST_CANDIDATES)
    .map(({ entry }) => entry);
}

const LETTERS = /^\p{L}+$/u;

/** A bit for each letter of a word. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Figures are never corrected: 29.6 is not 29.8. */
function allowedErrors(key: string): number {
  if (key.length < 3 || key.length > LONGEST || !LETTERS.test(key)) return 0;
  return key.length < 8 ? 1.5 : 2.5;
}

/**
 * Optimal string alignment distance between what was typed and a word or, where it may go on, the
 * word's beginning. A wrong first letter and a missing ending cost a little more: people seldom err
 * in the first letter.
 */
function typingErrors(typed: string, word: string, isOpen: boolean): number {
  const reached = word.slice(0, typed.length + 3);
  const distances = editDistances(typed, reached);
  const whole = reached === word ? (distances.at(-1) ?? Infinity) : Infinity;
  const errors = isOpen ? Math.min(whole, Math.min(...distances) + 0.3) : whole;
  return errors + (typed[0] === word[0] ? 0 : 0.4);
}
