import { looksAhead } from './ahead.ts';
import { datePattern } from './date-pattern.ts';
import { languageOf, type Language } from '../language/index.ts';
import { monthNumbers, weekdayNumbers } from './calendar-words.ts';
import {
  dayOf,
  isoOf,
  monthOf,
  two,
  weekOf,
  weekdayOf,
  yearOf,
  dayNumber,
  type DayNumber,
} from './calendar.ts';
import type { Article, DateMention, Figure, Passage } from '../types.ts';

/**
 * Finds the dates of an article in text order: weekdays, days, months, years, clock times, and days
 * told by the article's own. Those are resolved by its date of publication and left out without it;
 * inside quotation marks too, since the speaker's day is not known.
 */
export function findDates(
  article: Article,
  passages: readonly Passage[],
  figures: readonly Figure[],
): DateMention[] {
  const published = dayOf(article.published);
  const language = languageOf(article.language);
  const taken = Map.groupBy(figures, ({ passage }) => passage);
  const dates: DateMention[] = [];
  for (const passage of passages) {
    if (passage.article !== article.slug) continue;
    const text = article.text.slice(passage.start, passage.end);
    const inFigure = taken.get(passage.id) ?? [];
    for (const found of readDates({ text, published, language })) {
      const [start, end] = [passage.start + found.start, passage.start + found.end];
      if (inFigure.some((figure) => figure.start < end && start < figure.end)) continue;
      const id = `${article.slug}.d${String(dates.length + 1)}`;
      dates.push({ ...found, id, article: article.slug, passage: passage.id, start, end });
    }
  }
  return dates;
}

type Found = Omit<DateMention, 'id' | 'article' | 'passage'>;

/** A passage, the day its article was published, and the language it is read in. */
export interface DatedText {
  readonly text: string;
  readonly published: DayNumber | null;
  readonly language: Language;
}

/** Reads the dates of one passage; offsets are the passage's own. */
export function readDates(dated: DatedText): Found[] {
  const { text, language } = dated;
  const dates: Found[] = [];
  for (const match of text.matchAll(datePattern(language))) {
    const at = match.index;
    if (
      /[\p{L}\d$€£.-]/u.test(text.charAt(at - 1)) &&
      !language.dates.prefix.test(text.slice(0, at))
    )
      continue;
    const read = readMatch(dated, match);
    if (read)
      dates.push({
        start: at,
        end: at + match[0].length,
        ...read,
        yearPrinted: /\d{4}/.test(match[0]),
      });
  }
  return dates;
}

type Read = Pick<Found, 'kind' | 'value' | 'weekday'>;

function readMatch(dated: DatedText, match: RegExpExecArray): Read | null {
  const { text, published, language } = dated;
  const part = match.groups ?? {};
  const printed = match[0];
  if (part['iso'] !== undefined) return { kind: 'day', value: part['iso'], weekday: null };
  const capital = /^\p{Lu}/u.test(printed.replace(/^\d+[^\d\p{Lu}]* /u, ''));
  const month = part['month'] ?? part['monthAfter'];
  if (month !== undefined && capital)
    return readDay(
      monthNumber(month, language),
      Number(part['day'] ?? part['dayFirst']),
      part['dayYear'] ?? part['dayFirstYear'],
      part['weekday'],
      dated,
    );
  if (part['monthOf'] !== undefined && capital)
    return {
      kind: 'month',
      value: `${part['monthYear'] ?? ''}-${two(monthNumber(part['monthOf'], language))}`,
      weekday: null,
    };
  if (part['clock'] !== undefined)
    return readClock(
      Number(part['clock']),
      Number(part['minutes'] ?? 0),
      language.dates.afternoon.test(part['half'] ?? ''),
    );
  if (part['weekdayAlone'] !== undefined && capital) return readWeekday(dated, match);
  if (part['year'] !== undefined) return { kind: 'year', value: part['year'], weekday: null };
  if (part['monthAlone'] !== undefined && capital)
    return readMonth(dated, match, part['monthAlone']);
  if (part['named'] !== undefined) {
    const minutes = language.dates.namedTimes.get(part['named'].toLowerCase()) ?? 0;
    return { kind: 'time', value: clockValue(minutes), weekday: null };
  }
  return published === null || isQuoted(text, match.index)
    ? null
    : readRelative(part, published, language);
}

function readDay(
  month: number,
  day: number,
  year: string | undefined,
  weekday: string | undefined,
  { published, language }: DatedText,
): Read | null {
  const named = weekday === undefined ? null : weekdayNumber(weekday, language);
  const known =
    year === undefined
      ? published === null
        ? null
        : nearestYear(month, day, published)
      : Number(year);
  if (known === null)
    return day >= 1 && day <= 31
      ? { kind: 'day', value: `XXXX-${two(month)}-${two(day)}`, weekday: named }
      : null;
  const found = dayNumber(known, month, day);
  return found === null ? null : { kind: 'day', value: isoOf(found), weekday: named };
}

/** How many days from its article a day without a year may lie: "Sept. 11" in March is some year's. */
const REACH = 100;

/** The year that brings a day without its year near the article; null where none does. */
function nearestYear(month: number, day: number, published: DayNumber): number | null {
  const year = yearOf(published);
  const isNear = (one: number) => {
    const found = dayNumber(one, month, day);
    return found !== null && Math.abs(found - published) <= REACH;
  };
  return [year, year - 1, year + 1].find(isNear) ?? null;
}

/** The last one up to the article's own day, or where the clause looks ahead the next. */
function readWeekday({ text, published, language }: DatedText, match: RegExpExecArray): Read {
  const weekday = weekdayNumber(match[0], language);
  if (published === null || isQuoted(text, match.index))
    return { kind: 'weekday', value: `XXXX-WXX-${String(weekday)}`, weekday };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = looksAhead(
    text,
    { start: match.index, end: match.index + match[0].length },
    language,
  );
  const day = ahead && back > 0 ? published - back + 7 : published - back;
  return { kind: 'weekday', value: isoOf(day), weekday };
}

function readMonth(
  { text, published, language }: DatedText,
  match: RegExpExecArray,
  name: string,
): Read | null {
  const month = monthNumber(name, language);
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (language.dates.monthsAndNames.test(name) && !language.dates.monthCues.test(before))
    return null;
  if (published === null) return { kind: 'month', value: `XXXX-${two(month)}`, weekday: null };
  const year = nearestYear(month, 15, published);
  const named = year === null ? 'XXXX' : String(year);
  return { kind: 'month', value: `${named}-${two(month)}`, weekday: null };
}

function readClock(hour: number, minutes: number, isAfternoon: boolean): Read | null {
  if (hour < 1 || hour > 12) return null;
  return {
    kind: 'time',
    value: clockValue(((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minutes),
    weekday: null,
  };
}

function clockValue(minutes: number): string {
  return `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function readRelative(
  part: Readonly<Record<string, string | undefined>>,
  published: DayNumber,
  { dates }: Language,
): Read | null {
  const away = dates.relativeDays.get(part['relativeDay']?.toLowerCase() ?? '');
  if (away !== undefined)
    return { kind: 'relative', value: isoOf(published + away), weekday: null };
  const spans = dates.relativeSpans.get(part['which']?.toLowerCase() ?? '');
  const span = dates.spans.get(part['span']?.toLowerCase() ?? '');
  if (spans === undefined || span === undefined) return null;
  return { kind: 'relative', value: spanValue(span, spans, published), weekday: null };
}

function spanValue(span: 'week' | 'month' | 'year', away: number, published: DayNumber): string {
  if (span === 'week') return weekOf(published + 7 * away);
  if (span === 'year') return String(yearOf(published) + away);
  const months = 12 * yearOf(published) + monthOf(published) - 1 + away;
  return `${String(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
}

/** Whether an odd number of quotation marks stands before a place of its passage. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return open > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function weekdayNumber(name: string, language: Language): number {
  return weekdayNumbers(language).get(name.toLowerCase()) ?? 0;
}

function monthNumber(name: string, language: Language): number {
  return monthNumbers(language).get(name.toLowerCase().replace('.', '')) ?? 0;
}
