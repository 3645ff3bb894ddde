import type { SearchIndex } from './index-files.ts';
import { storyOf } from './postings.ts';
import type { Field, Filter } from './filter-text.ts';
import { readingsOf } from './readings.ts';
import { FIRST_PASSAGE } from './story-text.ts';
import { NO_ARTICLE } from './unit-table.ts';
import { words } from './words.ts';

/** What a filter leaves: a unit stays where this says so. */
export interface Sieve {
  /** The smaller, the smaller what it is about: passages, articles, stories. */
  readonly breadth: number;
  readonly keeps: (unit: number) => boolean;
  /** What is found where nothing else is asked for. */
  readonly units: () => Iterable<number>;
}

/**
 * Reads the filters. With `stories`, what they say holds for units of these at least.
 */
export async function sieves(
  filters: readonly Filter[],
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<Sieve[]> {
  const byField = Map.groupBy(filters, ({ field }) => field);
  return Promise.all(
    [...byField].map(([field, some]) => {
      const values = some.map(({ value }) => value);
      return field === 'before' || field === 'after'
        ? byDate(field, values, index)
        : byWords(field, values, index, stories);
    }),
  );
}

/** Two filters of one field: what either of them keeps. */
async function byWords(
  field: Exclude<Field, 'before' | 'after'>,
  values: readonly string[],
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<Sieve> {
  const found = await Promise.all(values.map((value) => havingAll(field, value, index, stories)));
  const units = new Set(found.flatMap((some) => [...some]));
  const { table } = index;
  const kept = new Set([...units].map((unit) => scopeOf(field, unit, index)));
  return {
    breadth: field === 'outlet' ? 1 : field === 'story' ? 3 : 0,
    keeps: (unit) => kept.has(scopeOf(field, unit, index)),
    units: () => [...units].map((unit) => (field === 'outlet' ? headlineOf(unit, table) : unit)),
  };
}

/** A filter by outlet is about articles, one by story about stories, the others about passages. */
function scopeOf(field: Field, unit: number, { table }: SearchIndex): number {
  if (field === 'outlet') return table.articles[unit] ?? NO_ARTICLE;
  return field === 'story' ? storyOf(unit, table.starts) : unit;
}

/** The units that have all words of a value in a field; the last may be only begun. */
async function havingAll(
  field: Field,
  value: string,
  index: SearchIndex,
  stories?: ReadonlySet<number>,
): Promise<Set<number>> {
  const keys = words(value).map(({ key }) => `${field}:${key}`);
  const sets = await Promise.all(
    keys.map(async (key) => {
      const readings = await readingsOf(key, index);
      const all = await Promise.all(readings.map(({ id }) => index.postings(id, stories)));
      return new Set(all.flat().flatMap(({ units }) => [...units]));
    }),
  );
  return sets.reduce((all, some) => all.intersection(some), sets[0] ?? new Set());
}

function headlineOf(outlet: number, { firsts, articles }: SearchIndex['table']): number {
  return (firsts[articles[outlet] ?? 0] ?? outlet) + FIRST_PASSAGE - 1;
}

async function byDate(
  field: 'before' | 'after',
  values: readonly string[],
  index: SearchIndex,
): Promise<Sieve> {
  const { days } = await index.facets();
  const { table } = index;
  const limits = values.map(dayOf);
  const isIn = (day: number | null | undefined): boolean =>
    typeof day === 'number' &&
    limits.every((limit) => (field === 'before' ? day < limit : day >= limit));
  return {
    breadth: 2,
    keeps: (unit) => isIn(days[table.articles[unit] ?? NO_ARTICLE]),
    units: () =>
      days.flatMap((day, article) => (isIn(day) ? [(table.firsts[article] ?? 0) + 1] : [])),
  };
}

/** "2021", "2021-06", "2021-06-01" as a day, of a span the first; NaN for what is no date. */
function dayOf(value: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(value) ?? [];
  return year === undefined ? NaN : Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

const DAY = 86_400_000;
