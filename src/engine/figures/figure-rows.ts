import { componentsOf } from '../connected-components.ts';
import type { MatchedFigures } from './figure-matching.ts';
import {
  growthFactor,
  isQuantity,
  linkGrowth,
  linkRatio,
  type GrowthInput,
  type GrowthLink,
} from './figure-growth.ts';
import type { Figure, FigureGroup } from '../types.ts';

/** The figures of one ledger row, and how they relate. */
export interface FigureRow {
  readonly members: readonly Figure[];
  readonly relation: FigureGroup['relation'];
  /** Set where the row compares a multiple with the values or the growth it stands for. */
  readonly growth: GrowthLink | null;
}

/** The order of rows in the ledger; of the relations inside a row, the first names the row. */
export const RELATIONS: readonly FigureGroup['relation'][] = [
  'conflict',
  'baseline',
  'rounding',
  'vague',
  'possible',
  'agree',
];

/** What a growth link needs to be taken. */
const ENOUGH_GROWTH = 0.3;

/** The connected figures of the links, each a row. */
export function valueRows(links: readonly MatchedFigures[]): FigureRow[] {
  const root = componentsOf(links.map(({ a, b }) => [a.id, b.id]));
  const rows = new Map<string, { members: Map<string, Figure>; links: MatchedFigures[] }>();
  for (const link of links) {
    const row = rows.get(root(link.a.id)) ?? { members: new Map<string, Figure>(), links: [] };
    row.members.set(link.a.id, link.a).set(link.b.id, link.b);
    row.links.push(link);
    rows.set(root(link.a.id), row);
  }
  return [...rows.values()].map(({ members, links: own }) => ({
    members: [...members.values()],
    relation:
      RELATIONS.find((relation) => own.some((link) => link.relation === relation)) ?? 'agree',
    growth: null,
  }));
}

/** Rows that set a multiple beside the values, or the growth, it stands for in another article. */
export function growthRows(figures: readonly Figure[], input: GrowthInput): FigureRow[] {
  const spans = valueSpans(figures);
  const rows: FigureRow[] = [];
  for (const stated of figures) {
    if (growthFactor(stated, input.contexts.get(stated.id)) === null) continue;
    const links = [
      ...spans.flatMap((span) =>
        span[0].article === stated.article ? [] : (linkRatio(stated, span, input) ?? []),
      ),
      ...(stated.kind === 'multiple'
        ? figures.flatMap((other) =>
            other.article === stated.article ? [] : (linkGrowth(stated, other, input) ?? []),
          )
        : []),
    ].filter(({ evidence }) => evidence >= ENOUGH_GROWTH);
    const best = links.sort((a, b) => b.evidence - a.evidence)[0];
    if (best) rows.push({ members: [...best.from, stated], relation: best.relation, growth: best });
  }
  return rows;
}

/** Neighbouring figures of one passage and unit: "from $67 million … to $184 million". */
function valueSpans(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  return figures.flatMap((before, index): (readonly [Figure, Figure])[] => {
    const after = figures[index + 1];
    const together =
      after?.passage === before.passage && after.unit === before.unit && after.kind === before.kind;
    const isLevel = isQuantity(before);
    return after && together && isLevel ? [[before, after]] : [];
  });
}
