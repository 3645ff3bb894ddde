import { findAmounts, type Amount } from './amounts.ts';
import { draftOf, type Draft } from './figure-drafts.ts';
import { keyAt, type Token, type TokenRun } from './tokens.ts';
import type { PassageReading } from './passage-reading.ts';

/** "one in seven", "9 out of 10", "two-to-one", "3:1". "97 to 1" is two figures. */
export function readRatio(reading: PassageReading, amount: Amount): Draft | null {
  const { text, tokens } = reading;
  const { from, to, value, unit, numeral } = amount;
  if (value === null || unit || numeral.form !== 'cardinal') return null;
  const link = tokens[to];
  if (!link) return null;
  const { parts, units } = reading.language;
  const next = keyAt(reading, to + 1);
  const outOf = link.key === parts.outOf[0] && next === parts.outOf[1];
  const hyphened = isHyphen(link) && parts.toOf.has(next);
  const hyphenedIn = isHyphen(link) && parts.inOf.has(next);
  const colon = link.key === ':' && link.joined && tokens[to + 1]?.joined === true;
  const isIn = parts.inOf.has(link.key);
  if (!outOf && !hyphened && !hyphenedIn && !colon && !isIn) return null;
  let at = to + (outOf || hyphened || hyphenedIn ? 2 : 1);
  if ((hyphened || hyphenedIn) && tokens[at]?.key === '-') at += 1;
  if (isIn && parts.beforeWhole.has(keyAt(reading, at))) at += 1;
  const second = amountAt(reading, at);
  if (!second?.value || second.unit || second.numeral.form !== 'cardinal') return null;
  const end = at + second.to;
  const part = outOf || hyphenedIn || isIn;
  if (
    part &&
    (value >= second.value || second.value > 1e6 || units.timeUnits.has(singularKey(tokens[end])))
  )
    return null;
  if (part && value !== 1 && isIn && isYearLike(second.value)) return null;
  if (hyphened && second.value !== 1 && value !== 1) return null;
  return draftOf(text, reading, {
    kind: 'ratio',
    value: value / second.value,
    unit: 'ratio',
    from,
    to: end,
    numeralTo: end,
    magnitude: 1,
  });
}

/** The amount that begins at a token, read from no more than its words need. */
function amountAt({ tokens, language }: TokenRun, at: number): Amount | undefined {
  const ahead = { tokens: tokens.slice(at, at + 3), language };
  return findAmounts(ahead).find(({ from }) => from === 0);
}

/** "half of voters", "more than half", "a third of": not "first half", "half brother", "the other half". */
export function isFraction(run: TokenRun, { from, to, numeral }: Amount): boolean {
  const { language } = run;
  // "a decade and a half": half of the unit before, which is no figure of its own.
  if (
    language.numbers.joiners.has(keyAt(run, from - 1)) &&
    language.units.timeUnits.has(singularKey(run.tokens[from - 2]))
  )
    return false;
  if (!language.numbers.halves.has(keyAt(run, from)) || numeral.to - numeral.from > 1) return true;
  const before = run.tokens[from - 1]?.key ?? '';
  const after = run.tokens[to];
  if (
    language.parts.inHalf.has(before) &&
    run.tokens
      .slice(Math.max(0, from - 4), from - 1)
      .some(({ key }) => language.parts.breaking.test(key))
  )
    return false;
  if (language.parts.beforeNoHalf.test(before) || after?.key === '-') return false;
  if (language.parts.afterHalf.test(after?.key ?? '')) return true;
  return language.parts.beforeHalf.test(before) && !language.parts.articles.has(after?.key ?? '');
}

/** "three-quarters of a percentage point": the index after it. */
export function pointsOf(run: TokenRun, at: number): number {
  const words = run.tokens
    .slice(at, at + 4)
    .map(({ key }) => key)
    .join(' ');
  const found = run.language.parts.ofPoint.find(([pattern]) => pattern.test(words));
  return found ? at + found[1] : 0;
}

function isHyphen(token: Token): boolean {
  return token.key === '-' && token.joined;
}

function singularKey(token: Token | undefined): string {
  return token?.key.replace(/s$/, '') ?? '';
}

function isYearLike(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2100;
}
