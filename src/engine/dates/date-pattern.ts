import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';

/**
 * Finds whatever may be a date, one alternative per kind; what is longer comes first. Its named
 * groups tell the kind and the parts.
 */
export const datePattern = memoizeByObject(
  (language: Language) =>
    new RegExp(
      kindsOf(language)
        .map((kind) => String.raw`(?:\b${kind}(?!\w))`)
        .join('|'),
      'gi',
    ),
);

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;

function kindsOf({ dates }: Language): string[] {
  const month = (group: string) => `(?<${group}>${monthForms(dates.months)})(?!\\w)`;
  const weekday = (group: string) => `(?<${group}>${dates.weekdays.join('|')})`;
  const day = (group: string) => String.raw`(?<${group}>[0-3]?\d)${dates.dayEnding}`;
  return [
    String.raw`(?<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)`,
    String.raw`(?:${weekday('weekday')},? )?${month('month')} ${day('day')}(?!\d|,\d|:\d)(?:,? (?<dayYear>${YEAR}))?`,
    String.raw`${day('dayFirst')}${dates.dayOfMonth} ${month('monthAfter')}(?:,? (?<dayFirstYear>${YEAR}))?`,
    String.raw`${month('monthOf')},? ${dates.monthOfYear}(?<monthYear>${YEAR})`,
    dates.clock,
    weekday('weekdayAlone'),
    String.raw`(?<year>${YEAR})(?![\d%/]|[.,:]\d|-\d{3})`,
    month('monthAlone'),
    `(?<named>${anyOf(dates.namedTimes)})`,
    `(?<relativeDay>${anyOf(dates.relativeDays)})${dates.relativeEnd}`,
    `(?<which>${anyOf(dates.relativeSpans)}) (?<span>${anyOf(dates.spans)})${dates.spanEnd}`,
  ];
}

function monthForms(months: readonly (readonly string[])[]): string {
  return months
    .flatMap(([name = '', ...short]) => [name, ...short.map((form) => String.raw`${form}\b\.?`)])
    .join('|');
}

function anyOf(words: ReadonlyMap<string, unknown>): string {
  return [...words.keys()].join('|');
}
