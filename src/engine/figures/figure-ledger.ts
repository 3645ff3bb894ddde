import { labelSources, rowLabel } from './figure-labels.ts';
import { alignmentOf, companionsOf, matchFigures } from './figure-matching.ts';
import { growthRows, RELATIONS, valueRows, type FigureRow } from './figure-rows.ts';
import { differenceOf, explain } from '../explain/figure-sentences.ts';
import type { FigureSources } from './figure-sources.ts';
import type { Alignment, FigureGroup } from '../types.ts';

/**
 * Puts the figures of different independent articles that measure the same thing into rows:
 * conflicts first, then other differences, then agreement, each in text order. Copies take no
 * part, so they never confirm their source. Every row has figures of at least two articles; a
 * figure may stand in a row of values and in a row that compares a multiple with values.
 */
export function figureLedger(
  { articles, passages, figures, contexts, language }: FigureSources,
  alignments: readonly Alignment[],
): FigureGroup[] {
  const aligned = alignmentOf(alignments);
  const taken = matchFigures(figures, contexts, alignments, language);
  const rows = [
    ...valueRows(taken),
    ...growthRows(figures, { language, contexts, aligned, companions: companionsOf(taken) }),
  ];
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
      const label = rowLabel(members, names);
      return {
        id: `fg${String(index + 1)}`,
        label: label.words,
        labelNumber: label.number,
        figures: members.map(({ id }) => id),
        relation: row.relation,
        explanation: explain(members, row.relation, articles, row.growth),
        difference:
          row.relation === 'conflict' || row.relation === 'possible'
            ? differenceOf(members, language)
            : null,
      };
    });
}
