import { idf } from '../engine/idf.ts';
import type { Expansion } from './expand.ts';
import type { Library } from './library.ts';

/** What a term of the query is taken for: any of some words, or a run of words. All are word ids. */
export type Meaning =
  | { readonly kind: 'words'; readonly ids: Expansion }
  | { readonly kind: 'phrase'; readonly ids: readonly number[] };

/** For each unit, how well it matches, times the idf of the match; 0 where it does not. */
export function weigh(meaning: Meaning, library: Library): Float32Array {
  const weights = new Float32Array(library.units.length);
  let matches = 0;
  const match = (unit: number, closeness: number): void => {
    const known = weights[unit] ?? 0;
    if (known === 0) matches += 1;
    if (closeness > known) weights[unit] = closeness;
  };
  if (meaning.kind === 'words') {
    for (const [id, closeness] of meaning.ids) {
      for (const unit of library.postings[id] ?? []) match(unit, closeness);
    }
  } else {
    for (const unit of library.postings[meaning.ids[0] ?? -1] ?? []) {
      if (runsIn(library.sequences[unit], meaning.ids).length > 0) match(unit, 1);
    }
  }
  const telling = idf(weights.length - matches + 0.5, matches + 0.5);
  return weights.map((weight) => weight * telling);
}

/** Places in the sequence where the run of words begins. */
export function runsIn(sequence: Uint32Array | undefined, run: readonly number[]): number[] {
  const places: number[] = [];
  if (sequence === undefined || run.length === 0) return places;
  for (let place = 0; place + run.length <= sequence.length; place += 1) {
    if (run.every((id, offset) => sequence[place + offset] === id)) places.push(place);
  }
  return places;
}
