import Fuse from 'fuse.js/min-basic';
import { editDistances } from '../engine/edit-distance.ts';

/** Words of the vocabulary that may be meant by a misspelt word, best first: places in the vocabulary. */
export type NearWords = (key: string) => number[];

/** Longer words are not corrected: comparing them takes long, and they are hardly typing errors. */
const LONGEST = 24;
/** With more readings than this a correction would be a guess. */
const MOST_READINGS = 3;
/** Readings that cost this much more than the nearest are offered too: a word's other endings. */
const MARGIN = 0.3;

/**
 * Finds what was meant by a misspelt word. Fuse.js picks the likely words; of these, the nearest
 * are kept by their edit distance, because Fuse.js also takes "citing" for "cliton".
 */
export function nearWords(vocabulary: readonly string[]): NearWords {
  const fuse = new Fuse(vocabulary, { threshold: 0.45, distance: 60 });
  const known = new Map<string, number[]>();
  return (key) => {
    const found = known.get(key) ?? nearest(key, fuse);
    known.set(key, found);
    return found;
  };
}

function nearest(key: string, fuse: Fuse<string>): number[] {
  const allowed = allowedErrors(key);
  if (allowed === 0) return [];
  const candidates = fuse.search(key, { limit: 80 }).flatMap(({ item, refIndex }) => {
    const cost = typingErrors(key, item);
    return cost <= allowed && !FIGURE.test(item) ? [{ refIndex, cost }] : [];
  });
  const least = Math.min(...candidates.map(({ cost }) => cost));
  if (candidates.filter(({ cost }) => cost === least).length > MOST_READINGS) return [];
  return candidates
    .filter(({ cost }) => cost <= least + MARGIN)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ refIndex }) => refIndex);
}

const FIGURE = /\p{N}/u;

/** Figures are never corrected: 29.6 is not 29.8. */
function allowedErrors(key: string): number {
  if (key.length < 4 || key.length > LONGEST || FIGURE.test(key)) return 0;
  return key.length < 8 ? 1.5 : 2.5;
}

/**
 * Optimal string alignment distance between what was typed and the beginning of a word, so that a
 * word still being typed is corrected too. A wrong first letter and a missing ending cost a little
 * more: people seldom err in the first letter.
 */
export function typingErrors(typed: string, word: string): number {
  const reached = word.slice(0, typed.length + 3);
  const distances = editDistances(typed, reached);
  const whole = reached === word ? (distances.at(-1) ?? Infinity) : Infinity;
  const errors = Math.min(whole, Math.min(...distances) + 0.3);
  return errors + (typed[0] === word[0] ? 0 : 0.4);
}
