import {
  AFTER_NAME,
  AROUND_911,
  BILL_INITIALS,
  CLAUSE_HEADS,
  DESIGNATOR,
  FORUMS,
  INDEXES,
  LOWER_CASE_DESIGNATOR,
  MEASURED_AFTER_NAME,
  RATE_SYMBOLS,
  STREET,
  SURE_DESIGNATOR,
  TITLE_NOUNS,
  WEAPONS,
} from '../language/en/numbers-in-names.ts';
import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { joinedDigits } from '../dates/dates.ts';
import { keyAt, type Token } from './tokens.ts';
import { isCapitalised, type PassageReading } from './passage-reading.ts';

/** Tells whether a number is part of a name: "Title IX" has none, "Boeing 737", "Q1" and "the Group of 20" do. */
export function isName(reading: PassageReading, amount: Amount): boolean {
  const { tokens } = reading;
  const { from, to, numeral } = amount;
  if (numeral.form === 'ordinal') return false;
  if (isCode(reading, amount)) return true;
  if (numeral.form === 'fraction') return false;
  if (isDesignated(reading, amount)) return true;
  if (!reading.titleCase && isNamedByCapitals(reading, amount)) return true;
  return (
    isIndexOrForum(tokens, from) || isAddress(reading.text, tokens, to) || isFirearm(tokens, to)
  );
}

/** "Q1", "AR-15", "COVID-19", "3D", "501(c)(3)", "401k", "#7", "911". */
function isCode({ text, tokens }: PassageReading, { from, to, numeral }: Amount): boolean {
  const [code, before, first, next] = [from - 2, from - 1, from, to].map((at) => tokens[at]);
  if (!first) return true;
  const joined = first.joined && before !== undefined;
  if (joined && /^[#@_]$/.test(before.key)) return true;
  if (numeral.spelled) return false;
  if (isBill(tokens, from)) return true;
  if (joined && before.kind === 'word') return true;
  if (joined && before.key === '-' && before.joined && code && isCapitalised(text, code))
    return true;
  if (joined && before.key === '(' && code?.key === ')') return true;
  if (next?.joined && next.key === '(') return true;
  const suffixed = next?.joined && isCapitalised(text, next) && numeral.magnitude === 1;
  if (suffixed && !isRateSymbol(tokens, to)) return true;
  if (/^40[13]$/.test(first.key) && numeral.magnitude > 1) return true;
  if (/^(501|40[13])$/.test(first.key) && /^[bck]\d?$/.test(next?.key ?? '')) return true;
  return first.key === '911' && (next?.kind !== 'word' || AROUND_911.test(next.key));
}

/** "H.R. 1", "S.B. 1062" */
function isBill(tokens: readonly Token[], from: number): boolean {
  const stops = keyAt(tokens, from - 1) === '.' && keyAt(tokens, from - 3) === '.';
  return stops && BILL_INITIALS.test(keyAt(tokens, from - 4) + keyAt(tokens, from - 2));
}

/** "Article 1", "No. 10-277", "Boeing 737": a word before the number makes it a name. */
function isDesignated({ text, tokens }: PassageReading, { from, to }: Amount): boolean {
  const hyphened = joinedDigits(tokens, from - 2, from) && keyAt(tokens, from - 1) === '-';
  const anchor = hyphened ? from - 2 : from;
  const word = tokens[keyAt(tokens, anchor - 1) === '.' ? anchor - 2 : anchor - 1];
  const next = tokens[to];
  if (!word || !DESIGNATOR.test(word.key) || isCounting(text, word, next)) return false;
  const always = SURE_DESIGNATOR.test(word.key);
  return (
    isCapitalised(text, word) || always || (LOWER_CASE_DESIGNATOR.test(word.key) && isBare(next))
  );
}

/** "Group of Eight", "the 737 Max", "Guccifer 2.0", "60 Minutes": capitals where a sentence has none. */
function isNamedByCapitals(
  { text, tokens }: PassageReading,
  { from, to, numeral }: Amount,
): boolean {
  const [before, first, next] = [from - 1, from, to].map((at) => tokens[at]);
  if (!first) return false;
  if (numeral.spelled) return isCapitalised(text, first) && !isSentenceStart(tokens, from);
  const counts = countedNoun(tokens, to)?.plural === true;
  const named = before && isCapitalised(text, before) && !isSentenceStart(tokens, from - 1);
  if (named && (isBare(next) || !counts) && !MEASURED_AFTER_NAME.test(next?.key ?? ''))
    return !isVerbLike(before.key);
  if (!next || !isCapitalised(text, next)) return false;
  if (TITLE_NOUNS.test(next.key)) return true;
  return /^\d{1,3}$/.test(first.key) && !next.joined && !isRateSymbol(tokens, to) && !counts;
}

function isBare(next: Token | undefined): boolean {
  return next?.kind !== 'word' || isStopAfterName(next.key);
}

/** "S&P 500", "the FTSE 100", "the Group of 20". */
function isIndexOrForum(tokens: readonly Token[], from: number): boolean {
  const before = keyAt(tokens, from - 1);
  if (before === 'of') return FORUMS.test(keyAt(tokens, from - 2));
  if (before === 'p') return keyAt(tokens, from - 2) === '&';
  return INDEXES.test(before);
}

/** "1600 Pennsylvania Avenue", "10 Downing Street". */
function isAddress(text: string, tokens: readonly Token[], at: number): boolean {
  for (let step = 0; step < 4; step += 1) {
    const word = tokens[at + step];
    if (!word || !(isCapitalised(text, word) || word.kind === 'digits' || word.key === '.'))
      return false;
    if (step > 0 && STREET.test(word.key)) return true;
  }
  return false;
}

/** ".45-caliber", "9mm pistol", "12-gauge" name a weapon. */
function isFirearm(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, keyAt(tokens, at) === '-' ? at + 1 : at);
  if (/^(caliber|calibre|gauge)$/.test(key)) return true;
  const after = keyAt(tokens, keyAt(tokens, at) === '-' ? at + 2 : at + 1);
  return /^(mm|millimeter|millimetre)$/.test(key) && WEAPONS.test(after);
}

/** "In Class 5 students…" is still a name; "the group two men joined" counts: a plural follows. */
function isCounting(text: string, word: Token, next: Token | undefined): boolean {
  if (isCapitalised(text, word)) return false;
  return next?.kind === 'word' && !isStopAfterName(next.key) && !/^(no|number)$/.test(word.key);
}

function isStopAfterName(key: string): boolean {
  return AFTER_NAME.test(key);
}

/** Capitalised words that head a clause rather than a name: "Trump won 46", "Then 32". */
function isVerbLike(key: string): boolean {
  return CLAUSE_HEADS.test(key);
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  // "WASHINGTON — Two days after"
  if (
    /^[—–]$/.test(keyAt(tokens, at - 1)) ||
    keyAt(tokens, at - 2) + keyAt(tokens, at - 1) === '--'
  )
    return true;
  let before = at - 1;
  while (before >= 0 && /^["“”'‘’([\-–—*•>]$/.test(keyAt(tokens, before))) before -= 1;
  return (
    before < 0 ||
    /^[.!?:;…]$/.test(keyAt(tokens, before)) ||
    (before < at - 1 && keyAt(tokens, before) === ',')
  );
}

function isRateSymbol(tokens: readonly Token[], at: number): boolean {
  return (
    keyAt(tokens, at + 1) === '/' ||
    /^[cf]$/.test(keyAt(tokens, at)) ||
    RATE_SYMBOLS.test(keyAt(tokens, at))
  );
}
