import type { Comparison, Range } from '../types.ts';
import type { CorrectedPlace, Correction } from './correction.ts';

/** What a correction can be about. */
export type Sort = 'passage' | 'figure' | 'date' | 'quotation' | 'finding';

/** What the words of a correction are about, or why that cannot be said. */
export type Target =
  | {
      readonly sort: Sort;
      /** The ids at each of its places. */
      readonly items: readonly (readonly string[])[];
    }
  | Untold;

export interface Untold {
  /** The place whose words hold none, or several of them. */
  readonly place: number;
  readonly holds: 'none' | 'several';
  /** What was looked for. */
  readonly sorts: readonly Sort[];
}

/** Something in an article that corrections can be about. */
interface Item extends Range {
  readonly id: string;
  readonly article: string;
}

/** What each correction is about in a comparison. */
export function targetsOf(corrections: readonly Correction[], comparison: Comparison): Target[] {
  const items = {
    passage: comparison.passages,
    figure: comparison.figures,
    date: comparison.dates,
    quotation: comparison.quotes.map(({ id, article, spans }) => ({
      ...{ id, article },
      ...{ start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0 },
    })),
    finding: [],
  } satisfies Record<Sort, readonly Item[]>;
  return corrections.map(({ kind, places }): Target => {
    if (kind === 'hide') return { sort: 'finding', items: [hiddenBy(places, comparison)] };
    if (kind === 'same' || kind === 'apart' || kind === 'note') {
      return { sort: 'passage', items: places.map((place) => idsAt(place, items.passage)) };
    }
    const sorts: readonly (keyof typeof items)[] =
      kind === 'speaker'
        ? ['quotation']
        : kind === 'label'
          ? ['figure', 'date']
          : ['figure', 'date', 'quotation'];
    return ofOneSort(places, sorts, items);
  });
}

/**
 * The items of the sort of which every place has one. Where that is so of several sorts, as a
 * figure in a quotation, it is the sort that fits the words best.
 */
function ofOneSort(
  places: readonly CorrectedPlace[],
  sorts: readonly Sort[],
  items: Readonly<Record<Sort, readonly Item[]>>,
): Target {
  const found = sorts.map((sort) => ({
    sort,
    own: places.map((place) => bestAt(place, items[sort])),
  }));
  const fitting = found
    .filter(({ own }) => own.every(({ length }) => length === 1))
    .map(({ sort, own }) => ({ sort, own, misfit: misfitOf(places, own) }))
    .sort((a, b) => a.misfit - b.misfit);
  const [best] = fitting;
  if (best !== undefined) {
    return { sort: best.sort, items: best.own.map((at) => at.map(({ id }) => id)) };
  }
  const counts = places.map((_, at) => found.map(({ own }) => own[at]?.length ?? 0));
  const none = counts.findIndex((own) => own.every((count) => count === 0));
  const several = counts.findIndex((own) => own.some((count) => count > 1));
  const place = none >= 0 ? none : Math.max(0, several);
  return { place, holds: none < 0 && several >= 0 ? 'several' : 'none', sorts };
}

function idsAt(place: CorrectedPlace, items: readonly Item[]): string[] {
  return at(place, items).map(({ id }) => id);
}

function at(place: CorrectedPlace, items: readonly Item[]): Item[] {
  return items.filter((item) => isAt(place, item));
}

/** Whether the words of a place touch something of its article's text. */
export function isAt(place: CorrectedPlace, item: Range & { readonly article: string }): boolean {
  return item.article === place.article && touch(item, place);
}

/** The one whose words were written, where one is; else all that the words touch. */
function bestAt(place: CorrectedPlace, items: readonly Item[]): Item[] {
  const touched = at(place, items);
  const exact = touched.filter(({ start, end }) => start === place.start && end === place.end);
  return exact.length === 1 ? exact : touched;
}

function misfitOf(places: readonly CorrectedPlace[], own: readonly (readonly Item[])[]): number {
  return places.reduce((sum, place, index) => {
    const [item] = own[index] ?? [];
    if (item === undefined) return sum;
    return sum + Math.abs(item.start - place.start) + Math.abs(item.end - place.end);
  }, 0);
}

/** The findings that rest on the words of every place. */
function hiddenBy(places: readonly CorrectedPlace[], { findings, passages }: Comparison): string[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return findings
    .filter((finding) =>
      places.every((place) => {
        const sides = finding.sides.some(
          ({ articles, of, range }) =>
            range !== null &&
            articles[0] === place.article &&
            of === place.of &&
            touch(range, place),
        );
        const inPassage = finding.passages.some((id) => {
          const passage = byId.get(id);
          return place.of === 'text' && passage !== undefined && isAt(place, passage);
        });
        return sides || inPassage;
      }),
    )
    .map(({ id }) => id);
}

function touch(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}
