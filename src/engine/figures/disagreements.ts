import { storyLanguage, type Language } from '../language/index.ts';
import { measureOf, printedBy } from '../explain/figure-sentences.ts';
import { list } from '../explain/list.ts';
import { compareValues } from '../reading/figure-values.ts';
import type { Article, Disagreement, Figure, FigureGroup } from '../types.ts';

export interface DisagreementInput {
  readonly articles: readonly Article[];
  readonly figures: readonly Figure[];
  readonly figureGroups: readonly FigureGroup[];
}

/**
 * Makes the face-offs: every conflict of the ledger, sharpest first (the factor between its values
 * decides), then the rows that differ in their period. What is only possibly the same is none.
 */
export function disagreements({
  articles,
  figures,
  figureGroups,
}: DisagreementInput): Disagreement[] {
  const language = storyLanguage(articles);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figureGroups
    .filter(({ relation }) => relation === 'conflict' || relation === 'baseline')
    .map((group) => ({ group, members: group.figures.flatMap((id) => byId.get(id) ?? []) }))
    .sort(
      (a, b) => sharpness(b.group, b.members, language) - sharpness(a.group, a.members, language),
    )
    .map(({ group, members }) => ({
      group: group.id,
      label: group.label,
      sides: sidesOf(members, language),
      measure: measureOf(members, language) || basesOf(members, articles),
      sentence: group.explanation,
    }));
}

/** Conflicts before differing periods; then by the factor between the values furthest apart. */
function sharpness(
  { relation }: FigureGroup,
  members: readonly Figure[],
  language: Language,
): number {
  let factor = 1;
  for (const a of members) {
    for (const b of members) {
      const comparison = a.article === b.article ? null : compareValues(a, b, language);
      if (comparison?.verdict === 'apart') factor = Math.max(factor, comparison.factor);
    }
  }
  return (relation === 'conflict' ? 1000 : 0) + Math.min(999, Math.log10(factor));
}

/** One side per value: figures of any article that are equal or round to each other. */
function sidesOf(members: readonly Figure[], language: Language): Disagreement['sides'] {
  const sides: Figure[][] = [];
  for (const figure of members) {
    const side = sides.find((own) =>
      own.every(
        (other) => (compareValues(figure, other, language)?.verdict ?? 'apart') !== 'apart',
      ),
    );
    if (side) side.push(figure);
    else sides.push([figure]);
  }
  return sides.map((own) => ({
    articles: [...new Set(own.map(({ article }) => article))],
    figures: own.map(({ id }) => id),
  }));
}

/** What stands between two sides that are stated for different periods: the periods. */
function basesOf(members: readonly Figure[], articles: readonly Article[]): string {
  const bases = printedBy(members, articles).flatMap(({ figures }) =>
    figures.flatMap(({ period }) => period ?? []).slice(0, 1),
  );
  return bases.length > 1 ? list([...new Set(bases)]) : '';
}
