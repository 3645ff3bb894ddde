import { OUTLET_MEASURES, type OutletMeasure } from '../engine/explain/outlet-words.ts';
import { median, type OutletRecord } from './outlet-record.ts';

/** One thing an outlet does, over its stories: the middle and both ends, and where they stand. */
export interface Measure {
  readonly kind: OutletMeasure;
  readonly middle: string;
  readonly low: End;
  readonly high: End;
  /** How many stories, or quotations, it was counted in. */
  readonly of: number;
}

/** An end of a range, with the place that has it. */
export interface End {
  readonly value: string;
  readonly title: string;
  readonly href: string;
}

interface Told {
  readonly title: string;
  readonly record: OutletRecord;
}

interface Value {
  readonly number: number;
  readonly title: string;
  readonly href: string;
}

/** Fewer values have no middle worth telling. */
const ENOUGH = 10;

/** What can be measured of an outlet: a measure that too few of its stories have is left out. */
export function measuresOf(stories: readonly Told[]): Measure[] {
  const kinds = Object.keys(OUTLET_MEASURES) as OutletMeasure[];
  return kinds.flatMap((kind) => {
    const values = stories.flatMap(({ title, record }) =>
      valuesOf(kind, record).map((value) => ({ title, ...value })),
    );
    return values.length < ENOUGH ? [] : (measure(kind, values) ?? []);
  });
}

function measure(kind: OutletMeasure, values: readonly Value[]): Measure | null {
  const sorted = values.toSorted((a, b) => a.number - b.number);
  const [low, high, middle] = [
    sorted[0],
    sorted.at(-1),
    median(values.map(({ number }) => number)),
  ];
  if (low === undefined || high === undefined || middle === null) return null;
  const { inWords } = OUTLET_MEASURES[kind];
  const end = ({ number, title, href }: Value): End => ({ value: inWords(number), title, href });
  return { kind, middle: inWords(middle), low: end(low), high: end(high), of: values.length };
}

function valuesOf(
  kind: OutletMeasure,
  { alone, quotes, quoted, figures, early, href }: OutletRecord,
): Omit<Value, 'title'>[] {
  switch (kind) {
    case 'alone':
      return alone === null || alone.of === 0
        ? []
        : [{ number: alone.count / alone.of, href: alone.href }];
    case 'shortened':
      return quotes
        .filter(({ words, of }) => words < of)
        .map(({ words, of, href: row }) => ({ number: words / of, href: row }));
    case 'quoted':
      return quoted.of === 0 ? [] : [{ number: quoted.count / quoted.of, href }];
    case 'figures':
      return [{ number: figures.count, href: figures.href }];
    case 'early':
      return early === null ? [] : [{ number: early.at, href: early.href }];
  }
}
