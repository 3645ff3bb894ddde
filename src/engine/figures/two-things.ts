import type { FigureLink } from './figure-evidence.ts';
import { ENOUGH, type Evidence } from './settings.ts';

/**
 * What no likeness of words outweighs where values differ: the dead and the wounded, two persons'
 * ages, two halves of a range, seats and members, miles from one place and from another.
 */
export function isOfTwo(evidence: Evidence): boolean {
  const { otherFate, otherAge, otherTime, otherNeed, otherNoun, otherBeing, otherPlace } = evidence;
  const ofTwo =
    otherFate + otherAge + otherTime + otherNeed + otherNoun + otherBeing + otherPlace > 0;
  // In sentences that tell the same, "for fencing" and "to the wall" may be two wordings.
  const leadsApart = evidence.otherComplement > 0 && evidence.aligned < ENOUGH.linked;
  return ofTwo || leadsApart || evidence.partner === -1;
}

/** Passages that share next to nothing tell of two things, however alike a few words beside their figures are. */
export function isFarApart(evidence: Evidence): boolean {
  const { passage, aligned, object, sameAge, samePeriod, rareUnit } = evidence;
  return passage < ENOUGH.passage && aligned + object + sameAge + samePeriod + rareUnit === 0;
}

/**
 * Also in linked sentences "to charity" and "in taxes" may be two things. A time is of what was done
 * in it, wherever: "six months at the mill" and "in the county" can be one.
 */
export function mayBeOfTwo({ a, evidence }: FigureLink): boolean {
  return evidence.otherComplement > 0 && a.kind !== 'duration';
}
