import { currencyAfter, currencyBefore } from './currencies.ts';
import { MINUS } from '../language/en/number-words.ts';
import { keyAt, tokensOf, type Token } from './tokens.ts';
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
export function findAmounts(text: string, tokens: readonly Token[] = tokensOf(text)): Amount[] {
  const amounts: Amount[] = [];
  let free = 0;
  for (const numeral of findNumerals(text, tokens)) {
    const amount = readAmount(tokens, numeral, free);
    amounts.push(amount);
    free = amount.to;
  }
  return amounts;
}

/** `free` is the first token no earlier amount has taken. */
function readAmount(tokens: readonly Token[], numeral: Numeral, free: number): Amount {
  let { from, to } = numeral;
  let unit = '';
  let sign = 1;
  const before = currencyBefore(tokens, from);
  if (before && before.from >= free) [unit, from] = [before.code, before.from];
  const isSigned = (!numeral.spelled && isMinus(tokens, from)) || isMinusWord(tokens, from);
  if (isSigned && from - 1 >= free) [sign, from] = [-1, from - 1];
  const percent = percentAfter(tokens, to);
  const after = unit || percent ? null : currencyAfter(tokens, to);
  if (!unit && percent) [unit, to] = ['percent', percent];
  else if (after) [unit, to] = [after.code, after.to];
  const pence =
    /^(pence|p)$/.test(tokens[to]?.key ?? '') &&
    !unit &&
    !numeral.spelled &&
    (tokens[to]?.key === 'pence' || tokens[to]?.joined === true);
  const cents = pence || (/^(cents?|¢)$/.test(tokens[to]?.key ?? '') && !unit);
  if (cents) [unit, to] = [pence ? 'GBP' : 'USD', to + 1];
  const value = numeral.value === null ? null : (sign * numeral.value) / (cents ? 100 : 1);
  const start = tokens[from]?.start ?? numeral.start;
  const end = tokens[to - 1]?.end ?? numeral.end;
  return { start, end, value, unit, numeral, from, to };
}

/** A minus, not the hyphen of "2001-2004" or "Q-5": nothing stands directly before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (!mark || !/^[-−–]$/.test(mark.key) || !tokens[at]?.joined) return false;
  const before = tokens[at - 2];
  return !mark.joined || before === undefined || /^[([]$/.test(before.key);
}

/** "minus 5 percent", but not "10 minus 5". */
function isMinusWord(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) === MINUS && tokens[at - 2]?.kind !== 'digits';
}

/** The index after "%", " percent", " per cent", " pct", and "78% percent"; 0 where there is none. */
function percentAfter(tokens: readonly Token[], at: number): number {
  const plus = tokens[at]?.key === '-' && tokens[at + 1]?.key === 'plus' ? at + 2 : at;
  const hyphened = tokens[plus]?.key === '-' && tokens[plus + 1]?.joined ? plus + 1 : plus;
  const to = percentWord(tokens, hyphened);
  return to ? percentWord(tokens, to) || to : 0;
}

function percentWord(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? '';
  if (/^(%|٪|percent|pct|percents)$/.test(key)) return at + 1;
  return key === 'per' && tokens[at + 1]?.key === 'cent' ? at + 2 : 0;
}
