import Fuse from 'fuse.js/min-basic';

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
  const end = Math.min(word.length, typed.length + 3);
  let before: number[] = [];
  let above = Array.from({ length: end + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= end; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        at(above, column - 1) + (same ? 0 : 1),
        at(above, column) + 1,
        at(line, column - 1) + 1,
      );
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      line.push(cost);
    }
    before = above;
    above = line;
  }
  const whole = end === word.length ? at(above, end) : Infinity;
  const errors = Math.min(whole, Math.min(...above) + 0.3);
  return errors + (typed[0] === word[0] ? 0 : 0.4);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}
