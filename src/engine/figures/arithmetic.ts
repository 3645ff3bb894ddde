import { factorFits, growthFactor, isQuantity, linkRatio } from './figure-growth.ts';
import { alignmentOf } from './evidence-input.ts';
import { number, printed } from '../explain/figure-sentences.ts';
import type { FigureSources } from './figure-sources.ts';
import type { Alignment, ArithmeticCheck, Figure, FigureGroup } from '../types.ts';

export interface ArithmeticInput {
  readonly sources: FigureSources;
  readonly alignments: readonly Alignment[];
  readonly figureGroups: readonly FigureGroup[];
}

/** A multiple of another article is set against values only where the words say so this much. */
const SURE = 0.3;
/** A share that misses by more than this factor was computed from something else. */
const SAME_SUM = 1.5;

/**
 * Checks stated growths, multiples and shares against the figures they should follow from: of the
 * same sentence, or of another article that speaks of the same thing. Only sums the text itself
 * sets up ("from … to …", "a third of the …") are checked; others are passed over in silence.
 */
export function checkArithmetic({
  sources,
  alignments,
  figureGroups,
}: ArithmeticInput): ArithmeticCheck[] {
  const texts = new Map(sources.articles.map(({ slug, text }) => [slug, text]));
  const story: Story = { ...sources, alignments, figureGroups, texts };
  return sources.figures.flatMap(
    (figure) => checkGrowth(figure, story) ?? checkShare(figure, story) ?? [],
  );
}

interface Story extends FigureSources {
  readonly alignments: readonly Alignment[];
  readonly figureGroups: readonly FigureGroup[];
  readonly texts: ReadonlyMap<string, string>;
}

/** "nearly tripled", "up 175%": the later value over the earlier. */
function checkGrowth(stated: Figure, story: Story): ArithmeticCheck | null {
  const factor = growthFactor(stated, story.contexts.get(stated.id));
  if (factor === null) return null;
  const spans = fromTo(story);
  const own = spans.filter(([before]) => before.passage === stated.passage);
  const [only] = own;
  if (only && own.length === 1) return growthCheck(stated, only, factor, story);
  const aligned = alignmentOf(story.alignments);
  const links = spans
    .filter(([before]) => before.article !== stated.article)
    .flatMap((span) => {
      const link = linkRatio(stated, span, {
        language: story.language,
        contexts: story.contexts,
        aligned,
        companions: (a, b) => isSharedByRow(a, b, story),
      });
      return link && link.evidence >= SURE ? [{ span, evidence: link.evidence }] : [];
    })
    .sort((a, b) => b.evidence - a.evidence);
  return links[0] ? growthCheck(stated, links[0].span, factor, story) : null;
}

/** Whether a row of the ledger holds other figures of both passages. */
function isSharedByRow(a: Figure, b: Figure, { figureGroups, figures }: Story): boolean {
  const beside = (figure: Figure) =>
    new Set(
      figures
        .filter(({ id, passage }) => passage === figure.passage && id !== figure.id)
        .map(({ id }) => id),
    );
  const [first, second] = [beside(a), beside(b)];
  return figureGroups.some(
    ({ figures: ids }) => ids.some((id) => first.has(id)) && ids.some((id) => second.has(id)),
  );
}

function growthCheck(
  stated: Figure,
  [before, after]: readonly [Figure, Figure],
  factor: number,
  story: Story,
): ArithmeticCheck | null {
  if (!before.value || !after.value) return null;
  const ratio = after.value / before.value;
  const asPercent = stated.kind === 'percentage';
  const computed = asPercent ? 100 * (ratio - 1) : ratio;
  const follows =
    factorFits(ratio, factor, stated.qualifier, story.language) ||
    (asPercent && Math.abs(computed - (stated.value ?? 0)) <= 1);
  const sum = `${words(after, story)} / ${words(before, story)} = ${number(ratio, 3)}`;
  const growth = asPercent ? `, a growth of ${number(computed, 3)}%` : '';
  return check(stated, [before, after], computed, follows, sum + growth, story);
}

/** "300,000 visits, about one-quarter of the 1.2 million": the part over the whole. */
function checkShare(stated: Figure, story: Story): ArithmeticCheck | null {
  const share =
    stated.kind === 'ratio'
      ? stated.value
      : stated.kind === 'percentage' && stated.unit === 'percent'
        ? (stated.value ?? 0) / 100
        : null;
  if (share === null || share <= 0 || share > 1) return null;
  const text = story.texts.get(stated.article) ?? '';
  const whole = story.figures.find(
    (figure) =>
      figure.passage === stated.passage &&
      figure.start >= stated.end &&
      story.language.figures.ofWhole.test(text.slice(stated.end, figure.start)),
  );
  if (!whole?.value || !isQuantity(whole)) return null;
  const parts = story.figures.filter((figure) => isPart(figure, whole, stated, story));
  const [part] = parts;
  if (!part?.value || parts.length > 1) return null;
  const computed = part.value / whole.value;
  const miss = Math.max(computed / share, share / computed);
  if (miss > SAME_SUM) return null;
  const inPercent = stated.kind === 'percentage';
  const slack = stated.qualifier || !inPercent ? 0.1 : 0.02;
  const sum = `${words(part, story)} / ${words(whole, story)} = ${inPercent ? `${number(100 * computed, 3)}%` : number(computed, 3)}`;
  return check(
    stated,
    [part, whole],
    inPercent ? 100 * computed : computed,
    miss <= 1 + slack,
    sum,
    story,
  );
}

/** A figure of the same unit in the same passage or the one before, and smaller than the whole. */
function isPart(figure: Figure, whole: Figure, stated: Figure, { passages }: Story): boolean {
  if (
    figure.id === whole.id ||
    figure.article !== whole.article ||
    figure.unit !== whole.unit ||
    figure.kind !== whole.kind
  )
    return false;
  if (figure.value === null || figure.value >= (whole.value ?? 0) || figure.start > stated.start)
    return false;
  const at = passages.findIndex(({ id }) => id === stated.passage);
  return figure.passage === stated.passage || figure.passage === passages[at - 1]?.id;
}

/** Two values of one passage and unit that the text joins as "from … to …". */
function fromTo({ figures, texts, language }: Story): (readonly [Figure, Figure])[] {
  return figures.flatMap((before, index): (readonly [Figure, Figure])[] => {
    const after = figures[index + 1];
    if (
      after?.passage !== before.passage ||
      after.unit !== before.unit ||
      after.kind !== before.kind
    )
      return [];
    if (!isQuantity(before)) return [];
    const text = texts.get(before.article) ?? '';
    const lead = text.slice(Math.max(0, before.start - 40), before.start);
    const between = text.slice(before.end, after.start);
    const joined = language.figures.rangeFrom.test(lead) && language.figures.rangeTo.test(between);
    return joined ? [[before, after]] : [];
  });
}

function check(
  stated: Figure,
  from: readonly Figure[],
  computed: number,
  follows: boolean,
  sum: string,
  story: Story,
): ArithmeticCheck {
  const outlet =
    story.articles.find(({ slug }) => slug === stated.article)?.outlet ?? stated.article;
  const verdict = follows
    ? `stated by ${outlet} as ${words(stated, story)}`
    : `but ${outlet} states ${words(stated, story)}`;
  return {
    stated: stated.id,
    from: from.map(({ id }) => id),
    computed: Number(computed.toPrecision(6)),
    follows,
    explanation: `${sum}, ${verdict}.`,
  };
}

function words(figure: Figure, { texts }: Story): string {
  return printed(figure, texts.get(figure.article) ?? '');
}
