import { currencyAfter, currencyBefore } from './currencies.ts';
import { lex, type Lexeme } from './lexemes.ts';
import { findNumerals, type Numeral } from './numbers.ts';
import type { Range } from '../types.ts';

/** A number with its sign and the currency or per cent printed with it: "US$1.2bn", "-5.2%", "€3". */
export interface Amount extends Range {
  /** The full value, sign included; null where the text gives none. */
  readonly value: number | null;
  /** An ISO 4217 code, "percent", or empty. */
  readonly unit: string;
  readonly numeral: Numeral;
  /** Indices of the first lexeme and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Finds every number of a text with its sign, currency and per cent sign. No two overlap. */
export function findAmounts(text: string, lexemes: readonly Lexeme[] = lex(text)): Amount[] {
  const amounts: Amount[] = [];
  let free = 0;
  for (const numeral of findNumerals(text, lexemes)) {
    const amount = readAmount(lexemes, numeral, free);
    amounts.push(amount);
    free = amount.to;
  }
  return amounts;
}

/** `free` is the first lexeme no earlier amount has taken. */
function readAmount(lexemes: readonly Lexeme[], numeral: Numeral, free: number): Amount {
  let { from, to } = numeral;
  let unit = '';
  let sign = 1;
  const before = currencyBefore(lexemes, from);
  if (before && before.from >= free) [unit, from] = [before.code, before.from];
  if (!numeral.spelled && isMinus(lexemes, from) && from - 1 >= free) [sign, from] = [-1, from - 1];
  const percent = percentAfter(lexemes, to);
  const after = unit || percent ? null : currencyAfter(lexemes, to);
  if (!unit && percent) [unit, to] = ['percent', percent];
  else if (after) [unit, to] = [after.code, after.to];
  const pence =
    /^(pence|p)$/.test(lexemes[to]?.key ?? '') &&
    !unit &&
    !numeral.spelled &&
    (lexemes[to]?.key === 'pence' || lexemes[to]?.joined === true);
  const cents = pence || (/^(cents?|¢)$/.test(lexemes[to]?.key ?? '') && !unit);
  if (cents) [unit, to] = [pence ? 'GBP' : 'USD', to + 1];
  const value = numeral.value === null ? null : (sign * numeral.value) / (cents ? 100 : 1);
  const start = lexemes[from]?.start ?? numeral.start;
  const end = lexemes[to - 1]?.end ?? numeral.end;
  return { start, end, value, unit, numeral, from, to };
}

/** A minus, not the hyphen of "2001-2004" or "Q-5": nothing stands directly before it. */
function isMinus(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at - 1];
  if (!mark || !/^[-−–]$/.test(mark.key) || !lexemes[at]?.joined) return false;
  const before = lexemes[at - 2];
  return !mark.joined || before === undefined || /^[([]$/.test(before.key);
}

/** The index after "%", " percent", " per cent", " pct", and "78% percent"; 0 where there is none. */
function percentAfter(lexemes: readonly Lexeme[], at: number): number {
  const plus = lexemes[at]?.key === '-' && lexemes[at + 1]?.key === 'plus' ? at + 2 : at;
  const hyphened = lexemes[plus]?.key === '-' && lexemes[plus + 1]?.joined ? plus + 1 : plus;
  const to = percentWord(lexemes, hyphened);
  return to ? percentWord(lexemes, to) || to : 0;
}

function percentWord(lexemes: readonly Lexeme[], at: number): number {
  const key = lexemes[at]?.key ?? '';
  if (/^(%|٪|percent|pct|percents)$/.test(key)) return at + 1;
  return key === 'per' && lexemes[at + 1]?.key === 'cent' ? at + 2 : 0;
}
