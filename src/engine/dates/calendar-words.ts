import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';

/** The months by their names and short forms, lower case: January is 1. */
export const monthNumbers = memoizeByObject(
  ({ dates }: Language): ReadonlyMap<string, number> =>
    new Map(
      dates.months.flatMap((forms, index) =>
        forms.map((form) => [form.toLowerCase(), index + 1] as const),
      ),
    ),
);

/** The days of the week by their names, lower case: Monday is 1. */
export const weekdayNumbers = memoizeByObject(
  ({ dates }: Language): ReadonlyMap<string, number> =>
    new Map(dates.weekdays.map((name, index) => [name.toLowerCase(), index + 1] as const)),
);

/** Whether a day may be printed with a stop: "3. März". */
export const daysHaveStops = memoizeByObject(({ dates }: Language) =>
  new RegExp(`^${dates.dayEnding}$`, 'u').test('.'),
);
