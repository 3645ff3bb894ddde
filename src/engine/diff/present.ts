import type { Language } from '../language/index.ts';
import { type Stretch, type TextDiff } from './diff.ts';
import { runOf, type Link } from './link.ts';
import { joinCaseRuns } from './case-runs.ts';
import { exactEdits } from './edits.ts';
import { linkFigures } from './figure-pairs.ts';
import { slideEdits } from './slide.ts';
import type { WordToken } from '../reading/words.ts';
import type { Edit } from '../types.ts';

/** What a stop word weighs against other words when chance matches are judged. */
const STOP_WEIGHT = 0.25;
/** Stop words alone are swallowed up to this weight: three of them. */
const LIGHT_ISLAND = 0.75;
/** Other words are swallowed when they weigh less than this part of the lighter neighbour. */
const CHANCE_RATIO = 0.35;
/** Part of its letters, at both ends, that a word spelled otherwise has kept. */
const RESPELLED_PART = 0.6;
const LONGEST_WORD = 40;
/** Where both neighbours only add, or only drop, what stands between them is kept more readily. */
const ONE_SIDED_RATIO = 0.08;

/**
 * Writes out a diff for reading. Still exact (`applyEdits` restores the other text), but chance
 * matches between two rewordings are swallowed, so that one substitution reads as one; changed
 * figures stand alone; an added or dropped phrase begins where a reader would begin it.
 */
export function presentableEdits(diff: TextDiff): Edit[] {
  const stretches = diff.stretches.map((stretch) =>
    slideEdits(diff, presentable(linkFigures(stretch))),
  );
  return joinCaseRuns(exactEdits({ ...diff, stretches }), diff.base, diff.other);
}

/** Unlinked tokens of both sides between two links, and the links that follow up to the next such gap. */
interface Section {
  weight: number;
  added: boolean;
  dropped: boolean;
  /** A changed figure, or a word spelled otherwise: never swallowed into a neighbour. */
  readonly barrier: boolean;
  /** Links kept after the gap. */
  island: Link[];
}

function presentable(stretch: Stretch): Stretch {
  let sections = sectionsOf(stretch);
  for (let before = 0; before !== sections.length;) {
    before = sections.length;
    sections = swallow(stretch, sections);
  }
  return { ...stretch, links: sections.flatMap(({ island }) => island) };
}

/** The first section may have no gap: it then only holds the links before the first. */
function sectionsOf(stretch: Stretch): Section[] {
  const { language } = stretch;
  const sections: Section[] = [];
  let [x, y] = [0, 0];
  const end = runOf({
    base: stretch.baseTokens.length,
    other: stretch.otherTokens.length,
    length: 0,
  });
  for (const link of [...stretch.links, end]) {
    const dropped = link.base.start > x;
    const added = link.other.start > y;
    const unequal = link !== end && isUnequalFigure(stretch, link);
    if (dropped || added || sections.length === 0) {
      const weight = Math.max(
        weigh(stretch.baseTokens, x, link.base.start, language),
        weigh(stretch.otherTokens, y, link.other.start, language),
      );
      const barrier = isRespelling(stretch, x, link.base.start, y, link.other.start);
      sections.push({ weight, added, dropped, barrier, island: [] });
    }
    if (unequal)
      sections.push({ weight: 0, added: true, dropped: true, barrier: true, island: [link] });
    else if (link !== end) sections.at(-1)?.island.push(link);
    [x, y] = [link.base.end, link.other.end];
  }
  return sections;
}

function swallow(stretch: Stretch, sections: readonly Section[]): Section[] {
  const result: Section[] = [];
  for (const section of sections) {
    const last = result.at(-1);
    if (!last || !isChance(stretch, last, section)) result.push({ ...section });
    else {
      last.weight += section.weight + weighLinks(stretch, last.island);
      last.added ||= section.added;
      last.dropped ||= section.dropped;
      last.island = section.island;
    }
  }
  return result;
}

/** Whether the links between two gaps are too little to part them. */
function isChance(stretch: Stretch, before: Section, after: Section): boolean {
  if (before.barrier || after.barrier || before.weight === 0 || after.weight === 0) return false;
  if (before.island.some((link) => holdsFigure(stretch, link))) return false;
  const weight = weighLinks(stretch, before.island);
  const lighter = Math.min(before.weight, after.weight);
  const substitutes = (before.added || after.added) && (before.dropped || after.dropped);
  if (!substitutes) return weight <= ONE_SIDED_RATIO * lighter;
  const light = before.island.every((link) => isLight(stretch, link));
  return (light && weight <= LIGHT_ISLAND && weight < lighter) || weight <= CHANCE_RATIO * lighter;
}

function holdsFigure({ baseTokens }: Stretch, { base }: Link): boolean {
  for (let at = base.start; at < base.end; at += 1)
    if (baseTokens[at]?.kind === 'figure') return true;
  return false;
}

function isUnequalFigure(
  { baseTokens, otherTokens }: Stretch,
  { base, other, joint }: Link,
): boolean {
  return !joint && baseTokens[base.start]?.key !== otherTokens[other.start]?.key;
}

/** Whether one word stands against one that is spelled much alike: "colour" and "color". */
function isRespelling(
  { baseTokens, otherTokens }: Stretch,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== 1 || otherEnd - otherStart !== 1) return false;
  const [one, two] = [baseTokens[start]?.key ?? '', otherTokens[otherStart]?.key ?? ''];
  const [shorter, longer] = [Math.min(one.length, two.length), Math.max(one.length, two.length)];
  let [head, tail] = [0, 0];
  while (head < shorter && one[head] === two[head]) head += 1;
  while (tail < shorter - head && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  return longer <= LONGEST_WORD && head + tail >= RESPELLED_PART * longer;
}

function isLight({ baseTokens, language }: Stretch, { base }: Link): boolean {
  for (let at = base.start; at < base.end; at += 1)
    if (!language.stopWords.has(baseTokens[at]?.key ?? '')) return false;
  return true;
}

function weighLinks({ baseTokens, language }: Stretch, links: readonly Link[]): number {
  return links.reduce(
    (sum, { base }) => sum + weigh(baseTokens, base.start, base.end, language),
    0,
  );
}

function weigh(
  tokens: readonly WordToken[],
  start: number,
  end: number,
  language: Language,
): number {
  let weight = 0;
  for (let at = start; at < end; at += 1)
    weight += language.stopWords.has(tokens[at]?.key ?? '') ? STOP_WEIGHT : 1;
  return weight;
}
