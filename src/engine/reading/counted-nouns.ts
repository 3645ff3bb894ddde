import { MONTH_NAMES } from '../language/en/date-words.ts';
import {
  COUNTED_PEOPLE,
  SINGULARS,
  NOUN_PHRASE_ENDS,
  NO_PLURALS,
  OR_MORE,
  OWNERS,
} from '../language/en/counting-words.ts';
import type { Token } from './tokens.ts';
import { ONES, TENS } from '../language/en/number-words.ts';

/** The singular of an English noun in lower case; of a singular, itself. */
export function singular(noun: string): string {
  const irregular = SINGULARS.get(noun);
  if (irregular) return irregular;
  if (/[a-z]{2}men$/.test(noun)) return noun.slice(0, -2) + 'an';
  if (/[a-z]{2}people$/.test(noun)) return noun.slice(0, -6) + 'person';
  if (!isPlural(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return noun.slice(0, -3) + 'y';
  if (/(ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

export function isPlural(word: string): boolean {
  if (SINGULARS.has(word) || /[a-z]{2}(men|people)$/.test(word)) return true;
  return /[a-z]{2}s$/.test(word) && !NO_PLURALS.test(word);
}

/** The word at an index, unless it ends noun phrases. */
export function nounAt(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at];
  return word?.kind === 'word' && !NOUN_PHRASE_ENDS.has(word.key) ? word.key : null;
}

/** The noun a number counts. */
export interface Counted {
  readonly noun: string;
  /** Index of the token after the noun. */
  readonly to: number;
  /** False for "60 vote threshold" and "four-term congressman", where no plural was found. */
  readonly plural: boolean;
}

/** How many words may stand between a number and its noun: "two top Defense Department officials". */
const REACH = 5;

/** Finds the noun counted by a number, `at` being the token after it: "six settlements", "48-page". */
export function countedNoun(tokens: readonly Token[], at: number, nested = false): Counted | null {
  const hyphen =
    tokens[at]?.key === '-' && tokens[at]?.joined === true && tokens[at + 1]?.joined === true;
  if (hyphen) {
    const noun = nounAt(tokens, at + 1);
    return noun ? { noun: singular(noun), to: at + 2, plural: false } : null;
  }
  const people = COUNTED_PEOPLE.test(tokens[at]?.key ?? '');
  if (people) return { noun: tokens[at]?.key ?? '', to: at + 1, plural: true };
  const start = afterDay(tokens, afterOf(tokens, afterOrMore(tokens, at)));
  let first: Counted | null = null;
  for (let to = start, words = 0; words < REACH; to += 1) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === 'mark') {
      // Hyphens, possessives and the stops of "U.S." run inside a noun phrase; any other mark ends it.
      const inside = tokens[to + 1]?.joined === true || endsAbbreviation(tokens, to);
      if (/^[-'’.]$/.test(token.key) && token.joined && inside) continue;
      break;
    }
    // "two of the nine justices": what is counted stands after the second number, a figure of its own.
    if (start > at && (token.kind === 'digits' || ONES.has(token.key) || TENS.has(token.key))) {
      const whole = nested ? null : countedNoun(tokens, to + 1, true);
      return whole && { ...whole, to: at };
    }
    if (
      token.kind === 'digits' ||
      (NOUN_PHRASE_ENDS.has(token.key) && !(start > at && token.key === 'most'))
    )
      break;
    words += 1;
    if (token.joined && /^['’]$/.test(tokens[to - 1]?.key ?? '')) continue;
    // "two of Congress’s critics": what owns them is not counted.
    if (
      /^['’]$/.test(tokens[to + 1]?.key ?? '') &&
      tokens[to + 2]?.key === 's' &&
      tokens[to + 2]?.joined
    )
      continue;
    const counted = { noun: singular(token.key), to: to + 1, plural: isPlural(token.key) };
    // "Spar-Mart" is one word.
    if (tokens[to + 1]?.key === '-' && tokens[to + 1]?.joined) continue;
    if (counted.plural) return counted;
    if (start === at) first ??= counted;
  }
  return first;
}

/** Whether the stop at an index is the last of "U.S.", not of a sentence: single letters stand before it. */
function endsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [letter, stop] = [tokens[at - 1], tokens[at - 2]];
  return letter?.key.length === 1 && letter.joined && stop?.key === '.' && stop.joined;
}

/** "the 19 Sept. 11 hijackers": a day may stand between a number and its noun. */
function afterDay(tokens: readonly Token[], at: number): number {
  if (!MONTH_NAMES.has(tokens[at]?.key ?? '')) return at;
  const day = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  return tokens[day]?.kind === 'digits' ? day + 1 : at;
}

/** "50 or more people", "40 or so years": what is counted stands after the qualifier. */
export function afterOrMore(tokens: readonly Token[], at: number): number {
  const isQualified = tokens[at]?.key === 'or' && OR_MORE.test(tokens[at + 1]?.key ?? '');
  return isQualified ? at + 2 : at;
}

/** "two of his aides", "hundreds of events": the noun stands after "of" and its determiner. */
function afterOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'of') return at;
  const determiner = OWNERS.test(tokens[at + 1]?.key ?? '');
  return determiner ? at + 2 : at + 1;
}
