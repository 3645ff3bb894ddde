import { diffArrays } from 'diff';
import { anchorFinder, type Anchor, type Gap } from './anchors.ts';

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

/** Gaps are split at anchors while the keys found on both sides have a larger product than this. */
const SMALL_GAP = 900;
/** Gaps with a larger product are split without a look at what they have in common. */
const LARGE_GAP = 10_000;
/** jsdiff's time grows with the square of this. */
const MAX_EDIT_LENGTH = 160;
/** No key weighs as much as this. */
export const HEAVIEST = 16;
/** How many keys may be looked at in all, per key of the input, before gaps are left as they are. */
const WORK_PER_KEY = 60;

/**
 * Matches two sequences of keys, numbers from 0 to below `keys`. Anchors first: keys that stand
 * once on either side of a gap, in their longest common order (Cohen's patience diff); Myers'
 * algorithm (jsdiff) inside the gaps between them, where a match counts as often as its key's
 * weight, a whole number, says. Time is bounded by a multiple of the input's length; `precise`
 * tells when the bound was met.
 */
export function diffSequences(
  base: readonly number[],
  other: readonly number[],
  keys: number,
  weights?: readonly number[],
): SequenceDiff {
  const findAnchors = anchorFinder(base, other, keys);
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
    const common = width * height > LARGE_GAP ? null : commonPlaces(base, other, inner);
    const isSmall = common && common.base.length * common.other.length <= SMALL_GAP;
    const anchors = isSmall ? [] : findAnchors(inner);
    if (anchors.length > 0) for (const part of gapsBetween(inner, anchors)) gaps.push(part);
    else {
      const places = common ?? commonPlaces(base, other, inner);
      if (!matchPlaces(base, other, places, weights, pairs)) precise = false;
    }
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

/** Gaps begin at the anchors, so that `trim` turns each anchor into a match. */
function gapsBetween(gap: Gap, anchors: readonly Anchor[]): Gap[] {
  const gaps: Gap[] = [];
  let [baseStart, otherStart] = [gap.baseStart, gap.otherStart];
  for (const [baseEnd, otherEnd] of anchors) {
    gaps.push({ baseStart, baseEnd, otherStart, otherEnd });
    [baseStart, otherStart] = [baseEnd, otherEnd];
  }
  gaps.push({ baseStart, baseEnd: gap.baseEnd, otherStart, otherEnd: gap.otherEnd });
  return gaps;
}

/** Where the keys stand that both sides of a gap have; the others can match nothing. */
interface Places {
  readonly base: readonly number[];
  readonly other: readonly number[];
}

function commonPlaces(base: readonly number[], other: readonly number[], gap: Gap): Places {
  const inOther = new Set(other.slice(gap.otherStart, gap.otherEnd));
  const left = placesOf(base, gap.baseStart, gap.baseEnd, inOther);
  const inBase = new Set(left.map((at) => base[at] ?? -1));
  return { base: left, other: placesOf(other, gap.otherStart, gap.otherEnd, inBase) };
}

/** Compares what is left of a gap with jsdiff; false where its limit was hit. */
function matchPlaces(
  base: readonly number[],
  other: readonly number[],
  places: Places,
  weights: readonly number[] | undefined,
  pairs: Match[],
): boolean {
  if (places.base.length === 0) return true;
  const left = weighed(base, places.base, weights);
  const right = weighed(other, places.other, weights);
  const changes = diffArrays(left.keys, right.keys, { maxEditLength: MAX_EDIT_LENGTH });
  if (!changes) return weights !== undefined && matchPlaces(base, other, places, undefined, pairs);
  let [x, y, last] = [0, 0, -1];
  for (const { added, removed, count } of changes) {
    for (let step = 0; step < count && !added && !removed; step += 1) {
      const at = left.places[x + step] ?? 0;
      if (at !== last) pairs.push({ base: at, other: right.places[y + step] ?? 0, length: 1 });
      last = at;
    }
    if (!added) x += count;
    if (!removed) y += count;
  }
  return true;
}

/** Each key as many times in a row as it weighs, told apart by their number in the row. */
function weighed(
  sequence: readonly number[],
  places: readonly number[],
  weights: readonly number[] | undefined,
): { readonly keys: number[]; readonly places: readonly number[] } {
  const keys: number[] = [];
  const copies: number[] = [];
  for (const at of places) {
    const key = sequence[at] ?? -1;
    for (let copy = (weights?.[key] ?? 1) - 1; copy >= 0; copy -= 1) {
      keys.push(key * HEAVIEST + copy);
      copies.push(at);
    }
  }
  return { keys, places: copies };
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
