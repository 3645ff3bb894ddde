import { isDoubtful } from '../engine/explain/link-words.ts';
import type { TableRow } from '../engine/types.ts';
import type { Compared } from './compared.ts';

/** A row of the table, cut down to what belongs together. */
export interface Settled {
  /** What stands level, by column; empty in all where nothing surely does. */
  readonly level: readonly (readonly string[])[];
  /** What does not, by column: it stands in its own article's order. */
  readonly loose: readonly (readonly string[])[];
}

/** What stands level grows to at most so many times the longest of the passages that are linked best. */
const GROWTH = 1.4;

/**
 * Of each voice in a row the passage that is linked best, and its neighbours as far as they are
 * linked, too, and no longer than the others. A row may gather passages from all over an article
 * that tell parts of one long sentence elsewhere: set one below the other they would read as a text
 * that nobody wrote, beside much empty room.
 *
 * @param voices the columns of each voice
 */
export function settleRow(
  story: Compared,
  voices: readonly (readonly number[])[],
  { cells }: Pick<TableRow, 'cells'>,
): Settled {
  const sources = voices.map((columns) => columns.find((column) => cells[column]?.length));
  const told = sources.map((column) => (column === undefined ? [] : (cells[column] ?? [])));
  const cores = coresOf(story, told);
  const longest = Math.max(0, ...cores.map((core) => lengthOf(story, core)));
  const level = told.map((ids, voice) => grown(story, ids, cores, voice, longest * GROWTH)).flat();
  const isLevel = (id: string, column: number) =>
    level.includes(id) || (!sources.includes(column) && isCopyOf(story, id, level));
  return {
    level: cells.map((ids, column) => ids.filter((id) => isLevel(id, column))),
    loose: cells.map((ids, column) => ids.filter((id) => !isLevel(id, column))),
  };
}

/** Of each voice the passage that is linked best, by voice; none where no two are surely linked. */
function coresOf(story: Compared, told: readonly (readonly string[])[]): (string | null)[] {
  const pairs = told.flatMap((ids, voice) =>
    told
      .slice(voice + 1)
      .flatMap((others) => ids.flatMap((id) => others.map((other) => [id, other] as const))),
  );
  const pair = best(pairs, ([id, other]) => likeliest(story, id, [other]));
  if (pair === null || isDoubtful({ score: likeliest(story, pair[0], [pair[1]]) }))
    return told.map(() => null);
  return told.map(
    (ids) => ids.find((id) => pair.includes(id)) ?? best(ids, (id) => likeliest(story, id, pair)),
  );
}

/** A core with the passages before and after it that are linked with the others' cores, up to a length. */
function grown(
  story: Compared,
  ids: readonly string[],
  cores: readonly (string | null)[],
  voice: number,
  longest: number,
): string[] {
  const core = cores[voice] ?? null;
  if (core === null) return [];
  const others = cores.flatMap((one) => (one === null || one === core ? [] : one));
  const level = [core];
  for (const step of [1, -1]) {
    for (let next = beside(ids, core, step); next !== undefined; next = beside(ids, next, step)) {
      const more = [...level, next];
      if (likeliest(story, next, others) === 0) break;
      if (more.reduce((sum, id) => sum + lengthOf(story, id), 0) > longest) break;
      level.push(next);
    }
  }
  return level;
}

/** The passage of a list that stands directly after (1) or before (-1) another in their article. */
function beside(ids: readonly string[], id: string, step: number): string | undefined {
  return ids.find((other) => numberOf(other) === numberOf(id) + step);
}

/** Whether a passage of a copy or version is linked with one of its source's. */
function isCopyOf(story: Compared, id: string, sources: readonly string[]): boolean {
  const group = story.comparison.independent.find((slugs) => slugs.includes(articleOf(id)));
  return sources.some(
    (source) => group?.includes(articleOf(source)) && story.link(id, source) !== undefined,
  );
}

/** The probability of a passage's best link with some of a list; 0 where there is none. */
function likeliest(story: Compared, id: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((other) => story.link(id, other)?.score ?? 0));
}

function best<T>(items: readonly T[], score: (item: T) => number): T | null {
  const [first] = items
    .map((item) => ({ item, score: score(item) }))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score);
  return first?.item ?? null;
}

function lengthOf(story: Compared, id: string | null): number {
  if (id === null) return 0;
  const { start, end } = story.passage(id);
  return end - start;
}

/** `the-block.12` is the twelfth passage of its article. */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}

function articleOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}
