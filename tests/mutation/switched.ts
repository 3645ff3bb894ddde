import type { Mutant, Range } from './mutants.ts';

/** A mutant with the number that it is switched on by. */
export interface NumberedMutant {
  readonly id: number;
  readonly mutant: Mutant;
}

/** The name of the global function that says, by its number, whether a fault is switched on. */
export const SWITCH = 'isFaulty';

/**
 * The code of a file with all its faults in it, each behind a switch: `a < b` becomes
 * `(isFaulty(7) ? a <= b : a < b)`.
 */
export function switched(code: string, mutants: readonly NumberedMutant[]): string {
  const places = placesOf(mutants);
  return written({ start: 0, end: code.length }, places);

  /** The code of a range, with the faults of the places within it. */
  function written(range: Range, within: readonly Place[]): string {
    let out = '';
    let at = range.start;
    for (const place of within.filter((one) => !within.some((other) => isWithin(one, other)))) {
      const inner = within.filter((other) => isWithin(other, place));
      const faults = place.mutants.map(
        ({ id, mutant }) => `${SWITCH}(${id}) ? ${faultyCode(mutant)} : `,
      );
      out += `${code.slice(at, place.start)}(${faults.join('')}${written(place, inner)})`;
      at = place.end;
    }
    return out + code.slice(at, range.end);
  }

  function faultyCode({ around, start, end, code: fault }: Mutant): string {
    return `(${code.slice(around.start, start)}${fault}${code.slice(end, around.end)})`;
  }
}

/** An expression with the faults that can be evaluated instead. */
interface Place extends Range {
  readonly mutants: readonly NumberedMutant[];
}

function placesOf(mutants: readonly NumberedMutant[]): Place[] {
  const byRange = Map.groupBy(mutants, ({ mutant }) => JSON.stringify(mutant.around));
  return [...byRange.entries()]
    .map(([range, at]) => ({ ...(JSON.parse(range) as Range), mutants: at }))
    .toSorted((a, b) => a.start - b.start);
}

function isWithin(one: Range, other: Range): boolean {
  return one !== other && other.start <= one.start && one.end <= other.end;
}
