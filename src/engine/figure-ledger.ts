import { figureContexts, type FigureContext } from './figure-contexts.ts';
import { weighFigures, type FigureLink } from './figure-evidence.ts';
import {
  growthFactor,
  linkGrowth,
  linkRatio,
  type GrowthInput,
  type GrowthLink,
} from './figure-growth.ts';
import { figureLabel } from './figure-labels.ts';
import { differenceOf, explain } from './figure-sentences.ts';
import { isSame } from './figure-values.ts';
import type { Alignment, Article, Figure, FigureGroup, Passage } from './types.ts';

export interface FigureLedgerInput {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly alignments: readonly Alignment[];
  readonly figures: readonly Figure[];
  /** Slugs by independent article, each source first: only sources stand in the ledger. */
  readonly independent: readonly (readonly string[])[];
}

/** What a link needs to be taken. Found by hand on the labelled stories; FIGURES.md has the scores. */
const ENOUGH = {
  equal: 0.48,
  rounding: 0.5,
  /** Of the wording alone, where both figures are each other's best. */
  roundingByWording: 0.25,
  roundingAlone: 0.4,
  conflict: 0.65,
  possible: 0.5,
  growth: 0.3,
} as const;

/** Compatible values further apart than this factor ("up to 79" and 56) need the wording to agree. */
const NEAR = 1.25;

/** Figures of one article beyond this number are left out: a table of thousands is no news report. */
const MOST_FIGURES = 400;

type Relation = FigureGroup['relation'];

/**
 * Puts the figures of different independent articles that measure the same thing into rows:
 * conflicts first, then other differences, then agreement, each in text order. Copies take no
 * part, so they never confirm their source. Every row has figures of at least two articles; a
 * figure may stand in a row of values and in a row that compares a multiple with values.
 */
export function figureLedger(input: FigureLedgerInput): FigureGroup[] {
  const sources = input.independent.flatMap((slugs) => slugs.slice(0, 1));
  const articles = input.articles.filter(({ slug }) => sources.includes(slug));
  const figures = articles.flatMap(({ slug }) =>
    input.figures.filter(({ article }) => article === slug).slice(0, MOST_FIGURES),
  );
  const passages = input.passages.filter(({ article }) => sources.includes(article));
  const contexts = figureContexts(articles, passages, figures);
  const aligned = alignmentOf(input.alignments);
  const links = candidateLinks(figures, contexts, aligned);
  const taken = takenLinks(links);
  const rows = [
    ...valueRows(taken),
    ...growthRows(figures, { contexts, aligned, companions: companionsOf(taken) }),
  ];
  const order = new Map(figures.map(({ id }, index) => [id, index]));
  const place = ({ members }: Row) => Math.min(...members.map(({ id }) => order.get(id) ?? 0));
  return rows
    .sort((a, b) => RANK.indexOf(a.relation) - RANK.indexOf(b.relation) || place(a) - place(b))
    .map((row, index) => {
      const members = [...row.members].sort(
        (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
      );
      return {
        id: `fg${String(index + 1)}`,
        label: figureLabel(members, contexts, articles, passages),
        figures: members.map(({ id }) => id),
        relation: row.relation,
        explanation: explain(members, row.relation, articles, row.growth),
        difference:
          row.relation === 'conflict' || row.relation === 'possible' ? differenceOf(members) : null,
      };
    });
}

const RANK: readonly Relation[] = ['conflict', 'baseline', 'rounding', 'possible', 'agree'];

interface Row {
  readonly members: readonly Figure[];
  readonly relation: Relation;
  readonly growth: GrowthLink | null;
}

interface TakenLink extends FigureLink {
  readonly relation: Relation;
}

function alignmentOf(
  alignments: readonly Alignment[],
): (a: string, b: string) => Alignment['relation'] | null {
  const relations = new Map<string, Alignment['relation']>();
  for (const { a, b, relation } of alignments) {
    relations.set(`${a} ${b}`, relation);
    relations.set(`${b} ${a}`, relation);
  }
  return (a, b) => relations.get(`${a} ${b}`) ?? null;
}

function candidateLinks(
  figures: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  aligned: (a: string, b: string) => Alignment['relation'] | null,
): FigureLink[] {
  const count = new Map<string, number>();
  for (const figure of figures) count.set(unitKey(figure), (count.get(unitKey(figure)) ?? 0) + 1);
  const ofUnit = (figure: Figure) => count.get(unitKey(figure)) ?? 0;
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .flatMap((b) =>
        a.article === b.article ? [] : (weighFigures(a, b, { contexts, aligned, ofUnit }) ?? []),
      ),
  );
}

function unitKey({ article, kind, unit }: Figure): string {
  return `${article} ${kind} ${unit.replace(/\/.*$/, '')}`;
}

function takenLinks(links: readonly FigureLink[]): TakenLink[] {
  const best = bestOf(links);
  const isBest = (link: FigureLink) =>
    best.get(`${link.a.id} ${link.b.article}`) === link &&
    best.get(`${link.b.id} ${link.a.article}`) === link;
  const compatible = links.flatMap((link): TakenLink[] => {
    const { evidence, wording, comparison } = link;
    if (comparison.verdict === 'equal')
      return evidence >= ENOUGH.equal ? [{ ...link, relation: 'agree' }] : [];
    if (comparison.verdict === 'apart') return [];
    const near = link.a.unit === link.b.unit && comparison.factor <= NEAR;
    const sure = near && evidence >= ENOUGH.rounding;
    const alike = wording >= (isBest(link) ? ENOUGH.roundingByWording : ENOUGH.roundingAlone);
    return sure || alike ? [{ ...link, relation: 'rounding' }] : [];
  });
  const settled = new Set(
    compatible.flatMap(({ a, b }) => [`${a.id} ${b.article}`, `${b.id} ${a.article}`]),
  );
  const apart = links.flatMap((link): TakenLink[] => {
    const { a, b, comparison } = link;
    if (comparison.verdict !== 'apart' || !isBest(link) || !link.adjacent) return [];
    if (settled.has(`${a.id} ${b.article}`) || settled.has(`${b.id} ${a.article}`)) return [];
    const sure = link.wording + closeness(link);
    if (sure < ENOUGH.possible) return [];
    if (link.periods === 'different') return [{ ...link, relation: 'baseline' }];
    return [{ ...link, relation: sure >= ENOUGH.conflict ? 'conflict' : 'possible' }];
  });
  return [...compatible, ...apart];
}

/** For each figure and other article, the link with the most evidence. */
function bestOf(links: readonly FigureLink[]): Map<string, FigureLink> {
  const best = new Map<string, FigureLink>();
  const strength = (link: FigureLink) => link.evidence + closeness(link);
  for (const link of links) {
    for (const key of [`${link.a.id} ${link.b.article}`, `${link.b.id} ${link.a.article}`]) {
      const other = best.get(key);
      if (!other || strength(link) > strength(other)) best.set(key, link);
    }
  }
  return best;
}

/**
 * Two values of one thing that differ are mostly near ($5,687.75, $5,587.75) or print the same
 * numeral (2 exahashes, 2 terahashes); values far from each other mostly measure different things.
 */
function closeness({ comparison: { factor, verdict } }: FigureLink): number {
  if (verdict !== 'apart') return 0;
  if (isPowerOfThousand(factor)) return 0.2;
  if (factor <= 1.25) return 0.1;
  return factor > 3 ? -0.2 : 0;
}

function isPowerOfThousand(factor: number): boolean {
  return [1e3, 1e6, 1e9, 1e12].some((power) => isSame(factor, power));
}

/** The connected figures of the links, each a row. */
function valueRows(links: readonly TakenLink[]): Row[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  for (const { a, b } of links) {
    const [x, y] = [root(a.id), root(b.id)];
    if (x !== y) parent.set(y, x);
  }
  const rows = new Map<string, { members: Map<string, Figure>; links: TakenLink[] }>();
  for (const link of links) {
    const row = rows.get(root(link.a.id)) ?? { members: new Map<string, Figure>(), links: [] };
    row.members.set(link.a.id, link.a).set(link.b.id, link.b);
    row.links.push(link);
    rows.set(root(link.a.id), row);
  }
  return [...rows.values()].map(({ members, links: own }) => ({
    members: [...members.values()],
    relation: RANK.find((relation) => own.some((link) => link.relation === relation)) ?? 'agree',
    growth: null,
  }));
}

function companionsOf(links: readonly TakenLink[]): (a: string, b: string) => boolean {
  const pairs = new Set(
    links.flatMap(({ a, b }) => [`${a.passage} ${b.passage}`, `${b.passage} ${a.passage}`]),
  );
  return (a, b) => pairs.has(`${a} ${b}`);
}

/** Rows that set a multiple beside the values, or the growth, it stands for in another article. */
function growthRows(figures: readonly Figure[], input: GrowthInput): Row[] {
  const spans = valueSpans(figures);
  const rows: Row[] = [];
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
    ].filter(({ evidence }) => evidence >= ENOUGH.growth);
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
    const isLevel = /^(money|count|measure)$/.test(before.kind);
    return after && together && isLevel ? [[before, after]] : [];
  });
}
