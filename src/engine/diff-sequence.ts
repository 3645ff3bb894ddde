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

/** Pairs of gap sizes up to this product go to jsdiff at once; larger gaps are split first. */
const SMALL_GAP = 900;
/** jsdiff's time grows with the square of this. */
const MAX_EDIT_LENGTH = 160;
/** How many keys may be looked at in all, per key of the input, before gaps are left as they are. */
const WORK_PER_KEY = 60;

/**
 * Matches two sequences of keys, numbers from 0 to below `keys`. Anchors first: keys that stand once in either side of a gap, in
 * their longest common order (Cohen's patience diff); Myers' algorithm (jsdiff) inside the gaps
 * between them. Time is bounded by a multiple of the input's length; `precise` tells when the
 * bound was met.
 */
export function diffSequences(
  base: readonly number[],
  other: readonly number[],
  keys: number,
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
    const large = width * height > SMALL_GAP;
    const anchors = large ? findAnchors(inner) : [];
    if (anchors.length > 0) for (const part of gapsBetween(inner, anchors)) gaps.push(part);
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
