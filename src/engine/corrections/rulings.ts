import type { Alignment } from '../types.ts';
import type { Correction } from './correction.ts';
import type { Target } from './targets.ts';

/**
 * What the editor's corrections come to, for the places where verdicts are made. Passages, figures,
 * dates and quotations are named by their ids, which are never alike.
 */
export interface Rulings {
  /** Whether two of them are set apart. */
  readonly apart: (one: string, other: string) => boolean;
  /** Pairs of one sort that are set as one. */
  readonly together: readonly (readonly [string, string])[];
  readonly speaker: (quote: string) => string | null;
  /** What a row that holds one of some figures or dates is called. */
  readonly label: (members: readonly string[]) => string | null;
}

/** What a comparison goes by where nothing is set. */
export const NO_RULINGS: Rulings = {
  apart: () => false,
  together: [],
  speaker: () => null,
  label: () => null,
};

/** The rulings of corrections, each with what its words are about. */
export function rulingsOf(corrections: readonly Correction[], targets: readonly Target[]): Rulings {
  const apart = new Set<string>();
  const together: (readonly [string, string])[] = [];
  const speakers = new Map<string, string>();
  const labels = new Map<string, string>();
  corrections.forEach(({ kind, is }, index) => {
    const target = targets[index];
    if (target === undefined || !('items' in target)) return;
    if (kind === 'apart' || kind === 'unlink') {
      for (const [one, other] of pairsOfPlaces(target.items)) apart.add(`${one} ${other}`);
    }
    if (kind === 'same' || kind === 'link') together.push(...pairsOfPlaces(target.items));
    for (const id of target.items.flat()) {
      if (kind === 'speaker' && is !== null) speakers.set(id, is);
      if (kind === 'label' && is !== null) labels.set(id, is);
    }
  });
  return {
    apart: (one, other) => apart.has(`${one} ${other}`) || apart.has(`${other} ${one}`),
    together,
    speaker: (quote) => speakers.get(quote) ?? null,
    label: (members) => members.flatMap((id) => labels.get(id) ?? [])[0] ?? null,
  };
}

/** Links between passages as they are set: those apart are gone, those together are sure. */
export function ruledLinks<Link extends Alignment>(
  links: readonly Link[],
  rulings: Rulings,
  passages: ReadonlySet<string>,
): (Link | Alignment)[] {
  const set = rulings.together
    .filter(([one, other]) => passages.has(one) && passages.has(other))
    .map(([a, b]): Alignment => {
      const known = links.find(
        (link) => (link.a === a && link.b === b) || (link.a === b && link.b === a),
      );
      return { evidence: [], ...(known ?? { a, b }), relation: 'same', score: 1, set: true };
    });
  return [
    ...links.filter(({ a, b }) => !isTogether(rulings, a, b) && !rulings.apart(a, b)),
    ...set,
  ];
}

/** Whether the editor sets two as one. */
export function isTogether({ together }: Rulings, a: string, b: string): boolean {
  return together.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** The mark of a row that holds two which the editor sets as one. */
export function setMark(
  members: readonly { readonly id: string }[],
  { together }: Rulings,
): { readonly set?: true } {
  const ids = new Set(members.map(({ id }) => id));
  return together.some(([one, other]) => ids.has(one) && ids.has(other)) ? { set: true } : {};
}

/** Every two of different places. */
export function pairsOfPlaces(places: readonly (readonly string[])[]): [string, string][] {
  return places.flatMap((own, at) =>
    places
      .slice(at + 1)
      .flatMap((others) =>
        own.flatMap((one) => others.map((other): [string, string] => [one, other])),
      ),
  );
}
