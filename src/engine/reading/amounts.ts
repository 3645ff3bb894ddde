import { currencyAfter, currencyBefore } from './currencies.ts';
import { keyAt, type TokenRun } from './tokens.ts';
import { findNumerals, type Numeral } from './numbers.ts';
import type { Range } from '../types.ts';

/** A number with its sign and the currency or per cent printed with it: "US$1.2bn", "-5.2%", "€3". */
export interface Amount extends Range {
  /** The full value, sign included; null where the text gives none. */
  readonly value: number | null;
  /** An ISO 4217 code, "percent", or empty. */
  readonly unit: string;
  readonly numeral: Numeral;
  /** Indices of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Finds every number of a text with its sign, currency and per cent sign. No two overlap. */
export function findAmounts(run: TokenRun): Amount[] {
  const amounts: Amount[] = [];
  let free = 0;
  for (const numeral of findNumerals(run)) {
    const amount = readAmount(run, numeral, free);
    amounts.push(amount);
    free = amount.to;
  }
  return amounts;
}

/** `free` is the first token no earlier amount has taken. */
function readAmount(run: TokenRun, numeral: Numeral, free: number): Amount {
  let { from, to } = numeral;
  let unit = '';
  let sign = 1;
  const before = currencyBefore(run, from);
  if (before && before.from >= free) [unit, from] = [before.code, before.from];
  const isSigned = (!numeral.spelled && isMinus(run, from)) || isMinusWord(run, from);
  if (isSigned && from - 1 >= free) [sign, from] = [-1, from - 1];
  const percent = percentAfter(run, to);
  const after = unit || percent ? null : currencyAfter(run, to);
  if (!unit && percent) [unit, to] = ['percent', percent];
  else if (after) [unit, to] = [after.code, after.to];
  const hundredth = unit ? undefined : hundredthAt(run, to, numeral);
  if (hundredth) [unit, to] = [hundredth, to + 1];
  const value = numeral.value === null ? null : (sign * numeral.value) / (hundredth ? 100 : 1);
  const start = run.tokens[from]?.start ?? numeral.start;
  const end = run.tokens[to - 1]?.end ?? numeral.end;
  return { start, end, value, unit, numeral, from, to };
}

/** "45 cents", "20 pence", "20p": the currency that the number is hundredths of. */
function hundredthAt(run: TokenRun, at: number, { spelled }: Numeral): string | undefined {
  const { currencies } = run.language;
  const key = keyAt(run, at);
  const isOfDigits = currencies.hundredthsOfDigits.has(key);
  const isApart = key.length === 1 && !run.tokens[at]?.joined;
  return isOfDigits && (spelled || isApart) ? undefined : currencies.hundredths.get(key);
}

/** A minus, not the hyphen of "2001-2004" or "Q-5": nothing stands directly before it. */
function isMinus(run: TokenRun, at: number): boolean {
  const mark = run.tokens[at - 1];
  if (!mark || !/^[-−–]$/.test(mark.key) || !run.tokens[at]?.joined) return false;
  const before = run.tokens[at - 2];
  return !mark.joined || before === undefined || /^[([]$/.test(before.key);
}

/** "minus 5 percent", but not "10 minus 5". */
function isMinusWord(run: TokenRun, at: number): boolean {
  return keyAt(run, at - 1) === run.language.numbers.minus && run.tokens[at - 2]?.kind !== 'digits';
}

/** The index after "%", " percent", " per cent", " pct", and "78% percent"; 0 where there is none. */
function percentAfter(run: TokenRun, at: number): number {
  const isPlus = keyAt(run, at) === '-' && run.language.numbers.plus.has(keyAt(run, at + 1));
  const plus = isPlus ? at + 2 : at;
  const hyphened = run.tokens[plus]?.key === '-' && run.tokens[plus + 1]?.joined ? plus + 1 : plus;
  const to = percentWord(run, hyphened);
  return to ? percentWord(run, to) || to : 0;
}

function percentWord(run: TokenRun, at: number): number {
  const { percents, perCent } = run.language.numbers;
  if (percents.has(keyAt(run, at))) return at + 1;
  return keyAt(run, at) === perCent[0] && keyAt(run, at + 1) === perCent[1] ? at + 2 : 0;
}
