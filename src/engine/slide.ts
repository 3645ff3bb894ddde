import type { Link, Stretch, TextDiff } from './diff.ts';
import type { Token } from './tokens.ts';

/** An edit is moved by no more than this many atoms. */
const LONGEST_SLIDE = 30;

/**
 * Moves added or dropped phrases that could stand in several places ("the [big dog and the] cat",
 * "[the big dog and] the cat") to where a sentence or clause begins. Only over atoms printed
 * alike on both sides, so that no other edit changes.
 */
export function slideEdits(diff: TextDiff, stretch: Stretch): Stretch {
  const links = [...stretch.links];
  for (let index = 0; index <= links.length; index += 1) {
    const [before, after] = [links[index - 1], links[index]];
    const base = {
      start: before?.base.end ?? 0,
      end: after?.base.start ?? stretch.baseAtoms.length,
    };
    const other = {
      start: before?.other.end ?? 0,
      end: after?.other.start ?? stretch.otherAtoms.length,
    };
    const added = base.start === base.end;
    if (added === (other.start === other.end)) continue;
    slide(
      links,
      index,
      added ? diff.other : diff.base,
      added ? stretch.otherAtoms : stretch.baseAtoms,
      added ? other : base,
      added ? 'other' : 'base',
    );
  }
  return { ...stretch, links };
}

/**
 * `range` holds the atoms that one side has alone; the link before it is `links[index - 1]`. To
 * slide left is to link the range's last atom instead of the atom before the range.
 */
function slide(
  links: Link[],
  index: number,
  text: string,
  atoms: readonly Token[],
  range: { readonly start: number; readonly end: number },
  side: 'base' | 'other',
): void {
  const reach = reachLeft(links, index, text, atoms, range, side);
  let [best, bestScore] = [0, score(text, atoms, range.start)];
  for (let step = 1; step <= reach; step += 1) {
    const found = score(text, atoms, range.start - step);
    if (found > bestScore) [best, bestScore] = [step, found];
  }
  const width = range.end - range.start;
  for (let step = 1; step <= best; step += 1) {
    const link = links[index - step];
    if (!link) return;
    const moved = { start: link[side].start + width, end: link[side].end + width };
    links[index - step] =
      side === 'base' ? { base: moved, other: link.other } : { base: link.base, other: moved };
  }
}

function reachLeft(
  links: readonly Link[],
  index: number,
  text: string,
  atoms: readonly Token[],
  range: { readonly start: number; readonly end: number },
  side: 'base' | 'other',
): number {
  const away = side === 'base' ? 'other' : 'base';
  let reach = 0;
  while (reach < LONGEST_SLIDE) {
    const link = links[index - 1 - reach];
    const next = links[index - reach];
    const single =
      link && link.base.end - link.base.start === 1 && link.other.end - link.other.start === 1;
    if (!single || link[side].end !== range.start - reach) break;
    // Only an unbroken run of links can move along.
    if (reach > 0 && next && link[away].end !== next[away].start) break;
    const [from, to] = [atoms[link[side].start], atoms[range.end - 1 - reach]];
    if (!from || !to || from.key !== to.key) break;
    if (text.slice(from.start, from.end) !== text.slice(to.start, to.end)) break;
    reach += 1;
  }
  return reach;
}

/** How well a phrase begins at an atom: after a sentence's end, after a clause's, elsewhere. */
function score(text: string, atoms: readonly Token[], at: number): number {
  const [before, first] = [atoms[at - 1], atoms[at]];
  if (!before || !first) return 3;
  const between = text.slice(before.end, first.start);
  if (/\n|[.!?]["”’)]?\s/.test(between)) return 3;
  return /[,;:–—(-]/.test(between) ? 2 : 1;
}
