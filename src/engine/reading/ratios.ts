import {
  AFTER_HALF,
  BEFORE_HALF,
  BEFORE_NO_HALF,
  BREAKING,
} from '../language/en/parts-and-multiples.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { draftOf, type Draft } from './figure-drafts.ts';
import type { Token } from './tokens.ts';
import type { PassageReading } from './passage-reading.ts';
import { TIME_UNITS } from '../language/en/unit-words.ts';

/** "one in seven", "9 out of 10", "two-to-one", "3:1". "97 to 1" is two figures. */
export function readRatio({ text, tokens }: PassageReading, amount: Amount): Draft | null {
  const { from, to, value, unit, numeral } = amount;
  if (value === null || unit || numeral.form !== 'cardinal') return null;
  const link = tokens[to];
  if (!link) return null;
  const outOf = link.key === 'out' && tokens[to + 1]?.key === 'of';
  const hyphened = isHyphen(link) && tokens[to + 1]?.key === 'to';
  const hyphenedIn = isHyphen(link) && tokens[to + 1]?.key === 'in';
  const colon = link.key === ':' && link.joined && tokens[to + 1]?.joined === true;
  if (!outOf && !hyphened && !hyphenedIn && !colon && link.key !== 'in') return null;
  let at = to + (outOf || hyphened || hyphenedIn ? 2 : 1);
  if ((hyphened || hyphenedIn) && tokens[at]?.key === '-') at += 1;
  if (/^(every|the|a)$/.test(tokens[at]?.key ?? '') && link.key === 'in') at += 1;
  const second = findAmounts('', tokens.slice(at, at + 3)).find(({ from: first }) => first === 0);
  if (!second?.value || second.unit || second.numeral.form !== 'cardinal') return null;
  const end = at + second.to;
  const part = outOf || hyphenedIn || link.key === 'in';
  if (
    part &&
    (value >= second.value || second.value > 1e6 || TIME_UNITS.has(singularKey(tokens[end])))
  )
    return null;
  if (part && value !== 1 && link.key === 'in' && isYearLike(second.value)) return null;
  if (hyphened && second.value !== 1 && value !== 1) return null;
  return draftOf(text, tokens, {
    kind: 'ratio',
    value: value / second.value,
    unit: 'ratio',
    from,
    to: end,
    numeralTo: end,
    magnitude: 1,
  });
}

/** "half of voters", "more than half", "a third of": not "first half", "half brother", "the other half". */
export function isFraction(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  // "a decade and a half": half of the unit before, which is no figure of its own.
  if (tokens[from - 1]?.key === 'and' && TIME_UNITS.has(singularKey(tokens[from - 2])))
    return false;
  if (tokens[from]?.key !== 'half' || numeral.to - numeral.from > 1) return true;
  const before = tokens[from - 1]?.key ?? '';
  const after = tokens[to];
  if (
    before === 'in' &&
    tokens.slice(Math.max(0, from - 4), from - 1).some(({ key }) => BREAKING.test(key))
  )
    return false;
  if (BEFORE_NO_HALF.test(before) || after?.key === '-') return false;
  if (AFTER_HALF.test(after?.key ?? '')) return true;
  return BEFORE_HALF.test(before) && !/^(a|an)$/.test(after?.key ?? '');
}

/** "three-quarters of a percentage point": the index after it. */
export function pointsOf(tokens: readonly Token[], at: number): number {
  const words = tokens
    .slice(at, at + 4)
    .map(({ key }) => key)
    .join(' ');
  if (/^of (a|one) percentage point$/.test(words)) return at + 4;
  return /^of (a|one) percent\b/.test(words) ? at + 3 : 0;
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
