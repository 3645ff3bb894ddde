import { heaviestIncreasingSubsequence } from '../increasing-subsequence.ts';
import { STATED } from './settings.ts';

/** A passage of a column with its links to passages of the other columns. */
export interface LinkedPassage {
  readonly id: string;
  readonly article: string;
  readonly block: number;
  readonly links: { readonly to: LinkedPassage; readonly weight: number }[];
}

/** A row while the table is built. */
export interface PlacedRow {
  readonly members: readonly LinkedPassage[];
  /** Ids of members that stand away from their place in their own article's order. */
  readonly displaced: readonly string[];
  /** True where the row holds passages of the lead. */
  readonly lead: boolean;
}

/** The lead's passages, one row each; neighbours whose best partner is one and the same share a row. */
export function leadRows(passages: readonly LinkedPassage[]): PlacedRow[] {
  const rows: LinkedPassage[][] = [];
  for (const passage of passages) {
    const above = rows.at(-1);
    const last = above?.at(-1);
    if (above && last && areSplitOfOne(last, passage)) above.push(passage);
    else rows.push([passage]);
  }
  return rows.map((members) => ({ members, displaced: [], lead: true }));
}

/**
 * The rows with one more article in them. Each of its passages stands in the row of its best
 * partner, those without partner in rows of their own between the rows of their neighbours. As
 * few passages as possible are displaced: those outside the strongest links that keep the order,
 * and none for a doubtful link.
 */
export function joinArticle(
  rows: readonly PlacedRow[],
  passages: readonly LinkedPassage[],
): PlacedRow[] {
  const places = placesIn(rows, passages);
  const joining = new Map<number, LinkedPassage[]>();
  const opening = new Map<number, LinkedPassage[]>();
  const displaced = new Set<string>();
  passages.forEach((passage, index) => {
    const place = places[index];
    if (place?.row == null) {
      // Between neighbours that share a row there is no room for a row of its own.
      if (place?.floor === place?.ceiling) addTo(joining, place?.floor ?? 0, passage);
      else addTo(opening, gapFor(index, places, rows), passage);
    } else {
      addTo(joining, place.row, passage);
      if (!place.inOrder) displaced.add(passage.id);
    }
  });

  const joined: PlacedRow[] = [];
  for (let index = 0; index <= rows.length; index += 1) {
    for (const passage of opening.get(index) ?? []) {
      joined.push({ members: [passage], displaced: [], lead: false });
    }
    const row = rows[index];
    if (!row) continue;
    const members = joining.get(index) ?? [];
    const moved = members.map(({ id }) => id).filter((id) => displaced.has(id));
    joined.push({
      members: [...row.members, ...members],
      displaced: [...row.displaced, ...moved],
      lead: row.lead,
    });
  }
  return joined;
}

/** Where a passage of the joining article stands. */
interface Place {
  /** Null where the passage has no partner yet, or none worth displacing it for. */
  readonly row: number | null;
  readonly inOrder: boolean;
  /** Rows of the last passage before and the first after this one that are in order. */
  readonly floor: number;
  readonly ceiling: number;
}

interface Choice {
  readonly row: number;
  readonly weight: number;
}

function placesIn(rows: readonly PlacedRow[], passages: readonly LinkedPassage[]): Place[] {
  const rowOf = new Map<LinkedPassage, number>();
  rows.forEach(({ members }, row) => {
    for (const member of members) rowOf.set(member, row);
  });
  const choices = passages.map((passage) => rowChoices(passage, rowOf));
  const chosen = choices.map(([best]) => best?.row ?? null);
  const inOrder = inOrderAmong(choices);
  settleNearby(choices, chosen, inOrder);
  choices.forEach(([best], index) => {
    if (!inOrder[index] && (best?.weight ?? 0) < STATED) chosen[index] = null;
  });

  const steady = chosen.map((row, index) => (inOrder[index] ? row : null));
  return chosen.map((row, index) => ({
    row,
    inOrder: inOrder[index] ?? false,
    floor: lastBefore(steady, index) ?? -1,
    ceiling: firstAfter(steady, index) ?? rows.length,
  }));
}

/**
 * Which passages keep their order in the rows chosen for them. Passages of one row all do only
 * where they stand together, with at most one between them that has no partner and joins them.
 */
function inOrderAmong(choices: readonly (readonly Choice[])[]): boolean[] {
  const runs: { value: number; weight: number; members: number[] }[] = [];
  const lastRunOf = new Map<number, (typeof runs)[number]>();
  choices.forEach(([best], index) => {
    if (!best) return;
    const { row, weight } = best;
    const run = lastRunOf.get(row);
    const last = run?.members.at(-1) ?? 0;
    if (run && (last === index - 1 || (last === index - 2 && choices[index - 1]?.length === 0))) {
      run.weight += weight;
      run.members.push(index);
    } else {
      const opened = { value: row, weight, members: [index] };
      runs.push(opened);
      lastRunOf.set(row, opened);
    }
  });
  const inOrder = choices.map(() => false);
  for (const run of heaviestIncreasingSubsequence(runs)) {
    for (const index of runs[run]?.members ?? []) inOrder[index] = true;
  }
  return inOrder;
}

// A partner this near to the best one is preferred where it spares the reader a displacement.
const NEARLY_AS_GOOD = 0.75;

/** Moves displaced passages to a partner nearly as good that lies where they stand in their article. */
function settleNearby(
  choices: readonly (readonly Choice[])[],
  chosen: (number | null)[],
  inOrder: boolean[],
): void {
  choices.forEach(([best, ...others], index) => {
    if (!best || inOrder[index]) return;
    const steady = chosen.map((row, at) => (inOrder[at] ? row : null));
    const floor = lastBefore(steady, index) ?? -1;
    const ceiling = firstAfter(steady, index) ?? Infinity;
    const near = others.find(
      ({ row, weight }) =>
        weight >= NEARLY_AS_GOOD * best.weight &&
        ((row > floor && row < ceiling) || row === steady[index - 1] || row === steady[index + 1]),
    );
    if (!near) return;
    chosen[index] = near.row;
    inOrder[index] = true;
  });
}

/** The rows in which a passage has partners, the best first. */
function rowChoices(passage: LinkedPassage, rowOf: ReadonlyMap<LinkedPassage, number>) {
  const weights = new Map<number, number>();
  for (const { to, weight } of passage.links) {
    const row = rowOf.get(to);
    if (row !== undefined) weights.set(row, Math.max(weight, weights.get(row) ?? 0));
  }
  return [...weights]
    .map(([row, weight]) => ({ row, weight }))
    .sort((x, y) => y.weight - x.weight || x.row - y.row);
}

/**
 * The row before which a passage without partner opens its own: after the passage it follows, and
 * after the rows that earlier articles opened there; or before the passage it leads up to, where
 * what it follows is displaced.
 */
function gapFor(index: number, places: readonly Place[], rows: readonly PlacedRow[]): number {
  const { floor, ceiling } = places[index] ?? { floor: -1, ceiling: rows.length };
  let before = index - 1;
  while (before >= 0 && places[before]?.row === null) before -= 1;
  let after = index + 1;
  while (after < places.length && places[after]?.row === null) after += 1;
  if (!places[before]?.inOrder && places[after]?.inOrder) return ceiling;
  let gap = floor + 1;
  while (gap < ceiling && rows[gap]?.lead === false) gap += 1;
  return gap;
}

/** Whether two passages have one best partner, which itself has none better in their article. */
function areSplitOfOne(first: LinkedPassage, second: LinkedPassage): boolean {
  if (first.block !== second.block) return false;
  const partners = new Set(bestPartners(first));
  return bestPartners(second).some((partner) => {
    if (!partners.has(partner)) return false;
    const returned = bestPartners(partner);
    return returned.includes(first) || returned.includes(second);
  });
}

/** The best linked passage of each other article. */
function bestPartners(passage: LinkedPassage): LinkedPassage[] {
  const best = new Map<string, { to: LinkedPassage; weight: number }>();
  for (const link of passage.links) {
    const known = best.get(link.to.article);
    if (!known || link.weight > known.weight) best.set(link.to.article, link);
  }
  return [...best.values()].map(({ to }) => to);
}

function lastBefore(rows: readonly (number | null)[], index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) if (rows[at] != null) return rows[at] ?? null;
  return null;
}

function firstAfter(rows: readonly (number | null)[], index: number): number | null {
  for (let at = index + 1; at < rows.length; at += 1) if (rows[at] != null) return rows[at] ?? null;
  return null;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
