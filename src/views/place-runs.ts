import type { Cells, OwnRun, Synopsis } from './synopsis.ts';

/** What a voice tells by itself beside a row: open as far as there is room, the rest folded. */
export interface Placed {
  readonly open: readonly Cells[];
  readonly folded: readonly Cells[];
}

/** How many lines of a column things take. */
export interface Lines {
  /** A passage, with what follows it up to the next paragraph. */
  passage(id: string): number;
  /** What stands level in a voice's cell of a row, or says that nothing does. */
  level(row: number, voice: number): number;
  /** Whether a voice has something level in a row. */
  isTold(row: number, voice: number): boolean;
  isHeading(id: string): boolean;
}

/** A fold is one line with some room about it. */
const FOLD = 1.3;
/** A row grows by so many lines at most where that leaves less of it empty. */
const MOST_GROWTH = 8;
/** A longer row must save this part of its room a line: shorter ones are easier to find one's way in. */
const WORTH = 0.006;
/** So much longer than its room may a text be: a line's end. */
const TOLERANCE = 0.25;
/** One passage of at most so many lines is not worth a fold. */
const SHORT = 4;

/**
 * Puts each run into the room that level rows leave beside them, and folds what has none: empty
 * room tells nothing. The first list is the row before all level ones, where articles begin; then
 * one a level row. Each holds an entry a voice, null where it has nothing.
 *
 * @param counted the voices that are shown at first
 */
export function placeRuns(
  synopsis: Synopsis,
  lines: Lines,
  counted: ReadonlySet<number>,
): (Placed | null)[][] {
  const { voices, rows, runs } = synopsis;
  const beside = new Map(runs.map((run) => [run, rowsBeside(synopsis, run, lines, counted)]));
  const opens = runs.some((run) => beside.get(run)?.length === 0);
  const begun = new Map(runs.map((run) => [run, 0]));
  return [-1, ...rows.keys()].map((row) => {
    const here = voices.map((_, voice) =>
      runs.find(
        (run) =>
          run.voice === voice &&
          (row === -1 ? opens && run.from === -1 : (beside.get(run)?.includes(row) ?? false)),
      ),
    );
    const slots = here.map((run, voice): Slot => {
      const items = run?.items.slice(begun.get(run)) ?? [];
      const last = (run && beside.get(run)?.at(-1)) ?? -1;
      const isOpening = run?.from === -1 && begun.get(run) === 0;
      return {
        ...{ items, isOpening, isLast: last === row, isCounted: counted.has(voice) },
        used: row === -1 ? 0 : lines.level(row, voice),
      };
    });
    const least = row === -1 ? opening(slots, lines) : tallest(slots);
    const height = bestHeight(slots, least, lines);
    return slots.map((slot, voice) => {
      const run = here[voice];
      const placed = place(slot, fitting(slot, height, lines).open, lines);
      if (run !== undefined) begun.set(run, (begun.get(run) ?? 0) + placed.open.length);
      return placed.open.length + placed.folded.length === 0 ? null : placed;
    });
  });
}

/** The level rows that a run may stand beside: its own, and those that are surely shown. */
function rowsBeside(
  { rows }: Synopsis,
  { from, to }: OwnRun,
  lines: Lines,
  counted: ReadonlySet<number>,
): number[] {
  const between = [...rows.keys()].slice(Math.max(0, from), to + 1);
  return between.filter(
    (row) => row === from || [...counted].some((voice) => lines.isTold(row, voice)),
  );
}

/** A voice's cell while its row is filled. */
interface Slot {
  readonly used: number;
  /** What may stand in it, in order. */
  readonly items: readonly Cells[];
  /** True where what does not fit must be folded: the next row of the voice is level. */
  readonly isLast: boolean;
  /** True where the first item begins an article: that is never folded. */
  readonly isOpening: boolean;
  /** False of voices that are not shown at first: their texts make no row taller. */
  readonly isCounted: boolean;
}

function tallest(slots: readonly Slot[]): number {
  return Math.max(0, ...slots.filter(({ isCounted }) => isCounted).map(({ used }) => used));
}

/** How tall the first row is: it shows how each article begins. */
function opening(slots: readonly Slot[], lines: Lines): number {
  const firsts = slots
    .filter(({ isCounted }) => isCounted)
    .flatMap(({ items }) => items.slice(0, 1));
  return Math.max(0, ...firsts.map((item) => linesOf(item, lines)));
}

/** The height, of those a little above the least, that leaves the smallest part of a row empty. */
function bestHeight(slots: readonly Slot[], least: number, lines: Lines): number {
  let best = { height: least, cost: Infinity };
  for (let growth = 0; growth <= MOST_GROWTH; growth += 0.5) {
    const height = least + growth;
    const used = slots
      .filter(({ isCounted }) => isCounted)
      .map((slot) => fitting(slot, height, lines).used);
    const tall = Math.max(1, ...used);
    const empty = used.reduce((sum, one) => sum + tall - one, 0) / (tall * used.length);
    const cost = empty + growth * WORTH;
    if (cost < best.cost - 1e-9) best = { height, cost };
  }
  return best.height;
}

/** How many items fit into a height, and how much of it they take with what stands level. */
function fitting(slot: Slot, height: number, lines: Lines): { open: number; used: number } {
  const fold = (open: number) => (slot.isLast && open < slot.items.length ? FOLD : 0);
  const least = slot.isOpening && slot.isLast ? 1 : 0;
  let used = slot.used;
  let open = 0;
  for (const item of slot.items) {
    const more = linesOf(item, lines);
    if (open >= least && used + more + fold(open + 1) > height + TOLERANCE) break;
    used += more;
    open += 1;
  }
  return { open, used: used + fold(open) };
}

function place({ items, isLast }: Slot, fits: number, lines: Lines): Placed {
  const rest = items.slice(fits);
  const [next] = rest;
  if (!isLast) return { open: items.slice(0, fits), folded: [] };
  if (rest.length === 1 && next && linesOf(next, lines) <= SHORT)
    return { open: items, folded: [] };
  let open = fits;
  // A heading leads to what follows it: it is folded with it.
  while (open > 0 && rest.length > 0 && items[open - 1]?.flat().every((id) => lines.isHeading(id)))
    open -= 1;
  return { open: items.slice(0, open), folded: items.slice(open) };
}

/** A copy is as long as its source; only a copy's own passages have none. */
function linesOf(item: Cells, lines: Lines): number {
  const own = item.find((ids) => ids.length > 0) ?? [];
  return own.reduce((sum, id) => sum + lines.passage(id), 0);
}
