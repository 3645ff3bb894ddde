import { joinArticle, leadRows, type LinkedPassage, type PlacedRow } from './table-rows.ts';
import type { Alignment, Passage, TableRow } from '../types.ts';

export interface TableInput {
  /** Slugs of the columns, left to right. */
  readonly articles: readonly string[];
  /** The slug whose passages run top to bottom; one of the columns. */
  readonly lead: string;
  /** The passages of all columns, each article's in its own order; others are passed over. */
  readonly passages: readonly Passage[];
  readonly alignments: readonly Alignment[];
  /** Slugs by independent article, a source before its copies; a slug in no list stands for itself. */
  readonly independent: readonly (readonly string[])[];
}

/**
 * The rows of the alignment table. Each passage of the columns stands in exactly one row. The
 * lead's stand in their order, and so do those of every other column but for the ones listed in
 * `displaced`, which stand beside their partner. A passage without partner follows its neighbours.
 *
 * Articles join one after the other, the lead first and sources before their copies: a passage
 * stands beside the best linked passage that is already there, or opens a row. A row is covered
 * by an article also where the article's linked passage stands in another row.
 */
export function alignmentTable(input: TableInput): TableRow[] {
  const groups = groupsBySlug(input);
  const passages = linkedPassages(input, groups);
  let rows = leadRows(passages.filter(({ article }) => article === input.lead));
  for (const slug of joiningOrder(input)) {
    rows = joinArticle(
      rows,
      passages.filter(({ article }) => article === slug),
    );
  }
  const total = new Set(input.articles.map((slug) => groups.get(slug))).size;
  return rows.map((row) => ({
    cells: input.articles.map((slug) =>
      row.members.filter(({ article }) => article === slug).map(({ id }) => id),
    ),
    coverage: coverageOf(row, groups, total),
    displaced: row.displaced,
  }));
}

/** The number of the independent article each column belongs to. */
function groupsBySlug({ articles, independent }: TableInput): Map<string, number> {
  const groups = new Map<string, number>();
  independent.forEach((slugs, group) => {
    for (const slug of slugs) groups.set(slug, group);
  });
  articles.forEach((slug, index) => {
    if (!groups.has(slug)) groups.set(slug, independent.length + index);
  });
  return groups;
}

/** The columns but for the lead, those of sources first, so that copies can follow them. */
function joiningOrder({ articles, lead, independent }: TableInput): string[] {
  const copies = new Set(independent.flatMap((slugs) => slugs.slice(1)));
  const others = articles.filter((slug) => slug !== lead);
  return [
    ...others.filter((slug) => !copies.has(slug)),
    ...others.filter((slug) => copies.has(slug)),
  ];
}

function linkedPassages(
  { articles, passages, alignments }: TableInput,
  groups: ReadonlyMap<string, number>,
): LinkedPassage[] {
  const shown = new Set(articles);
  const byId = new Map<string, LinkedPassage>();
  for (const { id, article, block } of passages) {
    if (shown.has(article)) byId.set(id, { id, article, block, links: [] });
  }
  for (const { a, b, score } of alignments) {
    const [from, to] = [byId.get(a), byId.get(b)];
    if (!from || !to) continue;
    // A copy stands beside its source even where another article's passage reads the same.
    const weight = groups.get(from.article) === groups.get(to.article) ? score + 1 : score;
    from.links.push({ to, weight });
    to.links.push({ to: from, weight });
  }
  return [...byId.values()];
}

function coverageOf(
  { members }: PlacedRow,
  groups: ReadonlyMap<string, number>,
  total: number,
): TableRow['coverage'] {
  const reporting = new Set<number | undefined>();
  for (const { article, links } of members) {
    reporting.add(groups.get(article));
    for (const { to } of links) reporting.add(groups.get(to.article));
  }
  if (reporting.size < 2) return 'one';
  return reporting.size < total ? 'some' : 'all';
}
