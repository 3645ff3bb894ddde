import { FIGURE_ORDER, FIGURE_VERDICTS } from '../engine/explain/verdicts.ts';
import type { FigureGroup } from '../engine/types.ts';
import { unlinkLines } from './correction-lines.ts';
import { setRow, type SetMark } from './corrections.ts';
import type { Compared } from './compared.ts';
import { isDoubtfulRow } from './doubtful-rows.ts';
import { passageHref } from './links.ts';
import type { Outlet } from './outlets.ts';
import { printed } from './printed.ts';

/** A row of a ledger: one quantity or date, and what each independent article prints of it. */
export interface LedgerRow {
  /** The id it has in this comparison, `fg<n>`. */
  readonly id: string;
  readonly anchor: string;
  /** Other anchors that lead here, joined by spaces. */
  readonly also: string | undefined;
  readonly label: string;
  readonly relation: FigureGroup['relation'];
  readonly verdict: string;
  readonly difference: string | null;
  /** A sentence; null where the verdict and the values say all. */
  readonly explanation: string | null;
  readonly cells: readonly FigureCell[];
  readonly set: SetMark | null;
  /** The lines that would take the row apart. */
  readonly fix: string;
}

export interface FigureCell {
  readonly outlet: Outlet;
  /** Empty where the article was not found to print it. */
  readonly figures: readonly {
    readonly href: string;
    readonly printed: string;
    readonly period: string | null;
  }[];
}

/**
 * The figure ledger: conflicts first, what is only possibly the same last; then what findings rest
 * on, the weightiest first, and what most articles print.
 */
export function figureLedger(story: Compared): LedgerRow[] {
  const weights = findingWeights(story);
  const order = ({ id, relation, figures }: FigureGroup) =>
    [
      -FIGURE_ORDER.indexOf(relation),
      weights.get(id) ?? 0,
      new Set(figures.map((figure) => story.figure(figure).article)).size,
    ] as const;
  return story.comparison.figureGroups
    .map((group) => ({ group, order: order(group) }))
    .toSorted(
      (a, b) => b.order[0] - a.order[0] || b.order[1] - a.order[1] || b.order[2] - a.order[2],
    )
    .map(({ group }) => figureRow(story, group));
}

/** The weight of the first finding that rests on a row, by the row's id. */
function findingWeights({ comparison }: Compared): ReadonlyMap<string, number> {
  return new Map(
    comparison.findings
      .toReversed()
      .flatMap(({ group, weight }) => (group === null ? [] : [[group, weight]])),
  );
}

function figureRow(story: Compared, group: FigureGroup): LedgerRow {
  const { id, label, relation, difference, explanation } = group;
  const figures = group.figures.map((figure) => story.figure(figure));
  const doubtful = relation === 'conflict' && isDoubtfulRow(story, id);
  return {
    id,
    anchor: story.anchor(id),
    also: story.alsoAt(id),
    label,
    // A doubtful conflict is shown as what is possible, not in the colour of conflict.
    relation: doubtful ? 'possible' : relation,
    verdict: doubtful ? 'perhaps they disagree' : FIGURE_VERDICTS[relation],
    difference,
    // Where the distance is told, the values and it say all.
    explanation: relation === 'agree' || difference !== null ? null : explanation,
    set: setRow(story, id),
    fix: unlinkLines(story, id),
    cells: story.sources.map((outlet) => ({
      outlet,
      figures: cell(
        figures
          .filter((figure) => figure.article === outlet.slug)
          .map((figure) => ({
            href: passageHref(story, figure.passage),
            printed: printed(story, figure.id),
            period: figure.period,
          })),
      ),
    })),
  };
}

/** What an article prints twice in the same words stands once, where it stands first. */
function cell(figures: FigureCell['figures']): FigureCell['figures'] {
  return [
    ...Map.groupBy(figures, ({ printed, period }) => `${printed} ${period ?? ''}`).values(),
  ].flatMap(([first]) => first ?? []);
}
