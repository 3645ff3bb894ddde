import { diffArrays } from 'diff';

/** `length` equal keys from index `base` of one sequence and index `other` of the other. */
export interface Match {
  readonly base: number;
  readonly other: number;
  readonly length: number;
}

export interface SequenceDiff {
  /** In rising order on both sides, never overlapping. */
  readonly matches: readonly Match[];
  /** False where a limit was hit: matches may have been overlooked there, none is wrong. */
  readonly precise: boolean;
}

/** Pairs of gap sizes up to this product go to jsdiff at once; larger gaps are split first. */
const SMALL_GAP = 900;
/** jsdiff's time grows with the square of this. */
const MAX_EDIT_LENGTH = 160;
/** How many keys may be looked at in all, per key of the input, before gaps are left as they are. */
const WORK_PER_KEY = 60;

/** A stretch of both sequences not yet compared. */
interface Gap {
  readonly baseStart: number;
  readonly baseEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/**
 * Matches two sequences of keys. Anchors first: keys that stand once in either side of a gap, in
 * their longest common order (Cohen's patience diff); Myers' algorithm (jsdiff) inside the gaps
 * between them. Time is bounded by a multiple of the input's length; `precise` tells when the
 * bound was met.
 */
export function diffSequences(base: readonly number[], other: readonly number[]): SequenceDiff {
  const pairs: Match[] = [];
  const gaps: Gap[] = [
    { baseStart: 0, baseEnd: base.length, otherStart: 0, otherEnd: other.length },
  ];
  let work = (base.length + other.length) * WORK_PER_KEY + 10_000;
  let precise = true;
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trim(base, other, gap, pairs);
    const width = inner.baseEnd - inner.baseStart;
    const height = inner.otherEnd - inner.otherStart;
    if (width === 0 || height === 0) continue;
    work -= width + height;
    if (work < 0) {
      precise = false;
      continue;
    }
    const large = width * height > SMALL_GAP;
    let anchors = large ? findAnchors(base, other, inner, 1) : [];
    if (large && anchors.length === 0) anchors = findAnchors(base, other, inner, 3);
    if (anchors.length > 0) gaps.push(...gapsBetween(inner, anchors));
    else if (!compareGap(base, other, inner, pairs)) precise = false;
  }
  return { matches: joined(pairs), precise };
}

/** Takes equal beginnings and ends off a gap. */
function trim(base: readonly number[], other: readonly number[], gap: Gap, pairs: Match[]): Gap {
  let { baseStart, baseEnd, otherStart, otherEnd } = gap;
  while (baseStart < baseEnd && otherStart < otherEnd && base[baseStart] === other[otherStart]) {
    baseStart += 1;
    otherStart += 1;
  }
  while (
    baseEnd > baseStart &&
    otherEnd > otherStart &&
    base[baseEnd - 1] === other[otherEnd - 1]
  ) {
    baseEnd -= 1;
    otherEnd -= 1;
  }
  if (baseStart > gap.baseStart)
    pairs.push({ base: gap.baseStart, other: gap.otherStart, length: baseStart - gap.baseStart });
  if (gap.baseEnd > baseEnd)
    pairs.push({ base: baseEnd, other: otherEnd, length: gap.baseEnd - baseEnd });
  return { baseStart, baseEnd, otherStart, otherEnd };
}

/**
 * Pairs of places whose key, or run of `width` keys, stands once on either side of the gap, in
 * rising order on both.
 */
function findAnchors(
  base: readonly number[],
  other: readonly number[],
  gap: Gap,
  width: number,
): readonly (readonly [number, number])[] {
  const seen = new Map<number, number>();
  for (let at = gap.baseStart; at <= gap.baseEnd - width; at += 1) {
    const key = runKey(base, at, width);
    seen.set(key, seen.has(key) ? -1 : at);
  }
  const places = new Map<number, number>();
  for (let at = gap.otherStart; at <= gap.otherEnd - width; at += 1) {
    const key = runKey(other, at, width);
    if ((seen.get(key) ?? -1) >= 0) places.set(key, places.has(key) ? -1 : at);
  }
  const candidates: [number, number][] = [];
  for (const [key, place] of places) {
    const at = seen.get(key);
    // Different runs may share a hash; their first keys tell, and that is all an anchor stands for.
    if (place >= 0 && at !== undefined && base[at] === other[place]) candidates.push([at, place]);
  }
  return longestRising(candidates.sort((x, y) => x[0] - y[0]));
}

function runKey(keys: readonly number[], at: number, width: number): number {
  let key = keys[at] ?? -1;
  for (let step = 1; step < width; step += 1)
    key = (Math.imul(key, 0x9e3779b1) ^ (keys[at + step] ?? -1)) | 0;
  return key;
}

/** The longest subsequence whose second members rise, of pairs sorted by their first. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** Gaps begin at the anchors, so that `trim` turns each anchor into a match. */
function gapsBetween(gap: Gap, anchors: readonly (readonly [number, number])[]): Gap[] {
  const gaps: Gap[] = [];
  let [baseStart, otherStart] = [gap.baseStart, gap.otherStart];
  for (const [baseEnd, otherEnd] of anchors) {
    gaps.push({ baseStart, baseEnd, otherStart, otherEnd });
    [baseStart, otherStart] = [baseEnd, otherEnd];
  }
  gaps.push({ baseStart, baseEnd: gap.baseEnd, otherStart, otherEnd: gap.otherEnd });
  return gaps;
}

/** Compares what is left of a gap with jsdiff; false where its limit was hit. */
function compareGap(
  base: readonly number[],
  other: readonly number[],
  gap: Gap,
  pairs: Match[],
): boolean {
  // Keys of one side only can match nothing; without them unlike gaps become small.
  const inOther = new Set(other.slice(gap.otherStart, gap.otherEnd));
  const left = placesOf(base, gap.baseStart, gap.baseEnd, inOther);
  if (left.length === 0) return true;
  const inBase = new Set(left.map((at) => base[at] ?? -1));
  const right = placesOf(other, gap.otherStart, gap.otherEnd, inBase);
  const changes = diffArrays(
    left.map((at) => base[at] ?? -1),
    right.map((at) => other[at] ?? -1),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  if (!changes) return false;
  let [x, y] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1)
        pairs.push({ base: left[x + step] ?? 0, other: right[y + step] ?? 0, length: 1 });
    }
    if (!added) x += count;
    if (!removed) y += count;
  }
  return true;
}

function placesOf(
  keys: readonly number[],
  start: number,
  end: number,
  allowed: ReadonlySet<number>,
): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) if (allowed.has(keys[at] ?? -1)) places.push(at);
  return places;
}

/** Sorts the matches and joins those that touch on both sides. */
function joined(pairs: Match[]): Match[] {
  const runs: Match[] = [];
  for (const match of pairs.sort((x, y) => x.base - y.base)) {
    const last = runs.at(-1);
    if (last && last.base + last.length === match.base && last.other + last.length === match.other)
      runs[runs.length - 1] = { ...last, length: last.length + match.length };
    else runs.push(match);
  }
  return runs;
}
