import { storyLanguage, type Language } from '../language/index.ts';
import type { GrowthLink } from '../figures/figure-growth.ts';
import { outletName } from '../figures/outlets.ts';
import { compareValues, digits, isSame } from '../reading/figure-values.ts';
import { plural } from './count.ts';
import { list } from './list.ts';
import type { Article, Figure, FigureGroup } from '../types.ts';

/** Qualifiers that a sentence about a figure leaves out. */
const IDLE_QUALIFIERS = /^(only|just|another|literally)$/;

/** What one article prints for a row: its figures, with their qualifiers, without repeats. */
export interface Printed {
  readonly article: string;
  readonly outlet: string;
  readonly figures: readonly Figure[];
  readonly words: readonly string[];
}

/** The sides of a row, in the order of its members. */
export function printedBy(members: readonly Figure[], articles: readonly Article[]): Printed[] {
  const slugs = [...new Set(members.map(({ article }) => article))];
  return slugs.map((slug) => {
    const figures = members.filter(({ article }) => article === slug);
    const article = articles.find((one) => one.slug === slug);
    const words = figures.map((figure) => printed(figure, article?.text ?? ''));
    return {
      article: slug,
      outlet: outletName(slug, articles),
      figures,
      words: [...new Set(words)],
    };
  });
}

/** The figure as printed, with the qualifier where it stands in front: "some 2 terahashes". */
export function printed({ start, end, qualifier }: Figure, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (qualifier === null || IDLE_QUALIFIERS.test(qualifier)) return words;
  if (words.includes(qualifier)) return words;
  if (qualifier === '+' || qualifier === 'plus')
    return `${words}${qualifier === '+' ? '+' : '-plus'}`;
  return /^or\b/.test(qualifier) ? `${words} ${qualifier}` : `${qualifier} ${words}`;
}

/** Explains a row in one sentence that names the outlets. */
export function explain(
  members: readonly Figure[],
  relation: FigureGroup['relation'],
  articles: readonly Article[],
  growth: GrowthLink | null,
): string {
  const language = storyLanguage(articles);
  const sides = printedBy(members, articles);
  const [first] = sides;
  if (!first) return '';
  if (growth) return explainGrowth(sides, growth, articles);
  const wordings = new Set(sides.flatMap(({ words }) => words));
  if (relation === 'agree' && wordings.size === 1) {
    const all = sides.length === 2 ? 'both say' : 'all say';
    return `${list(sides.map(({ outlet }) => outlet))} ${all} ${first.words[0] ?? ''}.`;
  }
  const said = saidBySide(sides, relation === 'baseline');
  if (relation === 'agree')
    return `${said}: the same value${isQualifiedApart(members) ? ', qualified differently' : ''}.`;
  if (relation === 'vague') return `${said}: both can be true, one is less exact.`;
  if (relation === 'rounding') {
    const factor = widest(members, language)?.[2];
    const apart =
      factor === undefined ? '' : `within ${String(Math.ceil((factor - 1) * 100))}% of each other`;
    return `${said}: ${apart || 'the same within rounding or the stated approximation'}.`;
  }
  if (relation === 'baseline') return `${said}: stated for different periods.`;
  const difference = differenceOf(members, language);
  if (relation === 'conflict') return `${said}: ${difference ?? 'not the same'}.`;
  return `${said}: possibly the same measure, but the evidence is thin.`;
}

function explainGrowth(
  sides: readonly Printed[],
  growth: GrowthLink,
  articles: readonly Article[],
): string {
  const said = saidBySide(sides, growth.relation === 'baseline');
  if (growth.relation === 'baseline') return `${said}: growth measured against different periods.`;
  const text = articles.find(({ slug }) => slug === growth.from[0]?.article)?.text ?? '';
  const [before, after] = growth.from.map((figure) => text.slice(figure.start, figure.end));
  if (before === undefined || after === undefined)
    return `${said}: the same within rounding or the stated approximation.`;
  return `${said}: ${after} is ${number(growth.computed, 3)} times ${before}.`;
}

/** "The Block says 2 exahashes per second, CoinDesk some 2 terahashes" */
function saidBySide(sides: readonly Printed[], periods: boolean): string {
  return sides
    .map(({ outlet, words, figures }, index) => {
      const base = periods ? figures.find(({ period }) => period !== null)?.period : undefined;
      return `${outlet} ${index === 0 ? 'says ' : ''}${list(words)}${base ? ` (${base})` : ''}`;
    })
    .join(', ');
}

/** "About $60,000" and "more than $60,000" are one value, said in two ways. */
function isQualifiedApart(members: readonly Figure[]): boolean {
  const qualifiers = members.map(({ qualifier }) => qualifier);
  return new Set(qualifiers).size > 1;
}

/** The size of a disagreement in words: "1,000,000 times apart", "$100 apart"; null where it has none. */
export function differenceOf(members: readonly Figure[], language: Language): string | null {
  const pair = widest(members, language);
  if (!pair) return null;
  const [a, b, factor, gap] = pair;
  if (factor >= 10) return `${number(factor, 3)} times apart`;
  if (isShareOfRounded(a, b, factor)) return `${number(100 * (factor - 1), 1)}% apart`;
  return `${amount(gap, a, b)} apart`;
}

/** Of rounded amounts that differ little, the part says more than a difference that rounding made. */
function isShareOfRounded(a: Figure, b: Figure, factor: number): boolean {
  const rounded = Math.max(digits(a.value ?? 0), digits(b.value ?? 0)) <= 3;
  return a.kind === 'money' && rounded && factor < 1.1 && (a.value ?? 0) >= 1000;
}

/** The same for display between two sides: "1,000,000 ×", "$100". */
export function measureOf(members: readonly Figure[], language: Language): string {
  const pair = widest(members, language);
  if (!pair) return '';
  const [a, b, factor, gap] = pair;
  return factor >= 10 ? `${number(factor, 3)} ×` : amount(gap, a, b);
}

/** The two figures that differ most, by what factor, and by how much in the unit printed. */
function widest(
  members: readonly Figure[],
  language: Language,
): [Figure, Figure, number, number] | null {
  let found: [Figure, Figure, number, number] | null = null;
  for (const a of members) {
    for (const b of members) {
      const comparison = a.article < b.article ? compareValues(a, b, language) : null;
      if (!comparison || comparison.verdict !== 'apart' || comparison.factor <= (found?.[2] ?? 0))
        continue;
      const samePrinted = a.unit === b.unit && a.value !== null && b.value !== null;
      const [x, y] = samePrinted ? [a.value ?? 0, b.value ?? 0] : comparison.values;
      found = [a, b, comparison.factor, Math.abs(x - y)];
    }
  }
  return found;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([['USD', '$'], ['EUR', '€'], ['GBP', '£'], ['JPY', '¥'], ['INR', '₹']]); // prettier-ignore

function amount(gap: number, a: Figure, b: Figure): string {
  const kind = a.kind;
  if (kind === 'money') return money(gap, a.unit);
  if (kind === 'percentage' && b.kind === 'percentage') return counted(gap, 'percentage point');
  if (kind === 'ratio' || kind === 'percentage') return counted(gap * 100, 'percentage point');
  if (kind === 'duration' && a.unit !== b.unit) return duration(gap);
  if (kind === 'multiple') return `${number(gap, 3)} times`;
  return counted(gap, a.unit);
}

function money(value: number, unit: string): string {
  const symbol = SYMBOLS.get(unit);
  const digitsShown =
    value >= 1e6
      ? scaledMoney(value)
      : value % 1
        ? withCommas(value.toFixed(2))
        : withCommas(String(value));
  return symbol ? `${symbol}${digitsShown}` : `${digitsShown} ${unit}`;
}

function scaledMoney(value: number): string {
  const [size, name] =
    value >= 1e12
      ? [1e12, 'trillion']
      : value >= 1e9
        ? [1e9, 'billion']
        : ([1e6, 'million'] as const);
  return `${number(value / size, 4)} ${name}`;
}

function duration(seconds: number): string {
  const [size, unit] =
    seconds >= 31557600
      ? [31557600, 'year']
      : seconds >= 2629800
        ? [2629800, 'month']
        : seconds >= 86400
          ? [86400, 'day']
          : ([3600, 'hour'] as const);
  return counted(Number((seconds / size).toPrecision(2)), unit);
}

function counted(value: number, unit: string): string {
  return `${number(value, 6)} ${isSame(value, 1) ? unit : plural(unit)}`.trim();
}

/** A number for readers, to so many significant digits: "1,000,000", "2.75". */
export function number(value: number, significant: number): string {
  if (!Number.isFinite(value)) return 'many';
  const rounded = Number(
    value.toPrecision(
      Math.max(significant, value >= 1 ? Math.min(15, Math.floor(Math.log10(value)) + 1) : 0),
    ),
  );
  return withCommas(
    digits(rounded) > 15
      ? String(value)
      : rounded >= 1e21
        ? rounded.toExponential()
        : String(rounded),
  );
}

function withCommas(printedNumber: string): string {
  const [whole = '', fraction] = printedNumber.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
