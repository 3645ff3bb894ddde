import type { Element, ElementContent, Root, Text } from 'hast';
import type { Range } from '../engine/types.ts';
import { articleText, type BlockPlan, type Run } from './article-text.ts';
import { buildRun } from './build-run.ts';
import { rankMarks, type Mark, type RankedMark } from './mark.ts';

/**
 * Cuts out the inline content of a range, such as a passage, with its links, its emphasis and those
 * parts of the marks that stand in it. The text of the result is the text of the range, with what
 * separates its blocks; what stands in asides is left out.
 */
export function passageFragment(
  tree: Root,
  range: Range,
  marks: readonly Mark[] = [],
): ElementContent[] {
  return fragments(tree, [range], marks)[0] ?? [];
}

/**
 * The fragments of several ranges, which must be in order and may not overlap; the marks are
 * gone through once. A mark in several ranges keeps its `id` in the first.
 */
export function fragments(
  tree: Root,
  ranges: readonly Range[],
  marks: readonly Mark[],
): ElementContent[][] {
  const { text, plan } = articleText(tree);
  const runs = runsOf(plan);
  const ranked = rankMarks(marks);
  const used = new Set<Mark | Element>();
  let next = 0;
  let continued: readonly RankedMark[] = [];

  return ranges.map((range, index) => {
    const here = [...continued];
    for (; (ranked[next]?.start ?? Infinity) <= range.end; next += 1) {
      const mark = ranked[next];
      if (mark && mark.end >= range.start) here.push(mark);
    }
    continued = here.filter((mark) => mark.end > range.end || mark.start === range.end);
    const touches = { before: ranges[index - 1]?.end, after: ranges[index + 1]?.start };
    return cut(
      range,
      here.filter((mark) => belongs(mark, range, touches)),
    );
  });

  function cut(range: Range, here: readonly RankedMark[]): ElementContent[] {
    const result: ElementContent[] = [];
    let at = range.start;
    for (let index = runAt(runs, range.start); at <= range.end; index += 1) {
      const run = runs[index];
      if (!run || run.start > range.end || (run.start === range.end && at > range.start)) break;
      const start = Math.max(run.start, at);
      if (start > at) addGap(at, start);
      const end = Math.min(run.end, range.end);
      add(run, { start, end }, ({ start: from, end: to }) => from <= end && to >= start);
      at = end;
    }
    if (at < range.end) addGap(at, range.end);
    return result;

    // What separates blocks stands in no node of the tree, and may be marked all the same.
    function addGap(start: number, end: number): void {
      const node: Text = { type: 'text', value: text.slice(start, end) };
      const run: Run = { start, end, leaves: [{ kind: 'text', node, start, end, inside: null }] };
      const first = start === range.start;
      const last = end === range.end;
      add(run, run, ({ start: from, end: to }) =>
        from === to
          ? (from > start || (first && from === start)) && (to < end || (last && to === end))
          : from < end && to > start,
      );
    }

    function add(run: Run, part: Range, touches: (mark: RankedMark) => boolean): void {
      result.push(...buildRun({ run, range: part, extras: false }, here.filter(touches), used));
    }
  }
}

/** A point between two ranges that touch belongs to one of them: to the one on its side. */
function belongs(
  { start, end, mark }: RankedMark,
  range: Range,
  touches: { before: number | undefined; after: number | undefined },
): boolean {
  if (start < end || start > range.end || start < range.start) return true;
  if (mark.side === 'before') return start > range.start || touches.before !== start;
  return start < range.end || touches.after !== start;
}

const known = new WeakMap<BlockPlan, readonly Run[]>();

/** The runs that hold compared text, in order. */
function runsOf(plan: BlockPlan): readonly Run[] {
  let found = known.get(plan);
  if (!found) {
    found = plan.parts.flatMap((part) => ('leaves' in part ? [part] : runsOf(part)));
    found = found.filter((run) => run.start >= 0);
    known.set(plan, found);
  }
  return found;
}

/** Index of the first run that ends at or after `at`. */
function runAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
