import { contextLikeness, type FigureContext } from './figure-contexts.ts';
import { compareValues, digits, type ValueComparison } from '../reading/figure-values.ts';
import { comparePeriods } from './periods-compared.ts';
import type { Alignment, Figure } from '../types.ts';

/** Two figures of different articles that may measure the same thing. */
export interface FigureLink {
  readonly a: Figure;
  readonly b: Figure;
  readonly comparison: ValueComparison;
  /** How sure it is that both measure the same thing: the sum of the evidence below, above 0. */
  readonly evidence: number;
  /** The part of it that does not rest on the values. */
  readonly wording: number;
  /** The part of that which rests on the words around the figures, not on their passages. */
  readonly words: number;
  readonly periods: 'same' | 'different' | 'unknown';
  /** True where a word directly beside one figure stands directly beside the other. */
  readonly adjacent: boolean;
}

/** What the evidence weighs. Found by hand on the labelled stories; FIGURES.md has the scores. */
const WEIGHTS = {
  likeness: 0.6,
  neighbour: 0.12,
  phrase: 0.2,
  alignedSame: 0.25,
  alignedPartial: 0.15,
  circular: 0.1,
  samePeriod: 0.1,
  otherPeriod: -0.25,
  soleOfUnit: 0.2,
  /** No other figure of either article has the value. */
  soleOfValue: 0.1,
  /** Two ages after the same name, or after different names. */
  sameName: 0.3,
  otherName: -0.3,
  otherNoun: -0.2,
  /** One is a growth ("up 12%"), the other a level ("12% of sales"). */
  otherSense: -0.4,
} as const;

export interface EvidenceInput {
  readonly contexts: ReadonlyMap<string, FigureContext>;
  /** The alignment of two passages, if any, whichever way round. */
  readonly aligned: (a: string, b: string) => Alignment | null;
  /** How many figures of an article have the figure's kind and unit. */
  readonly ofUnit: (figure: Figure) => number;
  /** How many have its value too. */
  readonly ofValue: (figure: Figure) => number;
}

/** Weighs whether two figures measure the same thing; null where their units share no scale. */
export function weighFigures(
  a: Figure,
  b: Figure,
  { contexts, aligned, ofUnit, ofValue }: EvidenceInput,
): FigureLink | null {
  const comparison = compareValues(a, b);
  const [first, second] = [contexts.get(a.id), contexts.get(b.id)];
  if (!comparison || !first || !second) return null;
  const periods = comparePeriods(a.period, b.period);
  const alignment = aligned(a.passage, b.passage);
  let wording = WEIGHTS.likeness * contextLikeness(first, second);
  const before = meet(first.before, second.before);
  const after = meet(first.after, second.after);
  wording += WEIGHTS.neighbour * (Number(before) + Number(after));
  if (meet(first.phrases, second.phrases)) wording += WEIGHTS.phrase;
  const words = wording;
  wording += alignmentWeight(alignment, first, second, comparison);
  if (first.growth !== second.growth && comparison.verdict !== 'equal')
    wording += WEIGHTS.otherSense;
  if (periods === 'same') wording += WEIGHTS.samePeriod;
  if (periods === 'different') wording += WEIGHTS.otherPeriod;
  // A vote has two figures.
  const sole = a.unit === 'vote' ? 2 : 1;
  if (/^(measure|count|ratio)$/.test(a.kind) && ofUnit(a) === sole && ofUnit(b) === sole)
    wording += WEIGHTS.soleOfUnit;
  if (first.age && second.age) {
    const named = meet(first.age, second.age);
    const beside = before || isNamedBeside(first, second) || isNamedBeside(second, first);
    if (named || (beside && comparison.verdict === 'equal')) wording += WEIGHTS.sameName;
    else if (comparison.verdict !== 'equal') wording += WEIGHTS.otherName;
  } else if (first.age ?? second.age) wording += WEIGHTS.otherName;
  if (a.unit && b.unit && a.kind === 'count' && a.unit !== b.unit) wording += WEIGHTS.otherNoun;
  if (comparison.verdict === 'equal' && isSole(a, ofValue) && isSole(b, ofValue))
    wording += WEIGHTS.soleOfValue;
  const evidence = wording + (comparison.verdict === 'apart' ? 0 : distinctness(a, b, comparison));
  return {
    a,
    b,
    comparison,
    evidence,
    wording,
    words,
    periods,
    adjacent:
      before || after || meet(first.before, second.after) || meet(first.after, second.before),
  };
}

/** An alignment that rests on the very value says little more about it. */
function alignmentWeight(
  alignment: Alignment | null,
  first: FigureContext,
  second: FigureContext,
  { verdict }: ValueComparison,
): number {
  if (!alignment) return 0;
  const weight = alignment.relation === 'same' ? WEIGHTS.alignedSame : WEIGHTS.alignedPartial;
  const circular =
    verdict === 'equal' &&
    alignment.evidence.some((words) => words === first.printed || words === second.printed);
  return circular ? weight - WEIGHTS.circular : weight;
}

/** "Two" is met anywhere; that no other "$5.4 million" stands in an article says something. */
function isSole(figure: Figure, ofValue: EvidenceInput['ofValue']): boolean {
  return Math.abs(figure.value ?? 0) >= 20 && ofValue(figure) === 1;
}

/**
 * How much a shared value says by itself: "two" next to nothing, "$84,000" much. At most 0.5; less
 * where the values are only compatible.
 */
function distinctness(a: Figure, b: Figure, { verdict }: ValueComparison): number {
  const printed = Math.min(Math.abs(a.value ?? 0), Math.abs(b.value ?? 0));
  const figures = Math.min(digits(a.value ?? 0), digits(b.value ?? 0));
  const equal = Math.min(0.5, 0.1 * figures + 0.04 * Math.log10(Math.max(1, printed)));
  return verdict === 'equal' ? equal : 0.6 * equal;
}

/** "Ferrars, 59," and "the 59-year-old Ferrars". */
function isNamedBeside({ age }: FigureContext, { before, after }: FigureContext): boolean {
  return age !== null && (meet(age, before) || meet(age, after));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (b.has(term)) return true;
  return false;
}
