import { ageEnd, isAge } from './ages.ts';
import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { draftOf, type Draft } from './figure-drafts.ts';
import { keyAt, type TokenRun } from './tokens.ts';
import { timesAfter } from './multiples.ts';
import type { PassageReading } from './passage-reading.ts';
import { isFraction, pointsOf } from './ratios.ts';
import { isBallot, isScore } from './scores.ts';
import type { FigureKind } from '../types.ts';
import { unitAfter } from './units.ts';

/** Tells what an amount measures; null where it is no quantity. `next` is the figure that follows it. */
export function readQuantity(
  reading: PassageReading,
  amount: Amount,
  next: Draft | undefined,
): Draft | null {
  const { text, tokens } = reading;
  const { from, to, unit, numeral } = amount;
  const isRange = next !== undefined && rangeLink(reading, amount, next) === next.from;
  const value = isRange ? withLentMagnitude(amount, next) : amount.value;
  const make = (kind: FigureKind, of: string, end: number, factor = 1, bare = false) =>
    draftOf(text, reading, {
      kind,
      value: value === null ? null : scaled(value, factor),
      unit: of,
      from,
      to: end,
      numeralTo: numeral.to,
      magnitude: numeral.magnitude,
      bare,
    });
  const isPoints = reading.language.counting.points.has(keyAt(reading, to));
  if (unit === 'percent') return make('percentage', isPoints ? 'percentage point' : unit, to);
  if (unit) return make('money', unit, to);
  const race =
    reading.language.counting.races.test(tokens[to]?.key ?? '') &&
    /\dm$/.test(text.slice(numeral.start, numeral.end));
  if (race) return make('measure', 'm', to, 1e-6);
  if (numeral.form === 'ordinal') return readOrdinal(reading, amount, make);
  const isOneTime =
    numeral.spelled &&
    value === 1 &&
    keyAt(reading, to) === '-' &&
    reading.language.parts.time.has(keyAt(reading, to + 1));
  if (isOneTime) return null;
  const times = timesAfter(reading, to);
  if (times) return make(times.unit === 'times' ? 'multiple' : 'count', times.unit, times.to);
  const measured = unitAfter(reading, afterArticle(reading, amount), numeral.spelled);
  if (measured && !isLoneDay(reading, amount, measured.unit)) {
    const currency = reading.language.currencies.weights.get(measured.unit);
    if (currency && isMoney(reading, from, measured.to))
      return make('money', currency, measured.to);
    const inches = measured.unit === 'foot' ? inchesAfter(reading, measured.to) : null;
    if (inches && value !== null) {
      const feet = scaled(value + inches.value / 12, 1);
      return { ...make('measure', 'foot', inches.to), value: feet };
    }
    const age = measured.unit === 'year' ? ageEnd(reading, measured.to) : measured.to;
    return make(measured.kind, measured.unit, age, measured.factor);
  }
  const points = numeral.form === 'fraction' ? pointsOf(reading, to) : 0;
  if (points) return make('percentage', 'percentage point', points);
  if (numeral.form === 'fraction')
    return isFraction(reading, amount) ? make('ratio', 'ratio', to) : null;
  const lent = isRange && next.value !== null && !next.bare && next.kind !== 'ordinal';
  if (lent)
    return draftOf(text, reading, {
      kind: next.kind,
      unit: next.unit,
      value,
      from,
      to,
      numeralTo: to,
      magnitude: 1,
    });
  return readCount(reading, amount, make);
}

/** A pound is money or a weight by the words around it. */
function isMoney(run: TokenRun, from: number, to: number): boolean {
  const near = [...run.tokens.slice(Math.max(0, from - 6), from), ...run.tokens.slice(to, to + 5)];
  return near.some(({ key }) => run.language.currencies.cues.test(key));
}

type Make = (kind: FigureKind, unit: string, to: number, factor?: number, bare?: boolean) => Draft;

function readCount(reading: PassageReading, amount: Amount, make: Make): Draft | null {
  const { tokens, text } = reading;
  const { from, to, value, numeral } = amount;
  if (numeral.spelled && value === 1) return null;
  if (isAge(text, reading, amount)) return make('duration', 'year', ageEnd(reading, to));
  if (isScore(reading, amount))
    return make('count', isBallot(reading, from, to) ? 'vote' : 'point', to, 1, true);
  const counted = countedNoun(reading, to);
  const hyphened = tokens[to]?.key === '-' && tokens[to]?.joined;
  if (
    counted &&
    (counted.plural || (hyphened && !reading.language.counting.idioms.test(counted.noun)))
  ) {
    return make('count', counted.noun, counted.to);
  }
  if (hyphened && counted) return null;
  if (numeral.spelled && numeral.magnitude === 1 && value !== null) return null;
  const { needOf, of } = reading.language.numbers;
  if (value === null && needOf.has(keyAt(reading, from)) && !of.has(keyAt(reading, to)))
    return null;
  return make('count', counted?.noun ?? '', counted ? counted.to : to, 1, !counted);
}

/** "27th Congressional District", "third-largest": an ordinal that says which, not the first of a story. */
function readOrdinal(run: TokenRun, { to, value, numeral }: Amount, make: Make): Draft | null {
  const { language } = run;
  const hyphened = run.tokens[to]?.key === '-' && run.tokens[to]?.joined;
  const word = run.tokens[hyphened ? to + 1 : to];
  if (!word || word.kind !== 'word') return null;
  if (language.counting.superlativeEnd.test(word.key))
    return make('ordinal', 'ordinal', hyphened ? to + 2 : to + 1);
  if (language.counting.noRanks.test(word.key)) return null;
  const telling = language.counting.ranked;
  return (!numeral.spelled || (value ?? 0) > 1) && telling.test(word.key)
    ? make('ordinal', 'ordinal', to)
    : null;
}

/** "5-foot-11", "six feet two". */
function inchesAfter(run: TokenRun, at: number): { value: number; to: number } | null {
  const to = run.tokens[at]?.key === '-' && run.tokens[at]?.joined ? at + 1 : at;
  const inches = run.tokens[to];
  if (to === at || inches?.kind !== 'digits' || !/^(\d|1[01])$/.test(inches.key)) return null;
  const noun = run.tokens[to + 1]?.key === '-' ? to + 2 : to + 1;
  return {
    value: Number(inches.key),
    to: run.language.units.inches.has(keyAt(run, noun)) ? noun + 1 : to + 1,
  };
}

/** "half an hour", "half a mile": the unit stands after an article. */
function afterArticle(run: TokenRun, { to, numeral }: Amount): number {
  return numeral.form === 'fraction' && run.language.parts.beforeUnit.has(keyAt(run, to))
    ? to + 1
    : to;
}

/** "one day", "one year he came": a story's opening, no duration. */
function isLoneDay(run: TokenRun, { from, numeral, value }: Amount, unit: string): boolean {
  const { language } = run;
  const loose = run.tokens[numeral.to]?.key !== '-';
  if (numeral.form === 'fraction') return unit === 'quarter';
  return (
    numeral.spelled &&
    value === 1 &&
    loose &&
    (language.counting.moments.test(unit) ||
      !language.counting.stretch.test(run.tokens[from - 1]?.key ?? ''))
  );
}

/** The index where the second figure of a range would begin: "46 to 57 months", "$3 to $4 million"; -1 where none is linked. */
function rangeLink(run: TokenRun, { from, to, unit }: Amount, next: Draft): number {
  const { numbers, parts } = run.language;
  const isHyphened = keyAt(run, to) === '-' && parts.toOf.has(keyAt(run, to + 1));
  const at = isHyphened ? to + 1 : to;
  const link = keyAt(run, at);
  if (!/^[-–—]$/.test(link) && !numbers.rangeLinks.has(link)) return -1;
  // "$3 and $4 million" share their magnitude, "38 and 4 million" do not.
  const isOfOneKind = unit ? unit === next.unit : isBetween(run, from);
  if (numbers.joiners.has(link) && !isOfOneKind) return -1;
  return at + 1;
}

/** "3 to 4 million" begins at three million; "300,000 to 1.2 million" at 300,000; "38% to $4 million" is no range. */
function withLentMagnitude({ value, numeral, unit }: Amount, next: Draft): number | null {
  const lends =
    (!unit || unit === next.unit) &&
    next.magnitude >= 1000 &&
    numeral.magnitude === 1 &&
    value !== null &&
    Math.abs(value) < 1000;
  return lends && Math.abs(value * next.magnitude) <= Math.abs(next.value ?? 0)
    ? scaled(value, next.magnitude)
    : value;
}

function isBetween(run: TokenRun, from: number): boolean {
  return [1, 2, 3].some((step) => run.language.numbers.rangeOpeners.has(keyAt(run, from - step)));
}

// 2 * 1e18 is exact, 1.1 * 1e3 is not.
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
