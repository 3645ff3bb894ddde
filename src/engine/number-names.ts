import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { joinedDigits } from './dates.ts';
import { keyAt, type Lexeme } from './lexemes.ts';
import { isCapitalised, type Reading } from './readings.ts';

/** Words before a bare number that make it part of a name: "Article 1", "No. 2", "Boeing 737". */
const DESIGNATOR =
  /^(article|section|sections|sect|sec|title|chapter|number|no|nos|channel|flight|route|proposition|prop|amendment|amendments|hb|sb|hr|ab|bill|project|phase|volume|vol|page|pages|pp|person|room|suite|apt|apartment|highway|interstate|exit|gate|pier|psalm|mark|boeing|airbus|iphone|windows|version|type|level|category|grade|class|tier|episode|season|district|precinct|ward|route|box|form|schedule|part|paragraph|clause|rule|resolution|measure|question|count|exhibit|apollo|unit|zone|area|fortune|catch|formula|super|act|scene|day|week|year|step|option|plan|plaintiff|individual|candidate|congressman|victim|group|gang|team)$/;

const STREET =
  /^(street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|way|place|square|court|parkway)$/;

export function isName(reading: Reading, amount: Amount): boolean {
  const { text, lexemes, titleCase } = reading;
  const { from, to, numeral } = amount;
  const before = lexemes[from - 1];
  const first = lexemes[from];
  const next = lexemes[to];
  if (!first) return true;
  if (numeral.form === 'ordinal') return false;
  if (/^[#@_]$/.test(before?.key ?? '') && first.joined) return true;
  if (!numeral.spelled) {
    // "Q1", "AR-15", "COVID-19", "3D", "501(c)", "401k"
    if (before?.kind === 'word' && first.joined) return true;
    const code = lexemes[from - 2];
    if (
      before?.key === '-' &&
      first.joined &&
      before.joined &&
      code?.kind === 'word' &&
      isCapitalised(text, code)
    )
      return true;
    if (next?.joined && next.key === '(') return true;
    if (before?.key === '(' && before.joined && lexemes[from - 2]?.key === ')') return true;
    if (
      next?.joined &&
      next.kind === 'word' &&
      isCapitalised(text, next) &&
      numeral.magnitude === 1 &&
      !isRateSymbol(lexemes, to)
    )
      return true;
    if (/^40[13]$/.test(first.key) && numeral.magnitude > 1) return true;
    if (/^(501|40[13])$/.test(first.key) && /^[bck]\d?$/.test(next?.key ?? '')) return true;
    if (
      first.key === '911' &&
      (next?.kind !== 'word' ||
        /^(call|dispatch|operator|tape|during|and|to|from|after|before|about|when)/.test(next.key))
    )
      return true;
  }
  if (numeral.form === 'fraction') return false;
  const bare = next === undefined || next.kind !== 'word' || isStopAfterName(next.key);
  // "No. 10-277"
  const anchor = joinedDigits(lexemes, from - 2, from) && before?.key === '-' ? from - 2 : from;
  const word = lexemes[lexemes[anchor - 1]?.key === '.' ? anchor - 2 : anchor - 1];
  if (word && DESIGNATOR.test(word.key) && !isCounting(text, word, next)) {
    const capital = isCapitalised(text, word);
    if (capital || bare || /^(no|number|page|section|article)$/.test(word.key)) return true;
  }
  if (titleCase) return false;
  if (
    before?.kind === 'word' &&
    isCapitalised(text, before) &&
    !isSentenceStart(lexemes, from - 1) &&
    !numeral.spelled &&
    (bare || countedNoun(lexemes, to)?.plural !== true) &&
    !(next && MEASURED.test(next.key))
  )
    return !isVerbLike(before.key);
  // "the 737 Max": a name follows, and nothing is counted.
  const model =
    !numeral.spelled &&
    /^\d{1,3}$/.test(first.key) &&
    next &&
    !next.joined &&
    isCapitalised(text, next) &&
    !isRateSymbol(lexemes, to);
  if (model && countedNoun(lexemes, to)?.plural !== true) return true;
  if (isIndexOrForum(lexemes, from)) return true;
  // "Group of Eight", "Big Three", "Six Flags", "60 Minutes"
  if (numeral.spelled && isCapitalised(text, first) && !isSentenceStart(lexemes, from)) return true;
  if (
    !numeral.spelled &&
    /^(minutes|hours|days|years)$/.test(next?.key ?? '') &&
    next &&
    isCapitalised(text, next)
  )
    return true;
  return isAddress(text, lexemes, to) || isFirearm(lexemes, to);
}

/** What follows a number that is no name, though a name stands before it: "Cantor 44 percent", "Biden 52". */
const MEASURED = /^(percent|points?|million|billion|to|year|month|day|hour|minute|week|-)/;

/** "S&P 500", "the FTSE 100", "the Group of 20". */
function isIndexOrForum(lexemes: readonly Lexeme[], from: number): boolean {
  const before = keyAt(lexemes, from - 1);
  if (before === 'of') return /^(group|gang|big|council)$/.test(keyAt(lexemes, from - 2));
  if (before === 'p') return keyAt(lexemes, from - 2) === '&';
  return /^(nasdaq|ftse|russell|nikkei|stoxx|dow|dax|cac|fortune|forbes|indy|daytona)$/.test(
    before,
  );
}

/** "1600 Pennsylvania Avenue", "10 Downing Street". */
function isAddress(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  for (let step = 0; step < 4; step += 1) {
    const word = lexemes[at + step];
    if (!word || !(isCapitalised(text, word) || word.kind === 'digits' || word.key === '.'))
      return false;
    if (step > 0 && STREET.test(word.key)) return true;
  }
  return false;
}

/** ".45-caliber", "9mm pistol", "12-gauge" name a weapon. */
function isFirearm(lexemes: readonly Lexeme[], at: number): boolean {
  const key = keyAt(lexemes, keyAt(lexemes, at) === '-' ? at + 1 : at);
  if (/^(caliber|calibre|gauge)$/.test(key)) return true;
  const after = keyAt(lexemes, keyAt(lexemes, at) === '-' ? at + 2 : at + 1);
  return (
    /^(mm|millimeter|millimetre)$/.test(key) &&
    /^(pistol|handgun|gun|rifle|semiautomatic|semi|glock|sig|rounds|ammunition|bullets|cannon)$/.test(
      after,
    )
  );
}

/** "In Class 5 students…" is still a name; "the group two men joined" counts: a plural follows. */
function isCounting(text: string, word: Lexeme, next: Lexeme | undefined): boolean {
  if (isCapitalised(text, word)) return false;
  return next?.kind === 'word' && !isStopAfterName(next.key) && !/^(no|number)$/.test(word.key);
}

function isStopAfterName(key: string): boolean {
  return /^(of|in|on|at|to|for|from|by|with|and|or|but|is|was|are|were|has|had|would|will|that|which|who|as|the|a|an|said|says|when|while|after|before|into|since|may|might|can|could)$/.test(
    key,
  );
}

/** Capitalised words that head a clause rather than a name: "Trump won 46", "Then 32". */
function isVerbLike(key: string): boolean {
  return /^(in|on|at|about|nearly|almost|over|under|only|just|all|the|these|those|from|to|of|by|with|for|between|another|some|at|least|than|both|age|aged|then|and|or|when|after|before|until|were|was|is|are)$/.test(
    key,
  );
}

function isSentenceStart(lexemes: readonly Lexeme[], at: number): boolean {
  // "WASHINGTON — Two days after"
  if (
    /^[—–]$/.test(keyAt(lexemes, at - 1)) ||
    keyAt(lexemes, at - 2) + keyAt(lexemes, at - 1) === '--'
  )
    return true;
  let before = at - 1;
  while (before >= 0 && /^["“”'‘’([\-–—*•>]$/.test(keyAt(lexemes, before))) before -= 1;
  return (
    before < 0 ||
    /^[.!?:;…]$/.test(keyAt(lexemes, before)) ||
    (before < at - 1 && keyAt(lexemes, before) === ',')
  );
}

function isRateSymbol(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    keyAt(lexemes, at + 1) === '/' ||
    /^[cf]$/.test(keyAt(lexemes, at)) ||
    /^(mw|gw|kw|tw|mwh|kwh|gwh|hz|khz|mhz|ghz|kb|mb|gb|tb|pb)$/.test(keyAt(lexemes, at))
  );
}
