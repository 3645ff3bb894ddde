import { makeEdit } from './edit.ts';
import { separators, type WordToken } from '../reading/words.ts';
import type { Edit, Range } from '../types.ts';

/** Longer runs of separators are compared as wholes. */
const LONGEST_RUN = 40;

/** The edits between two runs of white space and punctuation, classed apart. */
export function separatorEdits(
  base: string,
  range: Range,
  other: string,
  otherRange: Range,
): Edit[] {
  const width = range.end - range.start;
  if (
    width === otherRange.end - otherRange.start &&
    base.startsWith(other.slice(otherRange.start, otherRange.end), range.start)
  )
    return [];
  const left = separators(base, range.start, range.end);
  const right = separators(other, otherRange.start, otherRange.end);
  if (left.length > LONGEST_RUN || right.length > LONGEST_RUN)
    return [makeEdit('punctuation', range, otherRange)];
  const edits: Edit[] = [];
  let [at, otherAt] = [range.start, otherRange.start];
  for (const [token, match] of paired(base, left, other, right)) {
    const next = token ? { start: token.start, end: token.end } : { start: at, end: at };
    const otherNext = match
      ? { start: match.start, end: match.end }
      : { start: otherAt, end: otherAt };
    [at, otherAt] = [next.end, otherNext.end];
    if (base.slice(next.start, next.end) === other.slice(otherNext.start, otherNext.end)) continue;
    const spacing = (token ?? match)?.kind === 'space';
    append(edits, makeEdit(spacing ? 'spacing' : 'punctuation', next, otherNext), base, other);
  }
  return edits;
}

/** Joins an edit to the one it touches; a paragraph break stays an edit of its own. */
function append(edits: Edit[], edit: Edit, base: string, other: string): void {
  const last = edits.at(-1);
  const touches = last && last.base.end === edit.base.start && last.other.end === edit.other.start;
  const breaks = (part: Edit) =>
    base.slice(part.base.start, part.base.end).includes('\n') ||
    other.slice(part.other.start, part.other.end).includes('\n');
  if (!touches || (last.class !== edit.class && (breaks(last) || breaks(edit)))) edits.push(edit);
  else
    edits[edits.length - 1] = makeEdit(
      last.class === edit.class ? edit.class : 'punctuation',
      { start: last.base.start, end: edit.base.end },
      { start: last.other.start, end: edit.other.end },
    );
}

/** Pairs the tokens of two runs in order: equal ones first of all, then mark with mark, space with space. */
function paired(
  base: string,
  left: readonly WordToken[],
  other: string,
  right: readonly WordToken[],
): [WordToken | null, WordToken | null][] {
  const worth = (x: number, y: number): number => {
    const [token, match] = [left[x], right[y]];
    if (!token || !match || token.kind !== match.kind) return 0;
    if (base.slice(token.start, token.end) === other.slice(match.start, match.end)) return 5;
    return token.key === match.key ? 3 : 1;
  };
  const width = right.length + 1;
  const best = new Int32Array((left.length + 1) * width);
  const bestAt = (x: number, y: number): number => best[x * width + y] ?? 0;
  for (let x = left.length - 1; x >= 0; x -= 1) {
    for (let y = right.length - 1; y >= 0; y -= 1) {
      const both = worth(x, y);
      best[x * width + y] = Math.max(
        bestAt(x + 1, y),
        bestAt(x, y + 1),
        both > 0 ? both + bestAt(x + 1, y + 1) : 0,
      );
    }
  }
  const pairs: [WordToken | null, WordToken | null][] = [];
  let [x, y] = [0, 0];
  while (x < left.length || y < right.length) {
    const both = worth(x, y);
    if (both > 0 && bestAt(x, y) === both + bestAt(x + 1, y + 1))
      pairs.push([left[x++] ?? null, right[y++] ?? null]);
    else if (x < left.length && (y >= right.length || bestAt(x, y) === bestAt(x + 1, y)))
      pairs.push([left[x++] ?? null, null]);
    else pairs.push([null, right[y++] ?? null]);
  }
  return pairs;
}

/**
 * Places an insertion: `outer` is the separator on the side without the words, `inner` the range
 * on the other side from which `first` to `last` stand unlinked. As much of the separator as
 * possible is found again before the words, then after them; the rest is the edit.
 */
export function splitAround(
  outerText: string,
  outer: Range,
  innerText: string,
  inner: Range,
  first: WordToken,
  last: WordToken,
): { readonly outer: Range; readonly inner: Range } {
  const pieces = separators(outerText, outer.start, outer.end);
  const before = separators(innerText, inner.start, first.start);
  const after = separators(innerText, last.end, inner.end);
  const isSame = (piece: WordToken | undefined, match: WordToken | undefined): boolean =>
    piece !== undefined &&
    match !== undefined &&
    outerText.slice(piece.start, piece.end) === innerText.slice(match.start, match.end);
  let head = 0;
  while (isSame(pieces[head], before[head])) head += 1;
  let tail = 0;
  while (
    tail < pieces.length - head &&
    isSame(pieces[pieces.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  return {
    outer: {
      start: pieces[head - 1]?.end ?? outer.start,
      end: pieces[pieces.length - tail]?.start ?? outer.end,
    },
    inner: {
      start: before[head - 1]?.end ?? inner.start,
      end: after[after.length - tail]?.start ?? inner.end,
    },
  };
}
