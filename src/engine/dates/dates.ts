import type { Amount } from '../reading/amounts.ts';
import { keyAt, type Lexeme } from '../reading/lexemes.ts';
import { isCapitalised, type Reading } from '../reading/readings.ts';

const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

export function isDate({ text, lexemes }: Reading, { from, to, numeral }: Amount): boolean {
  const value = numeral.value ?? 0;
  if (numeral.magnitude > 1 || value > 31 || !Number.isInteger(value))
    return isNumericDate(lexemes, from, to);
  if (followsMonth(text, lexemes, from)) return true;
  // "May 3 and 4", "Dec. 2-4", "June 1 to 3": the month stands before the first day.
  const linked = /^(and|to|-|–|or|through)$/.test(keyAt(lexemes, from - 1));
  if (linked && lexemes[from - 2]?.kind === 'digits' && followsMonth(text, lexemes, from - 2))
    return true;
  // "19 June", "19th of June", "the 15th of the month"
  const after = keyAt(lexemes, to) === 'of' ? to + 1 : to;
  if (isMonth(text, lexemes[after])) return !numeral.spelled;
  return isNumericDate(lexemes, from, to);
}

function followsMonth(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  let before = at - 1;
  if (keyAt(lexemes, before) === 'the') before -= 1;
  if (keyAt(lexemes, before) === '.') before -= 1;
  return isMonth(text, lexemes[before]);
}

function isMonth(text: string, lexeme: Lexeme | undefined): boolean {
  // "may" and "march" are verbs in lower case.
  return lexeme !== undefined && MONTH.test(lexeme.key) && isCapitalised(text, lexeme);
}

/** "9/11", "12/25/2020", "2020-01-31", "24/7", "10-277", "555-1234", "1.2.3". */
function isNumericDate(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const slashBefore =
    /^[/]$/.test(keyAt(lexemes, from - 1)) && joinedDigits(lexemes, from - 2, from);
  const slashAfter = /^[/]$/.test(keyAt(lexemes, to)) && joinedDigits(lexemes, to - 1, to + 1);
  const dashed = joinedDigits(lexemes, from - 2, from) && keyAt(lexemes, from - 1) === '-';
  const dashes = joinedDigits(lexemes, to - 1, to + 1) && keyAt(lexemes, to) === '-';
  const chain =
    (dashed && dashes) ||
    (dashed && keyAt(lexemes, from - 3) === '-' && joinedDigits(lexemes, from - 4, from - 2)) ||
    (dashes && keyAt(lexemes, to + 2) === '-' && joinedDigits(lexemes, to + 1, to + 3));
  const dotted = keyAt(lexemes, to) === '.' && joinedDigits(lexemes, to - 1, to + 1);
  return slashBefore || slashAfter || chain || dotted;
}

export function joinedDigits(lexemes: readonly Lexeme[], first: number, second: number): boolean {
  return (
    lexemes[first]?.kind === 'digits' &&
    lexemes[second]?.kind === 'digits' &&
    lexemes[second]?.joined === true &&
    lexemes[second - 1]?.joined === true
  );
}

export function isYear(reading: Reading, { from, to, numeral }: Amount): boolean {
  const { lexemes } = reading;
  const printed = reading.text.slice(numeral.start, numeral.end);
  const next = lexemes[to];
  // "1970s", "the mid-50s", "in his 60s"
  if (next?.key === 's' && next.joined) return true;
  if (isApostrophe(lexemes[from - 1]) && /^\d\d$/.test(printed) && lexemes[from]?.joined)
    return true;
  if (!/^(1[5-9]|20|21)\d\d$/.test(printed)) {
    // "2012-13": the second half of a span of years.
    const first = lexemes[from - 2];
    return (
      /^\d\d$/.test(printed) &&
      joinedDigits(lexemes, from - 2, from) &&
      /^(19|20)\d\d$/.test(first?.key ?? '') &&
      /^[-–/]$/.test(keyAt(lexemes, from - 1))
    );
  }
  const counts =
    /^(people|miles|votes|feet|pounds|troops|soldiers|years|square|jobs|workers|employees|members|delegates|pages|hours|days|meters|metres|acres|tons|tonnes|barrels|calories|words)$/.test(
      keyAt(lexemes, to),
    );
  const estimate =
    /^(about|nearly|almost|roughly|approximately|some|than|least|estimated|another|around)$/.test(
      keyAt(lexemes, from - 1),
    );
  return !(
    counts ||
    (estimate &&
      next?.kind === 'word' &&
      !/^(in|and|to|when|the|he|she|it|as|at|or|a|that|with|for|but)$/.test(next.key))
  );
}

export function isClockTime({ lexemes }: Reading, { from, to }: Amount): boolean {
  if (isMeridiem(lexemes, to) || keyAt(lexemes, to) === "o'clock") return true;
  // "2:52", "14:30:05"; "3:1" is a ratio.
  if (isMinutes(lexemes, to, to + 1) || isMinutes(lexemes, from - 1, from)) return true;
  // "from 4 to 5 p.m.", "between 4 and 5:30"
  const linked =
    /^(to|and|-|–|or|until)$/.test(keyAt(lexemes, to)) && lexemes[to + 1]?.kind === 'digits';
  return linked && (isMeridiem(lexemes, to + 2) || isMinutes(lexemes, to + 2, to + 3));
}

function isMeridiem(lexemes: readonly Lexeme[], at: number): boolean {
  const key = keyAt(lexemes, at);
  if (/^(am|pm)$/.test(key)) return true;
  return /^[ap]$/.test(key) && keyAt(lexemes, at + 1) === '.' && keyAt(lexemes, at + 2) === 'm';
}

function isMinutes(lexemes: readonly Lexeme[], colon: number, minutes: number): boolean {
  const hours = lexemes[colon - 1];
  const last = lexemes[minutes];
  return (
    lexemes[colon]?.key === ':' &&
    lexemes[colon]?.joined === true &&
    last?.joined === true &&
    hours?.kind === 'digits' &&
    last.kind === 'digits' &&
    /^\d\d(\.\d+)?$/.test(last.key)
  );
}

function isApostrophe(lexeme: Lexeme | undefined): boolean {
  return /^['’‘]$/.test(lexeme?.key ?? '');
}
