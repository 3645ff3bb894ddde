import { compareAmounts } from '../reading/figure-values.ts';
import type { Figure } from '../types.ts';

/** Rows of figures as they grow together, link by link. */
export interface Unions {
  /** One figure's id for all figures of a row. */
  readonly rootOf: (figure: Figure) => string;
  readonly membersOf: (figure: Figure) => readonly Figure[];
  /** Joins the rows of two figures, unless that would put two values of one article into one row. */
  readonly join: (a: Figure, b: Figure) => boolean;
}

/** Begins with every figure in a row of its own. A row never holds two figures of one article that differ. */
export function unions(): Unions {
  const rows = new Map<string, readonly Figure[]>();
  const membersOf = (figure: Figure) => rows.get(figure.id) ?? [figure];
  return {
    membersOf,
    rootOf: (figure) => membersOf(figure)[0]?.id ?? figure.id,
    join: (a, b) => {
      const [first, second] = [membersOf(a), membersOf(b)];
      if (first === second) return true;
      if (first.some((one) => second.some((other) => isTwoOfOne(one, other)))) return false;
      const joined = [...first, ...second];
      for (const { id } of joined) rows.set(id, joined);
      return true;
    },
  };
}

function isTwoOfOne(one: Figure, other: Figure): boolean {
  return (
    one.article === other.article && (compareAmounts(one, other)?.verdict ?? 'apart') === 'apart'
  );
}
