import { componentsOf } from '../connected-components.ts';
import type { FigureContext } from './figure-contexts.ts';
import { weighFigures, type FigureLink } from './figure-evidence.ts';
import { digits, isSame } from '../reading/figure-values.ts';
import type { Alignment, Figure, FigureGroup } from '../types.ts';

/** A link between two figures that was found good enough, and what it says of their values. */
export interface MatchedFigures extends FigureLink {
  readonly relation: FigureGroup['relation'];
}

/** What a link needs to be taken. Found by hand on the labelled stories; FIGURES.md has the scores. */
const ENOUGH = {
  equal: 0.43,
  /** Of the words alone, where another figure of the article has the value and clearly fits better. */
  repeat: 0.1,
  rounding: 0.5,
  /** Of the wording alone, where both figures are each other's best. */
  roundingByWording: 0.25,
  roundingAlone: 0.4,
  conflict: 0.5,
  possible: 0.42,
  /** Added to equal values, and to votes, of two passages that share another figure. */
  companion: 0.15,
} as const;

const CLEARLY = 0.1;

/** Compatible values further apart than this factor ("up to 79" and 56) need the wording to agree. */
const NEAR = 1.25;
/** Rounded values in different units ("five years", "61 months") may differ by this factor. */
const SAME_MEASURE = 1.03;

/** Links the figures of different articles that measure the same thing, equal or not. */
export function matchFigures(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  aligned: (a: string, b: string) => Alignment | null,
): MatchedFigures[] {
  const links = candidateLinks(figures, contexts, aligned);
  const companions = companionsOf(takenLinks(links));
  return takenLinks(
    links.map((link) => {
      // In a vote, one side of the count may differ; elsewhere different values need their own words.
      const helped = link.comparison.verdict === 'equal' || link.a.unit === 'vote';
      if (!helped || !companions(link.a, link.b)) return link;
      const { evidence, wording } = link;
      return {
        ...link,
        evidence: evidence + ENOUGH.companion,
        wording: wording + ENOUGH.companion,
      };
    }),
  );
}

/** Tells whether other figures of the passages of two figures are linked to each other. */
export function companionsOf(links: readonly FigureLink[]): (a: Figure, b: Figure) => boolean {
  const pairs = new Map<string, FigureLink[]>();
  for (const link of links) {
    for (const key of [
      `${link.a.passage} ${link.b.passage}`,
      `${link.b.passage} ${link.a.passage}`,
    ]) {
      pairs.set(key, [...(pairs.get(key) ?? []), link]);
    }
  }
  return (a, b) =>
    (pairs.get(`${a.passage} ${b.passage}`) ?? []).some(
      (link) => ![a.id, b.id].includes(link.a.id) && ![a.id, b.id].includes(link.b.id),
    );
}

function candidateLinks(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  aligned: (a: string, b: string) => Alignment | null,
): FigureLink[] {
  const count = new Map<string, number>();
  for (const figure of figures) {
    for (const key of [unitKey(figure), valueKey(figure)])
      count.set(key, (count.get(key) ?? 0) + 1);
  }
  const ofUnit = (figure: Figure) => count.get(unitKey(figure)) ?? 0;
  const ofValue = (figure: Figure) => count.get(valueKey(figure)) ?? 0;
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .flatMap((b) =>
        a.article === b.article
          ? []
          : (weighFigures(a, b, { contexts, aligned, ofUnit, ofValue }) ?? []),
      ),
  );
}

function valueKey(figure: Figure): string {
  return `${figure.article} = ${figure.kind} ${String(figure.value)}`;
}

function unitKey({ article, kind, unit }: Figure): string {
  return `${article} ${kind} ${unit.replace(/\/.*$/, '')}`;
}

function takenLinks(links: readonly FigureLink[]): MatchedFigures[] {
  const best = bestOf(links);
  const isBest = (link: FigureLink) =>
    best.get(`${link.a.id} ${link.b.article}`) === link &&
    best.get(`${link.b.id} ${link.a.article}`) === link;
  const strongest = strongestByValue(links);
  // An article that spends $750,000 may also forfeit $750,000.
  const isRepeat = ({ a, b, evidence }: FigureLink) =>
    digits(a.value ?? 0) < 3 &&
    Math.max(
      strongest.get(`${valueKey(a)} ${b.id}`) ?? 0,
      strongest.get(`${valueKey(b)} ${a.id}`) ?? 0,
    ) >
      evidence + CLEARLY;
  const compatible = links.flatMap((link): MatchedFigures[] => {
    const { evidence, wording, comparison } = link;
    if (comparison.verdict === 'equal')
      return evidence >= ENOUGH.equal && (!isRepeat(link) || link.words >= ENOUGH.repeat)
        ? [{ ...link, relation: 'agree' }]
        : [];
    if (comparison.verdict === 'apart') return [];
    // "up to five years" and "57 months" are two sums, not one rounded.
    const otherUnit = link.a.kind === link.b.kind && link.a.unit !== link.b.unit;
    if (otherUnit && comparison.factor > SAME_MEASURE) return [];
    const near = link.a.unit === link.b.unit && comparison.factor <= NEAR;
    const sure = near && evidence >= ENOUGH.rounding;
    const paired = isBest(link) && comparison.factor <= NEAR;
    const alike = wording >= (paired ? ENOUGH.roundingByWording : ENOUGH.roundingAlone);
    return sure || alike ? [{ ...link, relation: 'rounding' }] : [];
  });
  const component = componentsOf(compatible.map(({ a, b }) => [a.id, b.id]));
  const linked = new Set(compatible.flatMap(({ a, b }) => [a.id, b.id]));
  const settled = new Set(
    compatible.flatMap(({ a, b }) =>
      [a, b].map(({ id, article }) => `${component(id)} ${article}`),
    ),
  );
  const apart = links.flatMap((link): MatchedFigures[] => {
    const { a, b, comparison } = link;
    if (comparison.verdict !== 'apart' || !isBest(link) || !link.adjacent) return [];
    // "35 days" and "three weeks" are mostly two stretches of time.
    if (a.kind === 'duration' && a.unit !== b.unit) return [];
    // A figure that has its partner in the other article, or whose partners have, is no conflict.
    if (settled.has(`${component(a.id)} ${b.article}`)) return [];
    if (settled.has(`${component(b.id)} ${a.article}`)) return [];
    const sure = link.wording + closeness(link);
    if (sure < ENOUGH.possible) return [];
    if (link.periods === 'different') return [{ ...link, relation: 'baseline' }];
    if (sure >= ENOUGH.conflict) return [{ ...link, relation: 'conflict' }];
    // A doubtful link must not cast doubt on a row that is sure without it.
    return linked.has(a.id) || linked.has(b.id) ? [] : [{ ...link, relation: 'possible' }];
  });
  return [...compatible, ...apart];
}

/** For each value in an article and figure of another, the evidence of their best link. */
function strongestByValue(links: readonly FigureLink[]): Map<string, number> {
  const strongest = new Map<string, number>();
  for (const { a, b, evidence, comparison } of links) {
    if (comparison.verdict !== 'equal') continue;
    for (const key of [`${valueKey(a)} ${b.id}`, `${valueKey(b)} ${a.id}`]) {
      strongest.set(key, Math.max(strongest.get(key) ?? 0, evidence));
    }
  }
  return strongest;
}

/** For each figure and other article, the link with the most evidence. */
function bestOf(links: readonly FigureLink[]): Map<string, FigureLink> {
  const best = new Map<string, FigureLink>();
  const strength = (link: FigureLink) => link.evidence + closeness(link);
  for (const link of links) {
    for (const key of [`${link.a.id} ${link.b.article}`, `${link.b.id} ${link.a.article}`]) {
      const other = best.get(key);
      if (!other || strength(link) > strength(other)) best.set(key, link);
    }
  }
  return best;
}

/**
 * Two values of one thing that differ are mostly near ($5,687.75, $5,587.75) or print the same
 * numeral (2 exahashes, 2 terahashes); values far from each other mostly measure different things.
 */
function closeness({ comparison: { factor, verdict } }: FigureLink): number {
  if (verdict !== 'apart') return 0;
  if (isPowerOfThousand(factor)) return 0.2;
  if (factor <= 1.25) return 0.1;
  if (factor <= 1.6) return 0;
  return factor <= 3 ? -0.1 : -0.35;
}

function isPowerOfThousand(factor: number): boolean {
  return [1e3, 1e6, 1e9, 1e12].some((power) => isSame(factor, power));
}
