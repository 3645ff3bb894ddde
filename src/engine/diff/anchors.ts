import { heaviestIncreasingSubsequence } from '../increasing-subsequence.ts';

/** A stretch of two sequences not yet compared, as indices, ends exclusive. */
export interface Gap {
  readonly baseStart: number;
  readonly baseEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** A place of the base and one of the other sequence that hold the same key. */
export type Anchor = readonly [base: number, other: number];

/** Finds anchors in the gaps of one pair of sequences of keys from 0 to `keys`. */
export function anchorFinder(
  base: readonly number[],
  other: readonly number[],
  keys: number,
): (gap: Gap) => Anchor[] {
  // Per key: 0 not met, -1 met repeatedly, else the index where it stands, plus one.
  const baseAt = new Int32Array(keys + 1);
  const otherAt = new Int32Array(keys + 1);
  return (gap) => {
    place(base, gap.baseStart, gap.baseEnd, baseAt);
    place(other, gap.otherStart, gap.otherEnd, otherAt);
    const single: Anchor[] = [];
    for (let at = gap.baseStart; at < gap.baseEnd; at += 1) {
      const key = base[at] ?? 0;
      const partner = otherAt[key] ?? 0;
      if (baseAt[key] === at + 1 && partner > 0) single.push([at, partner - 1]);
    }
    for (let at = gap.baseStart; at < gap.baseEnd; at += 1) baseAt[base[at] ?? 0] = 0;
    for (let at = gap.otherStart; at < gap.otherEnd; at += 1) otherAt[other[at] ?? 0] = 0;
    const found = single.length > 0 ? single : singleRuns(base, other, gap);
    return heaviestIncreasingSubsequence(
      found.map(([, partner]) => ({ value: partner, weight: 1 })),
    ).flatMap((at) => found.slice(at, at + 1));
  };
}

function place(sequence: readonly number[], start: number, end: number, places: Int32Array): void {
  for (let at = start; at < end; at += 1) {
    const key = sequence[at] ?? 0;
    places[key] = places[key] === 0 ? at + 1 : -1;
  }
}

/** How many keys make a run, where no single key is found once on both sides. */
const RUN = 3;

function singleRuns(base: readonly number[], other: readonly number[], gap: Gap): Anchor[] {
  const seen = new Map<number, number>();
  for (let at = gap.baseStart; at <= gap.baseEnd - RUN; at += 1) {
    const key = runKey(base, at);
    seen.set(key, seen.has(key) ? -1 : at);
  }
  const places = new Map<number, number>();
  for (let at = gap.otherStart; at <= gap.otherEnd - RUN; at += 1) {
    const key = runKey(other, at);
    if ((seen.get(key) ?? -1) >= 0) places.set(key, places.has(key) ? -1 : at);
  }
  const anchors: Anchor[] = [];
  for (const [key, at] of seen) {
    const partner = places.get(key) ?? -1;
    // Different runs may share a key; their first members tell, and an anchor stands for no more.
    if (partner >= 0 && base[at] === other[partner]) anchors.push([at, partner]);
  }
  return anchors.sort((x, y) => x[0] - y[0]);
}

function runKey(keys: readonly number[], at: number): number {
  let key = keys[at] ?? 0;
  for (let step = 1; step < RUN; step += 1)
    key = (Math.imul(key, 0x9e3779b1) ^ (keys[at + step] ?? 0)) | 0;
  return key;
}
