import { ageEnd, isAge } from './ages.ts';
import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { draftOf, type Draft } from './figure-drafts.ts';
import type { Lexeme } from './lexemes.ts';
import { timesAfter } from './multiples.ts';
import type { Reading } from './readings.ts';
import { isFraction, pointsOf } from './ratios.ts';
import { isBallot, isScore } from './scores.ts';
import type { FigureKind } from '../types.ts';
import { unitAfter } from './units.ts';

/** Tells what an amount measures; null where it is no quantity. `next` is the figure that follows it. */
export function readQuantity(
  reading: Reading,
  amount: Amount,
  next: Draft | undefined,
): Draft | null {
  const { text, lexemes } = reading;
  const { from, to, unit, numeral } = amount;
  const isRange = next !== undefined && rangeLink(lexemes, amount) === next.from;
  const value = isRange ? withLentMagnitude(amount, next) : amount.value;
  const make = (kind: FigureKind, of: string, end: number, factor = 1, bare = false) =>
    draftOf(text, lexemes, {
      kind,
      value: value === null ? null : scaled(value, factor),
      unit: of,
      from,
      to: end,
      numeralTo: numeral.to,
      magnitude: numeral.magnitude,
      bare,
    });
  if (unit === 'percent')
    return make('percentage', lexemes[to]?.key === 'points' ? 'percentage point' : unit, to);
  if (unit) return make('money', unit, to);
  const race =
    RACES.test(lexemes[to]?.key ?? '') && /\dm$/.test(text.slice(numeral.start, numeral.end));
  if (race) return make('measure', 'm', to, 1e-6);
  if (numeral.form === 'ordinal') return readOrdinal(reading, amount, make);
  if (numeral.spelled && value === 1 && lexemes[to]?.key === '-' && lexemes[to + 1]?.key === 'time')
    return null;
  const times = timesAfter(lexemes, to);
  if (times) return make(times.unit === 'times' ? 'multiple' : 'count', times.unit, times.to);
  const measured = unitAfter(lexemes, afterArticle(lexemes, amount), numeral.spelled);
  if (measured && !isLoneDay(lexemes, amount, measured.unit)) {
    const inches = measured.unit === 'foot' ? inchesAfter(lexemes, measured.to) : null;
    if (inches && value !== null) {
      const feet = scaled(value + inches.value / 12, 1);
      return { ...make('measure', 'foot', inches.to), value: feet };
    }
    const age = measured.unit === 'year' ? ageEnd(lexemes, measured.to) : measured.to;
    return make(measured.kind, measured.unit, age, measured.factor);
  }
  const points = numeral.form === 'fraction' ? pointsOf(lexemes, to) : 0;
  if (points) return make('percentage', 'percentage point', points);
  if (numeral.form === 'fraction')
    return isFraction(lexemes, amount) ? make('ratio', 'ratio', to) : null;
  const lent = isRange && next.value !== null && !next.bare && next.kind !== 'ordinal';
  if (lent)
    return draftOf(text, lexemes, {
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

type Make = (kind: FigureKind, unit: string, to: number, factor?: number, bare?: boolean) => Draft;

function readCount(reading: Reading, amount: Amount, make: Make): Draft | null {
  const { lexemes, text } = reading;
  const { from, to, value, numeral } = amount;
  if (numeral.spelled && value === 1) return null;
  if (isAge(text, lexemes, amount)) return make('duration', 'year', ageEnd(lexemes, to));
  if (isScore(lexemes, amount))
    return make('count', isBallot(lexemes, from, to) ? 'vote' : 'point', to, 1, true);
  const counted = countedNoun(lexemes, to);
  const hyphened = lexemes[to]?.key === '-' && lexemes[to]?.joined;
  if (counted && (counted.plural || (hyphened && !IDIOMS.test(counted.noun)))) {
    return make('count', counted.noun, counted.to);
  }
  if (hyphened && counted) return null;
  if (numeral.spelled && numeral.magnitude === 1 && value !== null) return null;
  if (value === null && lexemes[from]?.key === 'scores' && lexemes[to]?.key !== 'of') return null;
  return make('count', counted?.noun ?? '', counted ? counted.to : to, 1, !counted);
}

/** After these, "100m" is metres, not millions. */
const RACES =
  /^(sprint|dash|race|final|hurdles|freestyle|relay|butterfly|backstroke|tall|high|deep|wide|long)$/;

/** Hyphened words in which the number has ceased to count: "two-way", "one-on-one", "four-letter word". */
const IDIOMS =
  /^(way|star|on|fold|faced|tone|sided|edged|something|fifth|third|half|letter|by|and|to|time|timer|pronged|up|figure|digit|[a-z])$/;

/** "27th Congressional District", "third-largest": an ordinal that says which, not the first of a story. */
function readOrdinal(
  { lexemes }: Reading,
  { to, value, numeral }: Amount,
  make: Make,
): Draft | null {
  const hyphened = lexemes[to]?.key === '-' && lexemes[to]?.joined;
  const word = lexemes[hyphened ? to + 1 : to];
  if (!word || word.kind !== 'word') return null;
  if (/(est|most)$/.test(word.key)) return make('ordinal', 'ordinal', hyphened ? to + 2 : to + 1);
  if (/^(century|centuries|grade|grader|graders|floor|street|avenue)$/.test(word.key)) return null;
  const telling =
    /^(term|time|year|day|week|month|place|round|attempt|anniversary|district|congressional|circuit|congress|day|straight|consecutive|vote|ballot)$/;
  return (!numeral.spelled || (value ?? 0) > 1) && telling.test(word.key)
    ? make('ordinal', 'ordinal', to)
    : null;
}

/** "5-foot-11", "six feet two". */
function inchesAfter(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const to = lexemes[at]?.key === '-' && lexemes[at]?.joined ? at + 1 : at;
  const inches = lexemes[to];
  if (to === at || inches?.kind !== 'digits' || !/^(\d|1[01])$/.test(inches.key)) return null;
  const noun = lexemes[to + 1]?.key === '-' ? to + 2 : to + 1;
  return {
    value: Number(inches.key),
    to: /^inch(es)?$/.test(lexemes[noun]?.key ?? '') ? noun + 1 : to + 1,
  };
}

/** "half an hour", "half a mile": the unit stands after an article. */
function afterArticle(lexemes: readonly Lexeme[], { to, numeral }: Amount): number {
  return numeral.form === 'fraction' && /^(an?|of|the)$/.test(lexemes[to]?.key ?? '') ? to + 1 : to;
}

/** What makes "one month" a stretch of time. */
const STRETCH =
  /^(for|in|after|within|exactly|least|than|about|only|over|under|nearly|almost|lasted|to|spent|served|past|last|next|every|by|up)$/;

/** "one day", "one year he came": a story's opening, no duration. */
function isLoneDay(
  lexemes: readonly Lexeme[],
  { from, numeral, value }: Amount,
  unit: string,
): boolean {
  const loose = lexemes[numeral.to]?.key !== '-';
  if (numeral.form === 'fraction') return unit === 'quarter';
  return (
    numeral.spelled &&
    value === 1 &&
    loose &&
    (/^(day|night|minute|second)$/.test(unit) || !STRETCH.test(lexemes[from - 1]?.key ?? ''))
  );
}

/** The index where the second figure of a range would begin: "46 to 57 months", "$3 to $4 million"; -1 where none is linked. */
function rangeLink(lexemes: readonly Lexeme[], { from, to }: Amount): number {
  const at = lexemes[to]?.key === '-' && lexemes[to + 1]?.key === 'to' ? to + 1 : to;
  const link = lexemes[at]?.key ?? '';
  if (!/^(to|-|–|—|or|and)$/.test(link) || (link === 'and' && !isBetween(lexemes, from))) return -1;
  return at + 1;
}

/** "3 to 4 million" begins at three million; "300,000 to 1.2 million" at 300,000. */
function withLentMagnitude({ value, numeral }: Amount, next: Draft): number | null {
  const lends =
    next.magnitude >= 1000 && numeral.magnitude === 1 && value !== null && Math.abs(value) < 1000;
  return lends && Math.abs(value * next.magnitude) <= Math.abs(next.value ?? 0)
    ? scaled(value, next.magnitude)
    : value;
}

function isBetween(lexemes: readonly Lexeme[], from: number): boolean {
  return [1, 2, 3].some(
    (step) => lexemes[from - step]?.key === 'between' || lexemes[from - step]?.key === 'both',
  );
}

// 2 * 1e18 is exact, 1.1 * 1e3 is not.
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
