import type { Range } from './types.ts';

/** A run of words that stands in two texts, as index ranges of equal length. */
export interface SharedRun {
  readonly base: Range;
  readonly other: Range;
}

/** Shorter runs are the language's, not a writer's. */
export const SHORTEST_RUN = 6;
/** How many places of the other text are tried for a run; more only stand in repetitive texts. */
const TRIED_PLACES = 8;

/**
 * Finds the runs of keys that stand in both sequences, longest match first at each place, in the
 * order of the base and each key of either side in one run at most (greedy string tiling, after
 * Wise, in one pass).
 */
export function sharedRuns(base: readonly string[], other: readonly string[]): SharedRun[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= other.length; at += 1) {
    const found = places.get(shingle(other, at));
    if (!found) places.set(shingle(other, at), [at]);
    else if (found.length < TRIED_PLACES) found.push(at);
  }
  const taken = new Uint8Array(other.length);
  const runs: SharedRun[] = [];
  for (let at = 0; at + SHORTEST_RUN <= base.length;) {
    let best: SharedRun | null = null;
    for (const place of places.get(shingle(base, at)) ?? []) {
      let length = 0;
      while (
        at + length < base.length &&
        place + length < other.length &&
        base[at + length] === other[place + length] &&
        !taken[place + length]
      )
        length += 1;
      if (length >= SHORTEST_RUN && length > (best ? best.base.end - at : 0))
        best = {
          base: { start: at, end: at + length },
          other: { start: place, end: place + length },
        };
    }
    if (best) {
      runs.push(best);
      taken.fill(1, best.other.start, best.other.end);
    }
    at = best ? best.base.end : at + 1;
  }
  return runs;
}

function shingle(keys: readonly string[], at: number): string {
  return keys.slice(at, at + SHORTEST_RUN).join(' ');
}
