import { alignmentTable } from '../engine/align/table.ts';
import type { TableRow } from '../engine/types.ts';
import { isDoubtful } from '../engine/explain/link-words.ts';
import { foldRuns } from './fold-runs.ts';
import { bestPartner, isUnclear, strongestLink } from './partners.ts';
import type { Outlet } from './outlets.ts';
import type { Compared } from './compared.ts';
import type { Texts } from './texts.ts';

/** One cell of the side-by-side view. */
export interface Cell {
  readonly outlet: Outlet;
  /** Empty where nothing was found, or what was found stands in another row. */
  readonly passages: readonly CellPassage[];
  /** For an empty cell, the passage in another row that tells something of this one. */
  readonly partner: { readonly href: string; readonly words: string } | null;
  /** True where nothing is claimed of an empty cell: the article may have it, or not. */
  readonly unclear: boolean;
  /** True where the article only perhaps tells what the row tells. */
  readonly perhaps: boolean;
  /** True where nothing was found for the cell above either, so that it need not be said again. */
  readonly stillEmpty: boolean;
}

export interface CellPassage {
  readonly id: string;
  readonly anchor: string;
  readonly heading: boolean;
  /** True where a paragraph of its article begins. */
  readonly paragraph: boolean;
  readonly html: string;
  readonly lang: string;
  readonly dir: 'auto';
  /** Where it stands in its own article, given where the row takes it out of its order. */
  readonly from: string | null;
  /** Anchors of the passages it is linked to that stand in other rows, joined by spaces. */
  readonly elsewhere: string | undefined;
}

export interface Row {
  readonly coverage: TableRow['coverage'];
  readonly cells: readonly Cell[];
  /** True where a paragraph of the lead article begins. */
  readonly paragraph: boolean;
  /** Of rows folded into one, what they are: "Nine passages only in The Gazette"; null of others. */
  readonly fold: string | null;
}

/** The columns of the view: the lead first, then the story's order. */
export function columnsOf(story: Compared, lead: string): Outlet[] {
  return inOrder(story, lead).slice(0, MOST_COLUMNS);
}

function inOrder(story: Compared, lead: string): Outlet[] {
  const outlets = [...story.outlets.values()];
  return [
    ...outlets.filter((outlet) => outlet.slug === lead),
    ...outlets.filter((outlet) => outlet.slug !== lead),
  ];
}

/** The style sheet switches so many columns; what stands in others alone is told on the articles' own pages. */
const MOST_COLUMNS = 20;

const SHOWN = 3;

/** The columns that are shown before a reader chooses: the lead and the next sources. A copy is shown when it is asked for. */
export function shownAtFirst(columns: readonly Outlet[]): string[] {
  return columns
    .filter((outlet, index) => index === 0 || !outlet.isCopy)
    .slice(0, SHOWN)
    .map(({ slug }) => slug);
}

/** The rows of the side-by-side view of a story, read along one article. */
export function sideBySide(story: Compared, texts: Texts, lead: string): Row[] {
  const { comparison } = story;
  const columns = columnsOf(story, lead);
  // Who has a row is told of all articles, also of those that have no column.
  const all = alignmentTable({
    articles: inOrder(story, lead).map((outlet) => outlet.slug),
    lead,
    passages: comparison.passages,
    alignments: comparison.alignments,
    independent: comparison.independent,
  });
  const table = all.filter((row) =>
    row.cells.some((ids, at) => at < columns.length && ids.length > 0),
  );
  const block = (id: string | undefined) => (id === undefined ? null : story.passage(id).block);
  const missing = new Set<Outlet>();
  const rows = table.map((row, at): Row => {
    const doubtful = isDoubtfulRow(story, row);
    const first = row.cells.findIndex((ids) => ids.length > 0);
    return {
      coverage: row.coverage,
      fold: null,
      paragraph:
        row.cells[0]?.[0] !== undefined && block(row.cells[0][0]) !== lastBlock(table, at, block),
      cells: columns.map((outlet, column) => {
        const ids = row.cells[column] ?? [];
        const partner = ids.length === 0 ? partnerElsewhere(story, outlet, row) : null;
        const stillEmpty = missing.has(outlet);
        if (ids.length === 0 && partner === null) missing.add(outlet);
        else missing.delete(outlet);
        return {
          outlet,
          passages: ids.map((id) => cellPassage(story, texts, outlet, id, row)),
          partner,
          unclear: ids.length === 0 && partner === null && isUnclear(story, row.cells.flat()),
          // The first article tells it; of copies doubt is not said again.
          perhaps: doubtful && !outlet.isCopy && ids.length > 0 && column > first,
          stillEmpty,
        };
      }),
    };
  });
  return foldRuns(rows);
}

/** What an article that has nothing in a row tells of it in another. */
function partnerElsewhere(story: Compared, outlet: Outlet, row: TableRow): Cell['partner'] {
  const members = row.cells.flat();
  const partners = members.flatMap((id) => story.coverage.get(id)?.partners ?? []);
  // What is told of a mechanical copy is told of its source, which it is linked to alone.
  const told = outlet.isCopy ? [...members, ...partners] : members;
  const best = bestPartner(story, told, outlet.slug);
  return best && { href: `#${story.anchor(best.id)}`, words: best.words };
}

/** Whether a row joins articles, but none of its links is a sure one; copies do not count. */
function isDoubtfulRow(story: Compared, row: TableRow): boolean {
  const members = row.cells.flat().filter((id) => !story.outlet(story.passage(id).article).isCopy);
  const best = strongestLink(story, members, (partner) => members.includes(partner));
  return best !== null && isDoubtful(best.link);
}

function lastBlock(
  table: readonly TableRow[],
  at: number,
  block: (id: string | undefined) => number | null | undefined,
) {
  for (let above = at - 1; above >= 0; above--) {
    const id = table[above]?.cells[0]?.at(-1);
    if (id !== undefined) return block(id);
  }
  return null;
}

function cellPassage(
  story: Compared,
  texts: Texts,
  outlet: Outlet,
  id: string,
  row: TableRow,
): CellPassage {
  const here = new Set(row.cells.flat());
  const elsewhere = (story.coverage.get(id)?.partners ?? []).filter(
    (partner) => !here.has(partner),
  );
  const place = story.places.get(id);
  return {
    id,
    anchor: story.anchor(id),
    heading: story.passage(id).kind === 'heading',
    paragraph: startsParagraph(story, id),
    html: texts.html(id),
    lang: story.article(outlet.slug).language,
    dir: 'auto',
    elsewhere: elsewhere.map((partner) => story.anchor(partner)).join(' ') || undefined,
    from:
      row.displaced.includes(id) && place !== undefined
        ? `${outlet.name}, paragraph ${place.paragraph}`
        : null,
  };
}

function startsParagraph(story: Compared, id: string): boolean {
  const { article, block } = story.passage(id);
  return story.passagesOf(article).find((passage) => passage.block === block)?.id === id;
}
