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
  const weekday = (group: string) => `(?<${group}>${anyOf(dates.weekdays)})`;
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
    `(?<named>${anyOf(dates.namedTimes.keys())})`,
    `(?<relativeDay>${anyOf(dates.relativeDays.keys())})${dates.relativeEnd}`,
    `(?<which>${anyOf(dates.relativeSpans.keys())}) (?<span>${anyOf(dates.spans.keys())})${dates.spanEnd}`,
  ];
}

function monthForms(months: readonly (readonly string[])[]): string {
  return anyOf(
    months.flatMap(([name = '', ...short]) => [
      name,
      ...short.map((form) => String.raw`${form}\b\.?`),
    ]),
  );
}

/** A pattern for any of some words; where there are none, for nothing. */
function anyOf(words: Iterable<string>): string {
  return [...words].join('|') || '(?!)';
}
