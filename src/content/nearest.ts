import { editDistance } from '../engine/edit-distance.ts';

/**
 * The known name a misspelt one was probably meant to be: the one with the fewest letters wrong,
 * if these are at most a third. Letter case does not count.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const wrong = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (wrong < fewest) [best, fewest] = [candidate, wrong];
  }
  return best;
}
