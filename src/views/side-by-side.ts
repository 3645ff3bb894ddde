import { isDoubtful } from '../engine/explain/link-words.ts';
import { paragraphsOf, type Paragraph } from './cell-passages.ts';
import type { Compared } from './compared.ts';
import { setLink, type SetMark } from './corrections.ts';
import { foldLabel } from './fold-label.ts';
import type { Outlet } from './outlets.ts';
import { bestPartner, isUnclear } from './partners.ts';
import { placeRuns, type Lines, type Placed } from './place-runs.ts';
import { placeOf } from './printed.ts';
import { areSurelyLinked, synopsis, type LevelRow, type Synopsis } from './synopsis.ts';
import type { Texts } from './texts.ts';

/** A row of the side-by-side view, a cell a column. */
export interface Row {
  readonly cells: readonly Cell[];
}

/** One article's part of a row: what stands level with the others, then what it tells by itself. */
export interface Cell {
  readonly outlet: Outlet;
  readonly level: Level | null;
  /** What is told of an article that has nothing level in a row; null where nothing is to be told. */
  readonly away: Away | null;
  readonly own: readonly Paragraph[];
  readonly fold: Fold | null;
}

export interface Level {
  readonly paragraphs: readonly Paragraph[];
  /** Who has it: all independent articles, some, or perhaps not even those of the row. */
  readonly reach: 'all' | 'some' | 'unclear';
  /** True where it is only perhaps the same as the rest of the row. */
  readonly perhaps: boolean;
  /** That the editor put it into the row; null where the comparison did. */
  readonly set: SetMark | null;
  /** Where it stands in its own article, given where the row takes it out of its order. */
  readonly from: string | null;
}

export type Away =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unclear' }
  | {
      /** It tells something of the row in a passage that stands in its own place. */
      readonly kind: 'elsewhere';
      readonly passage: string;
      readonly href: string;
      readonly perhaps: boolean;
      /** "paragraph 3 of 12" */
      readonly place: string;
      /** Its words; null where they are to be read nearby, or were given before. */
      readonly html: string | null;
      readonly lang: string;
    };

export interface Fold {
  /** "Nine more passages only in The Gazette" */
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The columns of the view: the lead first, then the story's order. */
export function columnsOf(story: Compared, lead: string): Outlet[] {
  const outlets = [...story.outlets.values()];
  return [
    ...outlets.filter((outlet) => outlet.slug === lead),
    ...outlets.filter((outlet) => outlet.slug !== lead),
  ].slice(0, MOST_COLUMNS);
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
  const columns = columnsOf(story, lead);
  const found = synopsis(story, columns);
  const shown = shownAtFirst(columns);
  const aways = awaysOf(story, texts, columns, found.rows);
  const lines = linesOf(story, found, aways, shown.length);
  const isShown = (column: number) => shown.includes(columns[column]?.slug ?? '');
  const counted = found.voices.flatMap((own, voice) => (own.some(isShown) ? [voice] : []));
  const [opening = [], ...beside] = placeRuns(found, lines, new Set(counted));
  return [
    ...(opening.some((one) => one !== null)
      ? [rowOf(story, texts, columns, found, null, [], opening)]
      : []),
    ...found.rows.map((row, at) =>
      rowOf(story, texts, columns, found, row, aways[at] ?? [], beside[at] ?? []),
    ),
  ];
}

function rowOf(
  story: Compared,
  texts: Texts,
  columns: readonly Outlet[],
  { voices }: Synopsis,
  row: LevelRow | null,
  away: readonly (Away | null)[],
  placed: readonly (Placed | null)[],
): Row {
  const slugs = new Set(columns.map(({ slug }) => slug));
  const members = new Set(row?.cells.flat());
  const paragraphs = (ids: readonly string[], beside: ReadonlySet<string> = NONE) =>
    paragraphsOf(story, texts, ids, slugs, beside);
  const first = row?.cells.findIndex((ids) => ids.length > 0);
  const doubtful = row === null ? NONE : doubtfulIn(story, columns, row);
  return {
    cells: columns.map((outlet, column): Cell => {
      const ids = row?.cells[column] ?? [];
      const own = placed[voices.findIndex((voice) => voice.includes(column))];
      const idsOf = (items: Placed['open'] = []) => items.flatMap((item) => item[column] ?? []);
      const open = idsOf(own?.open);
      const folded = idsOf(own?.folded);
      const perhaps = doubtful.has(outlet.slug);
      return {
        outlet,
        level:
          ids.length === 0
            ? null
            : {
                ...{ paragraphs: paragraphs(ids, members), perhaps },
                reach: perhaps ? 'unclear' : reachOf(story, ids),
                from: fromOf(story, row, ids),
                // Once a row: the first article has it anyway.
                set: column === first ? null : setLink(story, [...members]),
              },
        away: away[column] ?? null,
        own: paragraphs(open),
        fold:
          folded.length === 0
            ? null
            : {
                label: foldLabel(story, outlet, folded, open.length > 0),
                paragraphs: paragraphs(folded),
              },
      };
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();

function reachOf(story: Compared, ids: readonly string[]): Level['reach'] {
  const told = new Set(ids.map((id) => story.coverage.get(id)?.coverage));
  return told.has('all') ? 'all' : told.has('some') ? 'some' : 'unclear';
}

function fromOf(story: Compared, row: LevelRow | null, ids: readonly string[]): string | null {
  const moved = ids.find((id) => row?.displaced.includes(id));
  return moved === undefined ? null : placeOf(story, moved);
}

/** The articles of a row that only perhaps tell what the others, surely linked, tell. */
function doubtfulIn(story: Compared, columns: readonly Outlet[], row: LevelRow): Set<string> {
  const told = columns.flatMap(({ slug, isCopy }, column) => {
    const ids = row.cells[column] ?? [];
    return isCopy || ids.length === 0 ? [] : [{ slug, ids }];
  });
  const sure = told.filter(({ ids }) =>
    told.some((other) => other.ids !== ids && areSurelyLinked(story, ids, other.ids)),
  );
  return new Set(told.filter((one) => !sure.includes(one)).map(({ slug }) => slug));
}

/** What is told of the articles that have nothing level in a row, by row and column. */
function awaysOf(
  story: Compared,
  texts: Texts,
  columns: readonly Outlet[],
  rows: readonly LevelRow[],
): (Away | null)[][] {
  const quoted = new Set<string>();
  return rows.map((row, at) =>
    columns.map((outlet, column) => {
      if ((row.cells[column] ?? []).length > 0) return null;
      const away = awayOf(story, texts, outlet, row);
      if (away?.kind !== 'elsewhere') return away;
      // Its words are given once, and not where they are to be read next to it.
      const near = [rows[at - 1], rows[at + 1]].flatMap((other) => other?.cells[column] ?? []);
      const isRead = quoted.has(away.passage) || near.includes(away.passage);
      quoted.add(away.passage);
      return isRead ? { ...away, html: null } : away;
    }),
  );
}

function awayOf(story: Compared, texts: Texts, outlet: Outlet, row: LevelRow): Away | null {
  const members = row.cells.flat();
  if (outlet.isCopy) {
    // Of a copy or a version only what its source has, and it has not, is news.
    const source = story.comparison.independent.find((slugs) => slugs.includes(outlet.slug))?.[0];
    const has = members.some((id) => story.passage(id).article === source);
    return has ? { kind: 'not-found' } : null;
  }
  const best = bestPartner(story, members, outlet.slug);
  if (best === null) return { kind: isUnclear(story, members) ? 'unclear' : 'not-found' };
  const links = members.flatMap((id) => story.link(id, best.id) ?? []);
  return {
    ...{ kind: 'elsewhere', passage: best.id, href: `#${story.anchor(best.id)}` },
    perhaps: links.every(isDoubtful),
    place: placeOf(story, best.id),
    html: texts.html(best.id),
    lang: story.article(outlet.slug).language,
  };
}

/** How many letters a line has, by how many columns are shown at first. */
const LETTERS = [96, 96, 74, 47];
/** What a paragraph takes besides its letters: the end of its last line, and the room below it. */
const PARAGRAPH_END = 0.9;
/** What a sentence inside a paragraph takes besides: the space and the signs behind it. */
const SENTENCE_END = 0.1;
/** A line that says that nothing was found, or where something was. */
const NOTE = 1.1;

function linesOf(
  story: Compared,
  { rows, voices }: Synopsis,
  aways: readonly (readonly (Away | null)[])[],
  shown: number,
): Lines {
  const letters = LETTERS[shown] ?? 47;
  const passage = (id: string) => {
    const { start, end, article, block } = story.passage(id);
    const isLast = story.article(article).blocks[block]?.end === end;
    return (end - start) / letters + (isLast ? PARAGRAPH_END : SENTENCE_END);
  };
  const told = (row: number, voice: number) => {
    const [column = 0] = voices[voice] ?? [];
    return { ids: rows[row]?.cells[column] ?? [], away: aways[row]?.[column] ?? null };
  };
  const level = (row: number, voice: number) => {
    const { ids, away } = told(row, voice);
    const quoted = away?.kind === 'elsewhere' && away.html !== null ? [away.passage] : [];
    const lines = [...ids, ...quoted].reduce((sum, id) => sum + passage(id), 0);
    return Math.ceil(lines) + (away === null ? 0 : NOTE);
  };
  return {
    ...{ passage, level },
    isTold: (row, voice) => told(row, voice).ids.length > 0,
    isHeading: (id) => story.passage(id).kind === 'heading',
  };
}
