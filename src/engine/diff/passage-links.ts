import { languageOf } from '../language/index.ts';
import { diffSequences } from './diff-sequence.ts';
import type { Side } from './diff-pair.ts';
import { memoize, memoizeByObject } from '../memoize.ts';
import { readingOf, wordsIn } from '../reading/reading.ts';
import type { Passage, Range } from '../types.ts';

/** Passages that stayed in order, as index ranges; several on a side where they were split or merged. */
export interface PassageLink {
  readonly base: Range;
  readonly other: Range;
}

/** Part of the lighter passage's words that must be found in the other, in order. */
const SHARED_PART = 0.5;
/** Between the same neighbours, two rewritten passages are paired on this part of the heavier one. */
const REWRITTEN_PART = 0.3;
const STOP_WEIGHT = 0.2;

/** The words of a text, each with the passage it stands in. */
export interface PassageWords {
  readonly ids: readonly number[];
  readonly passage: readonly number[];
  /** Per passage, the index of its first word. */
  readonly starts: readonly number[];
  /** Per passage, the weight of its words. */
  readonly weights: readonly number[];
  readonly weight: readonly number[];
}

/** Finds the passages of one text in the other, in the order of both. */
export function linkPassages(
  base: Side,
  other: Side,
): { readonly links: readonly PassageLink[]; readonly precise: boolean } {
  const keys = new Map<string, number>();
  const left = wordsOf(base, keys);
  const right = wordsOf(other, keys);
  const { matches, precise } = diffSequences(left.ids, right.ids, keys.size);
  const shared = new Map<number, number>();
  const width = other.passages.length;
  for (const match of matches) {
    for (let step = 0; step < match.length; step += 1) {
      const cell =
        (left.passage[match.base + step] ?? 0) * width + (right.passage[match.other + step] ?? 0);
      shared.set(cell, (shared.get(cell) ?? 0) + (left.weight[match.base + step] ?? 0));
    }
  }
  const links: PassageLink[] = [];
  for (const [cell, weight] of shared) {
    const [x, y] = [Math.floor(cell / width), cell % width];
    const lighter = Math.min(left.weights[x] ?? 0, right.weights[y] ?? 0);
    const enough = weight >= SHARED_PART * lighter && weight > 0;
    if (enough) join(links, x, y);
  }
  return { links: fillRewritten(links, left, right), precise };
}

/** Adds a link, in rising order, to the one before where they share a passage. */
function join(links: PassageLink[], x: number, y: number): void {
  const last = links.at(-1);
  if (!last || (x >= last.base.end && y >= last.other.end))
    links.push({ base: { start: x, end: x + 1 }, other: { start: y, end: y + 1 } });
  else
    links[links.length - 1] = {
      base: { start: last.base.start, end: Math.max(last.base.end, x + 1) },
      other: { start: last.other.start, end: Math.max(last.other.end, y + 1) },
    };
}

/** Pairs what was rewritten in its place: single passages between the same two links. */
function fillRewritten(
  links: readonly PassageLink[],
  left: PassageWords,
  right: PassageWords,
): PassageLink[] {
  const filled: PassageLink[] = [];
  let [x, y] = [0, 0];
  const end = { start: left.weights.length, end: left.weights.length };
  const otherEnd = { start: right.weights.length, end: right.weights.length };
  for (const link of [...links, { base: end, other: otherEnd }]) {
    const [width, height] = [link.base.start - x, link.other.start - y];
    if (width > 0 && height > 0 && width * height <= 400)
      filled.push(...rewrittenPairs(left, right, [x, link.base.start], [y, link.other.start]));
    if (link.base !== end) filled.push(link);
    [x, y] = [link.base.end, link.other.end];
  }
  return filled;
}

/** Pairs in order, most similar first. */
function rewrittenPairs(
  left: PassageWords,
  right: PassageWords,
  [baseStart, baseEnd]: readonly [number, number],
  [otherStart, otherEnd]: readonly [number, number],
): PassageLink[] {
  let best: { x: number; y: number; part: number } | null = null;
  for (let x = baseStart; x < baseEnd; x += 1) {
    for (let y = otherStart; y < otherEnd; y += 1) {
      const part = similarity(left, x, right, y);
      if (part >= REWRITTEN_PART && part > (best?.part ?? 0)) best = { x, y, part };
    }
  }
  if (!best) return [];
  const { x, y } = best;
  return [
    ...rewrittenPairs(left, right, [baseStart, x], [otherStart, y]),
    { base: { start: x, end: x + 1 }, other: { start: y, end: y + 1 } },
    ...rewrittenPairs(left, right, [x + 1, baseEnd], [y + 1, otherEnd]),
  ];
}

/** The weight of the words two passages share, as part of the heavier one. */
export function similarity(left: PassageWords, x: number, right: PassageWords, y: number): number {
  const bag = bagOf(left, x);
  let shared = 0;
  for (const [id, { count, weight }] of bagOf(right, y)) {
    const own = bag.get(id);
    if (own) shared += Math.min(own.count, count) * weight;
  }
  return shared / (Math.max(left.weights[x] ?? 0, right.weights[y] ?? 0) || 1);
}

type Bag = ReadonlyMap<number, { readonly count: number; readonly weight: number }>;

const bagsOf = memoizeByObject((words: PassageWords) =>
  memoize((passage: number) => readBag(words, passage)),
);

function bagOf(words: PassageWords, passage: number): Bag {
  return bagsOf(words)(passage);
}

function readBag(words: PassageWords, passage: number): Bag {
  const bag = new Map<number, { count: number; weight: number }>();
  for (let at = words.starts[passage] ?? 0; words.passage[at] === passage; at += 1) {
    const id = words.ids[at] ?? -1;
    bag.set(id, { count: (bag.get(id)?.count ?? 0) + 1, weight: words.weight[at] ?? 0 });
  }
  return bag;
}

/** Reads the words of all passages; `keys` numbers them alike for both texts. */
export function wordsOf({ article, passages }: Side, keys: Map<string, number>): PassageWords {
  const language = languageOf(article.language);
  const reading = readingOf(article);
  const ids: number[] = [];
  const passage: number[] = [];
  const weight: number[] = [];
  const weights: number[] = [];
  const starts: number[] = [];
  passages.forEach(({ start, end }: Passage, index) => {
    let sum = 0;
    starts.push(ids.length);
    const own = wordsIn(reading, { start, end }).map(({ key }) => key);
    // A passage of marks alone (a closing quotation mark) is its own word.
    for (const key of own.length > 0 ? own : [article.text.slice(start, end)]) {
      const id = keys.get(key) ?? keys.size;
      keys.set(key, id);
      const worth = language.stopWords.has(key) ? STOP_WEIGHT : 1;
      ids.push(id);
      passage.push(index);
      weight.push(worth);
      sum += worth;
    }
    weights.push(sum);
  });
  return { ids, passage, starts, weights, weight };
}
