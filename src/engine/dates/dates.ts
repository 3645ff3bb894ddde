import {
  AFTER_YEAR,
  BEFORE_ESTIMATE,
  BETWEEN_DAYS,
  BETWEEN_HOURS,
  COUNTED_LIKE_YEARS,
  MONTH_NAME,
} from '../language/en/date-words.ts';
import type { Amount } from '../reading/amounts.ts';
import { keyAt, type Token } from '../reading/tokens.ts';
import { isCapitalised, type PassageReading } from '../reading/passage-reading.ts';

export function isDate({ text, tokens }: PassageReading, { from, to, numeral }: Amount): boolean {
  const value = numeral.value ?? 0;
  if (numeral.magnitude > 1 || value > 31 || !Number.isInteger(value))
    return isNumericDate(tokens, from, to);
  if (followsMonth(text, tokens, from)) return true;
  // "May 3 and 4", "Dec. 2-4", "June 1 to 3": the month stands before the first day.
  const linked = BETWEEN_DAYS.test(keyAt(tokens, from - 1));
  if (linked && tokens[from - 2]?.kind === 'digits' && followsMonth(text, tokens, from - 2))
    return true;
  // "19 June", "19th of June", "the 15th of the month"
  const after = keyAt(tokens, to) === 'of' ? to + 1 : to;
  // "the 19 Sept. 11 hijackers": the month has a day of its own.
  if (isMonth(text, tokens[after])) return !numeral.spelled && !hasDay(tokens, after);
  return isNumericDate(tokens, from, to);
}

function hasDay(tokens: readonly Token[], month: number): boolean {
  const day = tokens[keyAt(tokens, month + 1) === '.' ? month + 2 : month + 1];
  return day?.kind === 'digits' && /^[0-3]?\d$/.test(day.key);
}

function followsMonth(text: string, tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (keyAt(tokens, before) === 'the') before -= 1;
  if (keyAt(tokens, before) === '.') before -= 1;
  return isMonth(text, tokens[before]);
}

function isMonth(text: string, token: Token | undefined): boolean {
  // "may" and "march" are verbs in lower case.
  return token !== undefined && MONTH_NAME.test(token.key) && isCapitalised(text, token);
}

/** "9/11", "12/25/2020", "2020-01-31", "24/7", "10-277", "555-1234", "1.2.3". */
function isNumericDate(tokens: readonly Token[], from: number, to: number): boolean {
  const slashBefore = /^[/]$/.test(keyAt(tokens, from - 1)) && joinedDigits(tokens, from - 2, from);
  const slashAfter = /^[/]$/.test(keyAt(tokens, to)) && joinedDigits(tokens, to - 1, to + 1);
  const dashed = joinedDigits(tokens, from - 2, from) && keyAt(tokens, from - 1) === '-';
  const dashes = joinedDigits(tokens, to - 1, to + 1) && keyAt(tokens, to) === '-';
  const chain =
    (dashed && dashes) ||
    (dashed && keyAt(tokens, from - 3) === '-' && joinedDigits(tokens, from - 4, from - 2)) ||
    (dashes && keyAt(tokens, to + 2) === '-' && joinedDigits(tokens, to + 1, to + 3));
  const dotted = keyAt(tokens, to) === '.' && joinedDigits(tokens, to - 1, to + 1);
  return slashBefore || slashAfter || chain || dotted;
}

export function joinedDigits(tokens: readonly Token[], first: number, second: number): boolean {
  return (
    tokens[first]?.kind === 'digits' &&
    tokens[second]?.kind === 'digits' &&
    tokens[second]?.joined === true &&
    tokens[second - 1]?.joined === true
  );
}

export function isYear(reading: PassageReading, { from, to, numeral }: Amount): boolean {
  const { tokens } = reading;
  const printed = reading.text.slice(numeral.start, numeral.end);
  const next = tokens[to];
  // "1970s", "the mid-50s", "in his 60s"
  if (next?.key === 's' && next.joined) return true;
  if (isApostrophe(tokens[from - 1]) && /^\d\d$/.test(printed) && tokens[from]?.joined) return true;
  if (!/^(1[5-9]|20|21)\d\d$/.test(printed)) {
    // "2012-13": the second half of a span of years.
    const first = tokens[from - 2];
    return (
      /^\d\d$/.test(printed) &&
      joinedDigits(tokens, from - 2, from) &&
      /^(19|20)\d\d$/.test(first?.key ?? '') &&
      /^[-–/]$/.test(keyAt(tokens, from - 1))
    );
  }
  const counts = COUNTED_LIKE_YEARS.test(keyAt(tokens, to));
  const estimate = BEFORE_ESTIMATE.test(keyAt(tokens, from - 1));
  return !(counts || (estimate && next?.kind === 'word' && !AFTER_YEAR.test(next.key)));
}

export function isClockTime({ tokens }: PassageReading, { from, to }: Amount): boolean {
  if (isMeridiem(tokens, to) || keyAt(tokens, to) === "o'clock") return true;
  // "2:52", "14:30:05"; "3:1" is a ratio.
  if (isMinutes(tokens, to, to + 1) || isMinutes(tokens, from - 1, from)) return true;
  // "from 4 to 5 p.m.", "between 4 and 5:30"
  const linked = BETWEEN_HOURS.test(keyAt(tokens, to)) && tokens[to + 1]?.kind === 'digits';
  return linked && (isMeridiem(tokens, to + 2) || isMinutes(tokens, to + 2, to + 3));
}

function isMeridiem(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  if (/^(am|pm)$/.test(key)) return true;
  return /^[ap]$/.test(key) && keyAt(tokens, at + 1) === '.' && keyAt(tokens, at + 2) === 'm';
}

function isMinutes(tokens: readonly Token[], colon: number, minutes: number): boolean {
  const hours = tokens[colon - 1];
  const last = tokens[minutes];
  return (
    tokens[colon]?.key === ':' &&
    tokens[colon]?.joined === true &&
    last?.joined === true &&
    hours?.kind === 'digits' &&
    last.kind === 'digits' &&
    /^\d\d(\.\d+)?$/.test(last.key)
  );
}

function isApostrophe(token: Token | undefined): boolean {
  return /^['’‘]$/.test(token?.key ?? '');
}
