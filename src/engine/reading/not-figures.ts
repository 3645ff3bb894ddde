import type { Amount } from './amounts.ts';
import { isClockTime, isDate, isYear, joinedDigits } from '../dates/dates.ts';
import { isName } from './number-names.ts';
import type { PassageReading } from './passage-reading.ts';

/** Tells whether a number is a date, a year, a clock time, or part of a name, and so not a figure. */
export function isNoFigure(reading: PassageReading, amount: Amount): boolean {
  if (isCommaJoined(reading, amount)) return true;
  if (amount.unit && amount.numeral.form === 'cardinal') return isLink(reading, amount);
  return (
    isDate(reading, amount) ||
    isYear(reading, amount) ||
    isClockTime(reading, amount) ||
    isName(reading, amount) ||
    isLink(reading, amount)
  );
}

/** Digits inside an address of the web or of mail. */
function isLink({ text }: PassageReading, amount: Amount): boolean {
  const reach = text.slice(Math.max(0, amount.start - 80), amount.start);
  const chunk = reach.slice(Math.max(reach.lastIndexOf(' '), reach.lastIndexOf('\n')) + 1);
  return /:\/\/|www\.|@\w|\.(com|org|net|gov)\//i.test(chunk);
}

/** "29,6" is a decimal in other languages and a list in English; its parts are figures in neither. */
function isCommaJoined(reading: PassageReading, { from, numeral }: Amount): boolean {
  const { tokens } = reading;
  const after = numeral.from + 1;
  return (
    (tokens[from - 1]?.key === ',' && joinedDigits(reading, from - 2, from)) ||
    (tokens[after]?.key === ',' && joinedDigits(reading, numeral.from, after + 1))
  );
}
