import type { Language } from '../language/index.ts';
import type { Amount } from './amounts.ts';
import { countedNoun } from './counted-nouns.ts';
import { joinedDigits } from '../dates/dates.ts';
import { keyAt, type Token, type TokenRun } from './tokens.ts';
import { isCapitalised, type PassageReading } from './passage-reading.ts';

/** Tells whether a number is part of a name: "Title IX" has none, "Boeing 737", "Q1" and "the Group of 20" do. */
export function isName(reading: PassageReading, amount: Amount): boolean {
  const { from, to, numeral } = amount;
  if (numeral.form === 'ordinal') return false;
  if (isCode(reading, amount)) return true;
  if (numeral.form === 'fraction') return false;
  if (isDesignated(reading, amount)) return true;
  if (!reading.titleCase && isNamedByCapitals(reading, amount)) return true;
  return (
    isIndexOrForum(reading, from) || isAddress(reading.text, reading, to) || isFirearm(reading, to)
  );
}

/** "Q1", "AR-15", "COVID-19", "3D", "501(c)(3)", "401k", "#7", "911". */
function isCode(reading: PassageReading, { from, to, numeral }: Amount): boolean {
  const { text, tokens } = reading;
  const [code, before, first, next] = [from - 2, from - 1, from, to].map((at) => tokens[at]);
  if (!first) return true;
  const joined = first.joined && before !== undefined;
  if (joined && /^[#@_]$/.test(before.key)) return true;
  if (numeral.spelled) return false;
  if (isBill(reading, from)) return true;
  if (joined && before.kind === 'word') return true;
  if (joined && before.key === '-' && before.joined && code && isCapitalised(text, code))
    return true;
  if (joined && before.key === '(' && code?.key === ')') return true;
  if (next?.joined && next.key === '(') return true;
  const suffixed = next?.joined && isCapitalised(text, next) && numeral.magnitude === 1;
  if (suffixed && !isRateSymbol(reading, to)) return true;
  return isSection(reading, from, to, numeral.magnitude) || isEmergency(reading, from, to);
}

/** "501(c)", "401k": sections of a law that plans are called by. */
function isSection(run: TokenRun, from: number, to: number, magnitude: number): boolean {
  const { sections, letteredSections, sectionLetters } = run.language.numberNames;
  const [number, next] = [keyAt(run, from), keyAt(run, to)];
  if (sections.test(number) && magnitude > 1) return true;
  return letteredSections.test(number) && sectionLetters.test(next);
}

function isEmergency(run: TokenRun, from: number, to: number): boolean {
  const { emergency, around911 } = run.language.numberNames;
  const next = run.tokens[to];
  return emergency.has(keyAt(run, from)) && (next?.kind !== 'word' || around911.test(next.key));
}

/** "H.R. 1", "S.B. 1062" */
function isBill(run: TokenRun, from: number): boolean {
  const stops = keyAt(run, from - 1) === '.' && keyAt(run, from - 3) === '.';
  return (
    stops && run.language.numberNames.billInitials.test(keyAt(run, from - 4) + keyAt(run, from - 2))
  );
}

/** "Article 1", "No. 10-277", "Boeing 737": a word before the number makes it a name. */
function isDesignated(reading: PassageReading, { from, to }: Amount): boolean {
  const { language } = reading;
  const { text, tokens } = reading;
  const hyphened = joinedDigits(reading, from - 2, from) && keyAt(reading, from - 1) === '-';
  const anchor = hyphened ? from - 2 : from;
  const word = tokens[keyAt(reading, anchor - 1) === '.' ? anchor - 2 : anchor - 1];
  const next = tokens[to];
  if (
    !word ||
    !language.numberNames.designator.test(word.key) ||
    isCounting(text, word, next, language)
  )
    return false;
  const always = language.numberNames.sureDesignator.test(word.key);
  return (
    isCapitalised(text, word) ||
    always ||
    (language.numberNames.lowerCaseDesignator.test(word.key) && isBare(next, language))
  );
}

/** "Group of Eight", "the 737 Max", "Guccifer 2.0", "60 Minutes": capitals where a sentence has none. */
function isNamedByCapitals(reading: PassageReading, { from, to, numeral }: Amount): boolean {
  const { language } = reading;
  const { text, tokens } = reading;
  const [before, first, next] = [from - 1, from, to].map((at) => tokens[at]);
  if (!first) return false;
  if (numeral.spelled) return isCapitalised(text, first) && !isSentenceStart(reading, from);
  const counts = countedNoun(reading, to)?.plural === true;
  const named = before && isCapitalised(text, before) && !isSentenceStart(reading, from - 1);
  if (
    named &&
    (isBare(next, language) || !counts) &&
    !language.numberNames.measuredAfterName.test(next?.key ?? '')
  )
    return !isVerbLike(before.key, language);
  if (!next || !isCapitalised(text, next)) return false;
  if (language.numberNames.titleNouns.test(next.key)) return true;
  return /^\d{1,3}$/.test(first.key) && !next.joined && !isRateSymbol(reading, to) && !counts;
}

function isBare(next: Token | undefined, language: Language): boolean {
  return next?.kind !== 'word' || isStopAfterName(next.key, language);
}

/** "S&P 500", "the FTSE 100", "the Group of 20". */
function isIndexOrForum(run: TokenRun, from: number): boolean {
  const { language } = run;
  const before = keyAt(run, from - 1);
  if (language.numbers.of.has(before))
    return language.numberNames.forums.test(keyAt(run, from - 2));
  if (language.numberNames.afterAmpersand.has(before)) return keyAt(run, from - 2) === '&';
  return language.numberNames.indexes.test(before);
}

/** "1600 Pennsylvania Avenue", "10 Downing Street". */
function isAddress(text: string, run: TokenRun, at: number): boolean {
  for (let step = 0; step < 4; step += 1) {
    const word = run.tokens[at + step];
    if (!word || !(isCapitalised(text, word) || word.kind === 'digits' || word.key === '.'))
      return false;
    if (step > 0 && run.language.numberNames.street.test(word.key)) return true;
  }
  return false;
}

/** ".45-caliber", "9mm pistol", "12-gauge" name a weapon. */
function isFirearm(run: TokenRun, at: number): boolean {
  const key = keyAt(run, keyAt(run, at) === '-' ? at + 1 : at);
  if (run.language.numberNames.calibres.has(key)) return true;
  const after = keyAt(run, keyAt(run, at) === '-' ? at + 2 : at + 1);
  return (
    run.language.numberNames.calibreUnits.has(key) && run.language.numberNames.weapons.test(after)
  );
}

/** "In Class 5 students…" is still a name; "the group two men joined" counts: a plural follows. */
function isCounting(
  text: string,
  word: Token,
  next: Token | undefined,
  language: Language,
): boolean {
  if (isCapitalised(text, word)) return false;
  return (
    next?.kind === 'word' &&
    !isStopAfterName(next.key, language) &&
    !language.numberNames.counters.has(word.key)
  );
}

function isStopAfterName(key: string, language: Language): boolean {
  return language.numberNames.afterName.test(key);
}

/** Capitalised words that head a clause rather than a name: "Trump won 46", "Then 32". */
function isVerbLike(key: string, language: Language): boolean {
  return language.numberNames.clauseHeads.test(key);
}

function isSentenceStart(run: TokenRun, at: number): boolean {
  // "WASHINGTON — Two days after"
  if (/^[—–]$/.test(keyAt(run, at - 1)) || keyAt(run, at - 2) + keyAt(run, at - 1) === '--')
    return true;
  let before = at - 1;
  while (before >= 0 && /^["“”'‘’([\-–—*•>]$/.test(keyAt(run, before))) before -= 1;
  return (
    before < 0 ||
    /^[.!?:;…]$/.test(keyAt(run, before)) ||
    (before < at - 1 && keyAt(run, before) === ',')
  );
}

function isRateSymbol(run: TokenRun, at: number): boolean {
  return (
    keyAt(run, at + 1) === '/' ||
    /^[cf]$/.test(keyAt(run, at)) ||
    run.language.numberNames.rateSymbols.test(keyAt(run, at))
  );
}
