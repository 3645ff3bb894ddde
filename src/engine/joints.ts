import type { Link } from './diff.ts';
import type { Token } from './tokens.ts';

/** How many atoms may have been joined into one, or one split into. */
const LONGEST_JOINT = 3;
/** Gaps with more pairs of atoms than this are not searched. */
const LARGEST_GAP = 2500;

/**
 * Adds links for words that were joined or split ("machines the" and "machinesthe") between the
 * links given. The result is in rising order again.
 */
export function findJoints(
  base: readonly Token[],
  other: readonly Token[],
  links: readonly Link[],
): Link[] {
  const all: Link[] = [];
  let [x, y] = [0, 0];
  const end = { base: { start: base.length, end: 0 }, other: { start: other.length, end: 0 } };
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
  base: readonly Token[],
  other: readonly Token[],
  gap: { base: number; baseEnd: number; other: number; otherEnd: number },
): Link[] {
  const joints: Link[] = [];
  let y = gap.other;
  for (let x = gap.base; x < gap.baseEnd; x += 1) {
    for (let at = y; at < gap.otherEnd; at += 1) {
      const link = jointAt(base, other, x, gap.baseEnd, at, gap.otherEnd);
      if (!link) continue;
      joints.push(link);
      y = link.other.end;
      x = link.base.end - 1;
      break;
    }
  }
  return joints;
}

/** Takes atoms from the side that is behind until both read the same; null when they never do. */
function jointAt(
  base: readonly Token[],
  other: readonly Token[],
  x: number,
  baseEnd: number,
  y: number,
  otherEnd: number,
): Link | null {
  let left = bareKey(base[x]);
  let right = bareKey(other[y]);
  let [baseStop, otherStop] = [x + 1, y + 1];
  while (left !== right) {
    const behind = left.length < right.length;
    const mayGrow = behind
      ? right.startsWith(left) && baseStop < baseEnd && baseStop - x < LONGEST_JOINT
      : left.startsWith(right) && otherStop < otherEnd && otherStop - y < LONGEST_JOINT;
    if (!mayGrow) return null;
    const next = bareKey(behind ? base[baseStop] : other[otherStop]);
    // "1 2" and "12" are different numbers.
    if (/\d$/.test(behind ? left : right) && /^\d/.test(next)) return null;
    if (behind) [left, baseStop] = [left + next, baseStop + 1];
    else [right, otherStop] = [right + next, otherStop + 1];
  }
  return { base: { start: x, end: baseStop }, other: { start: y, end: otherStop } };
}

/** Figures may stand on one side only as part of a word: "covid 19", "covid19". */
function bareKey(token: Token | undefined): string {
  return token?.key.replace('#', '') ?? '';
}
