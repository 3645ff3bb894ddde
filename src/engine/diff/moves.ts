import { languageOf } from '../language/index.ts';
import type { Side } from './diff-pair.ts';
import { diffPassages } from './passage-diff.ts';
import { similarity, wordsOf, type PassageLink, type PassageWords } from './passage-links.ts';
import type { Edit, Range } from '../types.ts';

/** A run of passages that stands elsewhere in the other text, as index ranges. */
export interface Move {
  readonly base: Range;
  readonly other: Range;
  readonly edits: readonly Edit[];
  readonly precise: boolean;
}

/** Part of the words that a moved passage must have kept. */
const KEPT_PART = 0.6;
/** Lighter passages ("He said.") stand in many places by chance. */
const LEAST_WEIGHT = 3;
/** How many passages may share a word for it to lead from one to the other. */
const RARE = 8;

/** Finds passages that are in no link but stand, little changed, elsewhere in the other text. */
export function findMoves(base: Side, other: Side, links: readonly PassageLink[]): Move[] {
  const language = languageOf(base.article.language);
  const freeBase = unlinked(base, links, 'base');
  const freeOther = unlinked(other, links, 'other');
  if (freeBase.length === 0 || freeOther.length === 0) return [];
  const keys = new Map<string, number>();
  const [left, right] = [wordsOf(base, keys), wordsOf(other, keys)];
  const pairs = matchPassages(left, freeBase, right, freeOther);
  return runsOf(pairs).map(({ base: from, other: to }) => {
    const { edits, precise } = diffPassages(
      base.article.text,
      base.passages.slice(from.start, from.end),
      other.article.text,
      other.passages.slice(to.start, to.end),
      language,
    );
    return { base: from, other: to, edits, precise };
  });
}

function unlinked(
  { passages }: Side,
  links: readonly PassageLink[],
  side: 'base' | 'other',
): number[] {
  const taken = new Set(
    links.flatMap((link) =>
      Array.from(
        { length: link[side].end - link[side].start },
        (_, step) => link[side].start + step,
      ),
    ),
  );
  return passages.flatMap((_, index) => (taken.has(index) ? [] : [index]));
}

/** One partner at most for each passage, the most similar pairs first. */
function matchPassages(
  left: PassageWords,
  freeBase: readonly number[],
  right: PassageWords,
  freeOther: readonly number[],
): Map<number, number> {
  const holders = passagesByWord(right, new Set(freeOther));
  const candidates: { x: number; y: number; part: number }[] = [];
  const free = new Set(freeBase);
  const seen = new Set<number>();
  left.ids.forEach((id, at) => {
    const x = left.passage[at] ?? 0;
    if (!free.has(x) || (left.weights[x] ?? 0) < LEAST_WEIGHT) return;
    const places = holders.get(id);
    if (!places || places.size > RARE) return;
    for (const y of places) {
      const cell = x * right.weights.length + y;
      if (seen.has(cell)) continue;
      seen.add(cell);
      const part = similarity(left, x, right, y);
      if (part >= KEPT_PART) candidates.push({ x, y, part });
    }
  });
  candidates.sort((a, b) => b.part - a.part || a.x - b.x || a.y - b.y);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { x, y } of candidates) {
    if (pairs.has(x) || taken.has(y)) continue;
    pairs.set(x, y);
    taken.add(y);
  }
  takeNeighbours(pairs, taken, left, free, right, new Set(freeOther));
  return pairs;
}

/** Light passages move with the heavier ones beside them. */
function takeNeighbours(
  pairs: Map<number, number>,
  taken: Set<number>,
  left: PassageWords,
  free: ReadonlySet<number>,
  right: PassageWords,
  freeOther: ReadonlySet<number>,
): void {
  for (const [start, partner] of [...pairs]) {
    for (const step of [-1, 1]) {
      let [x, y] = [start + step, partner + step];
      while (free.has(x) && freeOther.has(y) && !pairs.has(x) && !taken.has(y)) {
        if (similarity(left, x, right, y) < KEPT_PART) break;
        pairs.set(x, y);
        taken.add(y);
        [x, y] = [x + step, y + step];
      }
    }
  }
}

function passagesByWord(words: PassageWords, free: ReadonlySet<number>): Map<number, Set<number>> {
  const holders = new Map<number, Set<number>>();
  words.ids.forEach((id, at) => {
    const passage = words.passage[at] ?? 0;
    if (!free.has(passage)) return;
    const known = holders.get(id) ?? new Set<number>();
    holders.set(id, known.add(passage));
  });
  return holders;
}

/** Neighbours that moved together are one move. */
function runsOf(pairs: ReadonlyMap<number, number>): { base: Range; other: Range }[] {
  const runs: { base: Range; other: Range }[] = [];
  for (const [x, y] of [...pairs].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.base.end === x && last.other.end === y)
      runs[runs.length - 1] = {
        base: { start: last.base.start, end: x + 1 },
        other: { start: last.other.start, end: y + 1 },
      };
    else runs.push({ base: { start: x, end: x + 1 }, other: { start: y, end: y + 1 } });
  }
  return runs;
}
