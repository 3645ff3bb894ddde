import { labelSources, rowLabel } from './figure-labels.ts';
import { alignmentOf } from './evidence-input.ts';
import { companionsOf, matchFigures } from './figure-matching.ts';
import { growthRows, RELATIONS, valueRows, type FigureRow } from './figure-rows.ts';
import { differenceOf, explain } from '../explain/figure-sentences.ts';
import type { FigureSources } from './figure-sources.ts';
import { NO_RULINGS, setMark, type Rulings } from '../corrections/rulings.ts';
import type { Alignment, Figure, FigureGroup } from '../types.ts';

/**
 * Puts the figures of different independent articles that measure the same thing into rows:
 * conflicts first, then other differences, then agreement, each in text order. Copies take no
 * part, so they never confirm their source. Every row has figures of at least two articles; a
 * figure may stand in a row of values and in a row that compares a multiple with values.
 */
export function figureLedger(
  { articles, passages, figures, contexts, language }: FigureSources,
  alignments: readonly Alignment[],
  rulings: Rulings = NO_RULINGS,
): FigureGroup[] {
  const aligned = alignmentOf(alignments);
  const taken = matchFigures(figures, contexts, alignments, language, rulings);
  const rows = [
    ...valueRows(taken),
    ...growthRows(figures, { language, contexts, aligned, companions: companionsOf(taken) }),
  ].filter(({ members }) => !holdsApart(members, rulings));
  const names = labelSources(articles, passages, contexts);
  const order = new Map(figures.map(({ id }, index) => [id, index]));
  const place = ({ members }: FigureRow) =>
    Math.min(...members.map(({ id }) => order.get(id) ?? 0));
  return rows
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || place(a) - place(b),
    )
    .map((row, index) => {
      const members = [...row.members].sort(
        (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
      );
      return {
        id: `fg${String(index + 1)}`,
        ...labelOf(members),
        ...setMark(members, rulings),
        figures: members.map(({ id }) => id),
        relation: row.relation,
        explanation: explain(members, row.relation, articles, row.growth),
        difference:
          row.relation === 'conflict' || row.relation === 'possible'
            ? differenceOf(members, language)
            : null,
      };
    });

  function labelOf(members: readonly Figure[]): Pick<FigureGroup, 'label' | 'labelNumber'> {
    const set = rulings.label(members.map(({ id }) => id));
    if (set !== null) return { label: set, labelNumber: null };
    const { words, number } = rowLabel(members, names);
    return { label: words, labelNumber: number };
  }
}

function holdsApart(members: readonly Figure[], { apart }: Rulings): boolean {
  return members.some((one) => members.some((other) => apart(one.id, other.id)));
}
