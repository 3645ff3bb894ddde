import { daysHaveStops, monthNumbers } from './calendar-words.ts';
import type { Language } from '../language/index.ts';
import type { Amount } from '../reading/amounts.ts';
import { keyAt, type Token, type TokenRun } from '../reading/tokens.ts';
import { isCapitalised, type PassageReading } from '../reading/passage-reading.ts';

export function isDate(reading: PassageReading, { from, to, numeral }: Amount): boolean {
  const { text, tokens } = reading;
  const value = numeral.value ?? 0;
  if (numeral.magnitude > 1 || value > 31 || !Number.isInteger(value))
    return isNumericDate(reading, from, to);
  if (followsMonth(text, reading, from)) return true;
  // "May 3 and 4", "Dec. 2-4", "June 1 to 3": the month stands before the first day.
  const linked = reading.language.dates.betweenDays.test(keyAt(reading, from - 1));
  if (linked && tokens[from - 2]?.kind === 'digits' && followsMonth(text, reading, from - 2))
    return true;
  const after = afterDay(reading, to);
  // "the 19 Sept. 11 hijackers": the month has a day of its own.
  if (isMonth(text, tokens[after], reading.language))
    return !numeral.spelled && !hasDay(reading, after);
  return isNumericDate(reading, from, to);
}

/** "19 June", "19th of June", "the 15th of the month", in other languages "3. März". */
function afterDay(run: TokenRun, to: number): number {
  const { language } = run;
  const isStopped = keyAt(run, to) === '.' && run.tokens[to]?.joined && daysHaveStops(language);
  return isStopped || language.dates.ofMonth.has(keyAt(run, to)) ? to + 1 : to;
}

function hasDay(run: TokenRun, month: number): boolean {
  const day = run.tokens[keyAt(run, month + 1) === '.' ? month + 2 : month + 1];
  return day?.kind === 'digits' && /^[0-3]?\d$/.test(day.key);
}

function followsMonth(text: string, run: TokenRun, at: number): boolean {
  let before = at - 1;
  if (run.language.dates.beforeDay.has(keyAt(run, before))) before -= 1;
  if (keyAt(run, before) === '.') before -= 1;
  return isMonth(text, run.tokens[before], run.language);
}

function isMonth(text: string, token: Token | undefined, language: Language): boolean {
  // "may" and "march" are verbs in lower case.
  return token !== undefined && monthNumbers(language).has(token.key) && isCapitalised(text, token);
}

/** "9/11", "12/25/2020", "2020-01-31", "24/7", "10-277", "555-1234", "1.2.3". */
function isNumericDate(run: TokenRun, from: number, to: number): boolean {
  const slashBefore = /^[/]$/.test(keyAt(run, from - 1)) && joinedDigits(run, from - 2, from);
  const slashAfter = /^[/]$/.test(keyAt(run, to)) && joinedDigits(run, to - 1, to + 1);
  const dashed = joinedDigits(run, from - 2, from) && keyAt(run, from - 1) === '-';
  const dashes = joinedDigits(run, to - 1, to + 1) && keyAt(run, to) === '-';
  const chain =
    (dashed && dashes) ||
    (dashed && keyAt(run, from - 3) === '-' && joinedDigits(run, from - 4, from - 2)) ||
    (dashes && keyAt(run, to + 2) === '-' && joinedDigits(run, to + 1, to + 3));
  const dotted = keyAt(run, to) === '.' && joinedDigits(run, to - 1, to + 1);
  return slashBefore || slashAfter || chain || dotted;
}

export function joinedDigits(run: TokenRun, first: number, second: number): boolean {
  return (
    run.tokens[first]?.kind === 'digits' &&
    run.tokens[second]?.kind === 'digits' &&
    run.tokens[second]?.joined === true &&
    run.tokens[second - 1]?.joined === true
  );
}

export function isYear(reading: PassageReading, { from, to, numeral }: Amount): boolean {
  const { language } = reading;
  const { tokens } = reading;
  const printed = reading.text.slice(numeral.start, numeral.end);
  const next = tokens[to];
  // "1970s", "the mid-50s", "in his 60s"
  if (next?.joined && reading.language.dates.decade.has(next.key)) return true;
  if (isApostrophe(tokens[from - 1]) && /^\d\d$/.test(printed) && tokens[from]?.joined) return true;
  if (!/^(1[5-9]|20|21)\d\d$/.test(printed)) {
    // "2012-13": the second half of a span of years.
    const first = tokens[from - 2];
    return (
      /^\d\d$/.test(printed) &&
      joinedDigits(reading, from - 2, from) &&
      /^(19|20)\d\d$/.test(first?.key ?? '') &&
      /^[-–/]$/.test(keyAt(reading, from - 1))
    );
  }
  const counts = language.dates.countedLikeYears.test(keyAt(reading, to));
  const estimate = language.dates.beforeEstimate.test(keyAt(reading, from - 1));
  return !(
    counts ||
    (estimate && next?.kind === 'word' && !language.dates.afterYear.test(next.key))
  );
}

export function isClockTime(reading: PassageReading, { from, to }: Amount): boolean {
  const { tokens } = reading;
  if (isMeridiem(reading, to)) return true;
  // "2:52", "14:30:05"; "3:1" is a ratio.
  if (isMinutes(reading, to, to + 1) || isMinutes(reading, from - 1, from)) return true;
  // "from 4 to 5 p.m.", "between 4 and 5:30"
  const linked =
    reading.language.dates.betweenHours.test(keyAt(reading, to)) &&
    tokens[to + 1]?.kind === 'digits';
  return linked && (isMeridiem(reading, to + 2) || isMinutes(reading, to + 2, to + 3));
}

function isMeridiem(run: TokenRun, at: number): boolean {
  const { meridiems } = run.language.dates;
  const pointed = `${keyAt(run, at)}${keyAt(run, at + 1)}${keyAt(run, at + 2)}`;
  return meridiems.has(keyAt(run, at)) || meridiems.has(pointed);
}

function isMinutes(run: TokenRun, colon: number, minutes: number): boolean {
  const hours = run.tokens[colon - 1];
  const last = run.tokens[minutes];
  return (
    run.tokens[colon]?.key === ':' &&
    run.tokens[colon]?.joined === true &&
    last?.joined === true &&
    hours?.kind === 'digits' &&
    last.kind === 'digits' &&
    /^\d\d(\.\d+)?$/.test(last.key)
  );
}

function isApostrophe(token: Token | undefined): boolean {
  return /^['’‘]$/.test(token?.key ?? '');
}
