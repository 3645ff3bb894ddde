import type { Language } from '../language/index.ts';
import {
  contextLikeness,
  contextOverlap,
  passageLikeness,
  type FigureContext,
} from './figure-contexts.ts';
import { countPersonsAndThings } from './counted-persons.ts';
import { comparePersons } from './ages.ts';
import { comparePeriods } from './periods-compared.ts';
import { FEW, NO_EVIDENCE, SAME_MEASURE, type Evidence } from './settings.ts';
import { headOf } from '../align/thesaurus.ts';
import { compareAmounts, compareValues, type ValueComparison } from '../reading/figure-values.ts';
import type { Alignment, Figure } from '../types.ts';

/** Two figures of different articles that may measure the same thing. */
export interface FigureLink {
  readonly a: Figure;
  readonly b: Figure;
  readonly comparison: ValueComparison;
  readonly evidence: Evidence;
  /** The log-odds that both measure the same thing, their values left aside. */
  readonly wording: number;
  readonly periods: 'same' | 'different' | 'unknown';
}

export interface EvidenceInput {
  readonly language: Language;
  readonly contexts: ReadonlyMap<string, FigureContext>;
  /** The alignment of two passages, if any, whichever way round. */
  readonly aligned: (a: string, b: string) => Alignment | null;
  /** How many different values an article has of the figure's kind and unit. */
  readonly ofUnit: (figure: Figure) => number;
  /** The figures of its passage that share its scale, in text order. */
  readonly beside: (figure: Figure) => readonly Figure[];
}

/** Weighs whether two figures measure the same thing; null where they share no scale. */
export function weighFigures(a: Figure, b: Figure, input: EvidenceInput): FigureLink | null {
  const { language } = input;
  const comparison = compareAmounts(a, b, language);
  const [first, second] = [input.contexts.get(a.id), input.contexts.get(b.id)];
  if (!comparison || !first || !second) return null;
  const periods = comparePeriods(a.period, b.period, language);
  const evidence = evidenceOf(a, b, first, second, periods, input);
  return { a, b, comparison, evidence, wording: logOdds(evidence), periods };
}

/** The log-odds of a sum of evidence. */
export function logOdds(
  evidence: Evidence,
  weights: Evidence & { readonly bias: number } = SAME_MEASURE,
): number {
  let sum = weights.bias;
  for (const name of Object.keys(NO_EVIDENCE) as (keyof Evidence)[])
    sum += weights[name] * evidence[name];
  return sum;
}

function evidenceOf(
  a: Figure,
  b: Figure,
  first: FigureContext,
  second: FigureContext,
  periods: FigureLink['periods'],
  { aligned, ofUnit, beside, language }: EvidenceInput,
): Evidence {
  const nouns = nounsOf(a, b, language);
  // That "two gates" is the only figure of gates says nothing of "two boats"; 800,000 workers may be employees.
  const isOfTwoNouns = nouns === 'other' && Math.min(a.value ?? 0, b.value ?? 0) < FEW;
  const link = aligned(a.passage, b.passage)?.score ?? 0;
  const passage = passageLikeness(first, second);
  const near = Math.max(link, passage);
  const [besideA, besideB] = [beside(a), beside(b)];
  const sole = besideA.length === 1 && besideB.length === 1;
  const ranked = besideA.length === besideB.length && besideA.indexOf(a) === besideB.indexOf(b);
  const persons = first.age && second.age ? comparePersons(first.age, second.age) : 'unknown';
  return {
    likeness: contextLikeness(first, second),
    overlap: contextOverlap(first, second),
    object: Number(meet(first.object, second.object)),
    neighbours:
      Number(meet(first.before, second.before)) +
      Number(meet(first.after, second.after)) +
      0.5 * Number(meet(first.before, second.after) || meet(first.after, second.before)),
    phrase: Number(meet(first.phrases, second.phrases)),
    passage,
    aligned: link,
    sole: sole ? near : 0,
    ranked: !sole && ranked ? near : 0,
    soleOfUnit: Number(!isOfTwoNouns && ofUnit(a) === 1 && ofUnit(b) === 1),
    fewOfUnit: isOfTwoNouns ? 0 : 1 / Math.max(1, Math.max(ofUnit(a), ofUnit(b))),
    samePeriod: Number(periods === 'same'),
    otherPeriod: Number(periods === 'different'),
    sameNoun: Number(nouns === 'same'),
    otherNoun: Number(nouns === 'other'),
    otherSense: Number(first.growth !== second.growth),
    otherUnit: Number(a.kind === b.kind && a.kind === 'duration' && a.unit !== b.unit),
    sameName: Number(meet(first.names, second.names)),
    otherName: Number(
      first.names.size > 0 && second.names.size > 0 && !meet(first.names, second.names),
    ),
    sameAge: Number(persons === 'same'),
    otherAge: Number(persons === 'other'),
    ageAlone: Number((first.age === null) !== (second.age === null)),
    otherTime: Number(
      first.age !== null && second.age !== null && first.age.then !== second.age.then,
    ),
    otherFate: Number(first.fate !== null && second.fate !== null && first.fate !== second.fate),
    otherNeed: Number(first.needed !== second.needed),
    otherComplement: Number(leadApart(first, second)),
    otherPlace: Number(leadApart(first, second) && leadToNames(first, second)),
    otherBeing: Number(countPersonsAndThings(a, b, language)),
    otherScope: Number(
      first.others !== second.others && (first.fate === null || first.fate !== second.fate),
    ),
    partner: partnerEvidence(first, second, language),
    sameQualifier: Number(a.qualifier !== null && a.qualifier === b.qualifier),
    rareUnit: Number(a.kind === 'measure' && ofUnit(a) === 1 && ofUnit(b) === 1),
  };
}

/** Whether prepositions behind both lead to two things: "to charity", "in taxes". */
function leadApart(first: FigureContext, second: FigureContext): boolean {
  const [one, other] = [first.complement, second.complement];
  if (one === null || other === null || one.term === other.term) return false;
  return !first.object.has(other.term) && !second.object.has(one.term);
}

/** Whether these are two names behind one preposition, neither of which the other's sentence has: "from Port Low", "from Cape Poe". */
function leadToNames(first: FigureContext, second: FigureContext): boolean {
  const [one, other] = [first.complement, second.complement];
  if (!one?.isName || !other?.isName || one.preposition !== other.preposition) return false;
  return !first.passage.terms.has(other.term) && !second.passage.terms.has(one.term);
}

/** 1 where the other halves of two ranges or tallies are equal, -1 where one is a first half, one a second. */
function partnerEvidence(
  { partner: a }: FigureContext,
  { partner: b }: FigureContext,
  language: Language,
): number {
  if (!a || !b) return a || b ? -0.3 : 0;
  if (a.role !== b.role) return -1;
  return compareValues(a.figure, b.figure, language)?.verdict === 'equal' ? 1 : 0;
}

/** Whether two counts count the same; "people" may be any persons, so that it speaks neither way. */
function nounsOf(a: Figure, b: Figure, language: Language): 'same' | 'other' | 'unknown' {
  if (a.kind !== 'count' || b.kind !== 'count' || !a.unit || !b.unit) return 'unknown';
  const [first, second] = [a.unit.toLowerCase(), b.unit.toLowerCase()];
  if (headOf(language.stem(first), language) === headOf(language.stem(second), language))
    return 'same';
  return language.figures.anyNouns.has(first) || language.figures.anyNouns.has(second)
    ? 'unknown'
    : 'other';
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (b.has(term)) return true;
  return false;
}
