import { runOf, type Link } from './link.ts';
import type { WordToken } from '../reading/words.ts';

/** How many tokens may have been joined into one, or one split into. */
const LONGEST_JOINT = 3;
/** Gaps with more pairs of tokens than this are not searched. */
const LARGEST_GAP = 2500;

/**
 * Adds links for words that were joined or split ("machines the" and "machinesthe") between the
 * links given. The result is in rising order again.
 */
export function findJoints(
  base: readonly WordToken[],
  other: readonly WordToken[],
  links: readonly Link[],
): Link[] {
  const all: Link[] = [];
  let [x, y] = [0, 0];
  const end = runOf({ base: base.length, other: other.length, length: 0 });
  for (const link of [...links, end]) {
    const [width, height] = [link.base.start - x, link.other.start - y];
    if (width > 0 && height > 0 && width + height > 2 && width * height <= LARGEST_GAP)
      all.push(
        ...jointsBetween(base, other, {
          base: x,
          baseEnd: link.base.start,
          other: y,
          otherEnd: link.other.start,
        }),
      );
    if (link !== end) all.push(link);
    [x, y] = [link.base.end, link.other.end];
  }
  return all;
}

function jointsBetween(
  base: readonly WordToken[],
  other: readonly WordToken[],
  gap: { base: number; baseEnd: number; other: number; otherEnd: number },
): Link[] {
  const left = base.slice(gap.base, gap.baseEnd).map(bareKey);
  const right = other.slice(gap.other, gap.otherEnd).map(bareKey);
  const joints: Link[] = [];
  let y = 0;
  for (let x = 0; x < left.length; x += 1) {
    const first = left[x]?.charCodeAt(0);
    for (let at = y; at < right.length; at += 1) {
      if (right[at]?.charCodeAt(0) !== first) continue;
      const ends = jointAt(left, right, x, at);
      if (!ends) continue;
      joints.push({
        base: { start: gap.base + x, end: gap.base + ends[0] },
        other: { start: gap.other + at, end: gap.other + ends[1] },
        joint: true,
      });
      y = ends[1];
      x = ends[0] - 1;
      break;
    }
  }
  return joints;
}

/** Takes words from the side that is behind until both read the same; null when they never do. */
function jointAt(
  left: readonly string[],
  right: readonly string[],
  x: number,
  y: number,
): [number, number] | null {
  let [base, other] = [left[x] ?? '', right[y] ?? ''];
  let [baseEnd, otherEnd] = [x + 1, y + 1];
  while (base !== other) {
    const behind = base.length < other.length;
    const mayGrow = behind
      ? baseEnd < left.length && baseEnd - x < LONGEST_JOINT && other.startsWith(base)
      : otherEnd < right.length && otherEnd - y < LONGEST_JOINT && base.startsWith(other);
    if (!mayGrow) return null;
    const next = (behind ? left[baseEnd] : right[otherEnd]) ?? '';
    // "1 2" and "12" are different numbers.
    if (/\d$/.test(behind ? base : other) && /^\d/.test(next)) return null;
    if (behind) [base, baseEnd] = [base + next, baseEnd + 1];
    else [other, otherEnd] = [other + next, otherEnd + 1];
  }
  return [baseEnd, otherEnd];
}

/** Figures may stand on one side only as part of a word: "covid 19", "covid19". */
function bareKey({ key }: WordToken): string {
  return key.startsWith('#') ? key.slice(1) : key;
}
