import type { Language } from '../language/index.ts';
import { contextLikeness, type FigureContext } from './figure-contexts.ts';
import { comparePeriods } from './periods-compared.ts';
import type { Alignment, Figure } from '../types.ts';

/** A multiple or growth in one article that other figures work out to. */
export interface GrowthLink {
  readonly stated: Figure;
  /** Two values ("from $67 million to $184 million") or another statement of growth ("up 122%"). */
  readonly from: readonly Figure[];
  /** What they work out to, as a factor. */
  readonly computed: number;
  readonly relation: 'rounding' | 'baseline';
  readonly evidence: number;
}

export interface GrowthInput {
  readonly language: Language;
  readonly contexts: ReadonlyMap<string, FigureContext>;
  readonly aligned: (a: string, b: string) => Alignment | null;
  /** Whether other figures of their passages are known to measure the same thing. */
  readonly companions: (a: Figure, b: Figure) => boolean;
}

/** Whether of two such values one may be set over the other: sums, counts and measures. */
export function isQuantity({ kind }: Figure): boolean {
  return kind === 'money' || kind === 'count' || kind === 'measure';
}

/** The factor that a stated multiple or growth stands for: "tripled" 3, "up 122%" 2.22; null for others. */
export function growthFactor(figure: Figure, context: FigureContext | undefined): number | null {
  if (figure.value === null) return null;
  if (figure.kind === 'multiple') return figure.value;
  return figure.kind === 'percentage' && figure.unit === 'percent' && context?.growth
    ? 1 + figure.value / 100
    : null;
}

/** Whether a factor can be called by a stated multiple with its qualifier: 2.75 is "nearly tripled". */
export function factorFits(
  computed: number,
  stated: number,
  qualifier: string | null,
  language: Language,
): boolean {
  const words = qualifier ?? '';
  if (language.figures.justBelow.test(words)) {
    return computed >= 0.85 * stated && computed <= 1.005 * stated;
  }
  if (language.figures.justAbove.test(words)) {
    return computed >= 0.995 * stated && computed <= 1.5 * stated;
  }
  return computed >= 0.9 * stated && computed <= 1.12 * stated;
}

/** Links a stated multiple to the two values of another article it is the ratio of. */
export function linkRatio(
  stated: Figure,
  [before, after]: readonly [Figure, Figure],
  input: GrowthInput,
): GrowthLink | null {
  const factor = growthFactor(stated, input.contexts.get(stated.id));
  if (factor === null || !before.value || !after.value || before.unit !== after.unit) return null;
  const computed = after.value / before.value;
  if (!factorFits(computed, factor, stated.qualifier, input.language)) return null;
  const evidence = Math.max(...[before, after].map((figure) => nearness(stated, figure, input)));
  return { stated, from: [before, after], computed, relation: 'rounding', evidence };
}

/** Links two statements of growth of different articles: "up 122%" and "more than doubled". */
export function linkGrowth(stated: Figure, other: Figure, input: GrowthInput): GrowthLink | null {
  const { language } = input;
  const factor = growthFactor(stated, input.contexts.get(stated.id));
  const computed = growthFactor(other, input.contexts.get(other.id));
  if (factor === null || computed === null || stated.kind === other.kind) return null;
  if (!factorFits(computed, factor, stated.qualifier, language)) return null;
  const relation =
    comparePeriods(stated.period, other.period, language) === 'different' ? 'baseline' : 'rounding';
  return { stated, from: [other], computed, relation, evidence: nearness(stated, other, input) };
}

/** How far the words say that both speak of the same thing. */
function nearness(a: Figure, b: Figure, { contexts, aligned, companions }: GrowthInput): number {
  const [first, second] = [contexts.get(a.id), contexts.get(b.id)];
  if (!first || !second) return 0;
  const relation = aligned(a.passage, b.passage)?.relation;
  const phrase = [...first.phrases].some((words) => second.phrases.has(words));
  return (
    contextLikeness(first, second) +
    (phrase ? 0.2 : 0) +
    (relation === 'same' ? 0.3 : relation ? 0.2 : 0) +
    (companions(a, b) ? 0.3 : 0)
  );
}
