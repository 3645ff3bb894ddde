import { longestRisingRun } from './rising-run.ts';

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
 * few passages as possible are displaced: those outside a longest run that keeps the order.
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

/** Where a passage of the joining article stands: null where it has no partner yet. */
interface Place {
  row: number | null;
  inOrder: boolean;
  /** Rows of the last passage before and the first after this one that are in order. */
  floor: number;
  ceiling: number;
}

// A partner this near to the best one is preferred where it spares the reader a displacement.
const NEARLY_AS_GOOD = 0.75;

function placesIn(rows: readonly PlacedRow[], passages: readonly LinkedPassage[]): Place[] {
  const rowOf = new Map<LinkedPassage, number>();
  rows.forEach(({ members }, row) => {
    for (const member of members) rowOf.set(member, row);
  });
  const choices = passages.map((passage) => rowChoices(passage, rowOf));
  const best = choices.map(([first]) => first?.row ?? null);
  const rising = new Set(longestRisingRun(best));
  const places = best.map((row, index) => ({
    row,
    inOrder: rising.has(index),
    floor: -1,
    ceiling: rows.length,
  }));

  let ceiling = rows.length;
  for (const place of places.toReversed()) {
    place.ceiling = ceiling;
    if (place.inOrder && place.row !== null) ceiling = place.row;
  }
  let floor = -1;
  places.forEach((place, index) => {
    place.floor = floor;
    const [first, ...others] = choices[index] ?? [];
    if (first && !place.inOrder) {
      const near = others.find(
        ({ row, weight }) =>
          row >= floor && row <= place.ceiling && weight >= NEARLY_AS_GOOD * first.weight,
      );
      if (near) {
        place.row = near.row;
        place.inOrder = true;
      }
    }
    if (place.inOrder && place.row !== null) floor = place.row;
  });
  return places;
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

function areSplitOfOne(first: LinkedPassage, second: LinkedPassage): boolean {
  if (first.block !== second.block) return false;
  const partners = new Set(bestPartners(first));
  return bestPartners(second).some((partner) => partners.has(partner));
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

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
