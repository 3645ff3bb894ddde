import { LAST_PLACE, UNPRINTED, type Posting } from '../postings.ts';

/** Gathers where each key stands. Units come in ascending order. */
export interface WordPlaces {
  /** The place is counted from 1; `UNPRINTED` for a key that stands for no word of the unit. */
  add(key: string, unit: number, place: number): void;
  /** All keys in the order of their code units, in which the browser looks for them. */
  keys(): string[];
  postings(key: string): Posting[];
  /** How many units have a key. */
  spread(key: string): number;
}

const PLACES = LAST_PLACE + 1;

export function wordPlaces(): WordPlaces {
  // A number holds a unit and a place: an archive has millions of words.
  const known = new Map<string, number[]>();
  const spread = (key: string): number => {
    let [units, last] = [0, -1];
    // Keys besides the words come last: a unit may be counted twice, which does no harm.
    for (const packed of known.get(key) ?? []) {
      const unit = Math.floor(packed / PLACES);
      if (unit !== last) units += 1;
      last = unit;
    }
    return units;
  };
  return {
    spread,
    add(key, unit, place) {
      const packed = unit * PLACES + Math.min(place, LAST_PLACE);
      const places = known.get(key);
      if (places === undefined) known.set(key, [packed]);
      else places.push(packed);
    },
    keys: () => [...known.keys()].sort((a, b) => (a < b ? -1 : 1)),
    postings(key) {
      const byUnit = new Map<number, Set<number>>();
      for (const packed of known.get(key) ?? []) {
        const unit = Math.floor(packed / PLACES);
        const places = byUnit.get(unit);
        if (places) places.add(packed % PLACES);
        else byUnit.set(unit, new Set([packed % PLACES]));
      }
      return [...byUnit]
        .sort(([a], [b]) => a - b)
        .map(([unit, places]) => ({ unit, places: printed(places) }));
    },
  };
}

/** A word that is printed is not besides unprinted. */
function printed(places: Set<number>): number[] {
  if (places.size > 1) places.delete(UNPRINTED);
  return [...places].sort((a, b) => a - b);
}
