import type { Range } from '../types.ts';

/** A run of words that stands in two texts, as index ranges of equal length. */
export interface SharedRun {
  readonly base: Range;
  readonly other: Range;
}

/** A sequence of keys, made ready for the search for runs. */
export interface Shingled {
  readonly keys: readonly string[];
  /** Per place, a number made of the keys from there on, as many as the shortest run has. */
  readonly shingles: readonly number[];
  /** The places of each shingle, the first few. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Shorter runs are the language's, not a writer's. */
export const SHORTEST_RUN = 6;
/** How many places of the other text are tried for a run; more only stand in repetitive texts. */
const TRIED_PLACES = 8;

/** Reads a sequence once for all its comparisons. */
export function shingle(keys: readonly string[]): Shingled {
  const hashes = keys.map(hash);
  const shingles: number[] = [];
  const places = new Map<number, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= keys.length; at += 1) {
    let mixed = 0;
    for (let step = 0; step < SHORTEST_RUN; step += 1)
      mixed = Math.imul(mixed ^ (hashes[at + step] ?? 0), 0x01000193);
    shingles.push(mixed);
    const found = places.get(mixed);
    if (!found) places.set(mixed, [at]);
    else if (found.length < TRIED_PLACES) found.push(at);
  }
  return { keys, shingles, places };
}

/**
 * Finds the runs of keys that stand in both sequences, the longest at each place, in the order of
 * the base and each key of either side in one run at most (greedy string tiling, after Wise, in
 * one pass).
 */
export function sharedRuns(base: Shingled, other: Shingled): SharedRun[] {
  const taken = new Uint8Array(other.keys.length);
  const runs: SharedRun[] = [];
  for (let at = 0; at < base.shingles.length;) {
    let [length, place] = [0, 0];
    for (const candidate of other.places.get(base.shingles[at] ?? 0) ?? []) {
      const found = runLength(base.keys, at, other.keys, candidate, taken);
      if (found > length) [length, place] = [found, candidate];
    }
    // Different keys may make the same shingle: only what was compared counts.
    if (length >= SHORTEST_RUN) {
      runs.push({
        base: { start: at, end: at + length },
        other: { start: place, end: place + length },
      });
      taken.fill(1, place, place + length);
      at += length;
    } else at += 1;
  }
  return runs;
}

function runLength(
  base: readonly string[],
  at: number,
  other: readonly string[],
  place: number,
  taken: Uint8Array,
): number {
  const limit = Math.min(base.length - at, other.length - place);
  let length = 0;
  while (length < limit && base[at + length] === other[place + length] && !taken[place + length])
    length += 1;
  return length;
}

/** FNV-1a over the UTF-16 units. */
function hash(key: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    mixed = Math.imul(mixed ^ key.charCodeAt(at), 0x01000193);
  return mixed;
}
