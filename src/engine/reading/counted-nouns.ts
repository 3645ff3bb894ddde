import { monthNumbers } from '../dates/calendar-words.ts';
import { keyAt, type TokenRun } from './tokens.ts';

/** The word at an index, unless it ends noun phrases. */
export function nounAt(run: TokenRun, at: number): string | null {
  const word = run.tokens[at];
  return word?.kind === 'word' && !run.language.counting.nounPhraseEnds.has(word.key)
    ? word.key
    : null;
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
export function countedNoun(run: TokenRun, at: number, nested = false): Counted | null {
  const { language } = run;
  const hyphen =
    run.tokens[at]?.key === '-' &&
    run.tokens[at]?.joined === true &&
    run.tokens[at + 1]?.joined === true;
  if (hyphen) {
    const noun = nounAt(run, at + 1);
    return noun ? { noun: language.counting.singular(noun), to: at + 2, plural: false } : null;
  }
  const people = language.counting.countedPeople.test(run.tokens[at]?.key ?? '');
  if (people) return { noun: run.tokens[at]?.key ?? '', to: at + 1, plural: true };
  const start = afterDay(run, afterOf(run, afterOrMore(run, at)));
  let first: Counted | null = null;
  for (let to = start, words = 0; words < REACH; to += 1) {
    const token = run.tokens[to];
    if (!token) break;
    if (token.kind === 'mark') {
      // Hyphens, possessives and the stops of "U.S." run inside a noun phrase; any other mark ends it.
      const inside = run.tokens[to + 1]?.joined === true || endsAbbreviation(run, to);
      if (/^[-'’.]$/.test(token.key) && token.joined && inside) continue;
      break;
    }
    // "two of the nine justices": what is counted stands after the second number, a figure of its own.
    if (
      start > at &&
      (token.kind === 'digits' ||
        language.numbers.ones.has(token.key) ||
        language.numbers.tens.has(token.key))
    ) {
      const whole = nested ? null : countedNoun(run, to + 1, true);
      return whole && { ...whole, to: at };
    }
    if (
      token.kind === 'digits' ||
      (language.counting.nounPhraseEnds.has(token.key) &&
        !(start > at && language.counting.superlatives.has(token.key)))
    )
      break;
    words += 1;
    if (token.joined && /^['’]$/.test(run.tokens[to - 1]?.key ?? '')) continue;
    // "two of Congress’s critics": what owns them is not counted.
    if (
      /^['’]$/.test(run.tokens[to + 1]?.key ?? '') &&
      language.counting.genitive.has(keyAt(run, to + 2)) &&
      run.tokens[to + 2]?.joined
    )
      continue;
    const counted = {
      noun: language.counting.singular(token.key),
      to: to + 1,
      plural: language.counting.isPlural(token.key),
    };
    // "Spar-Mart" is one word.
    if (run.tokens[to + 1]?.key === '-' && run.tokens[to + 1]?.joined) continue;
    if (counted.plural) return counted;
    if (start === at) first ??= counted;
  }
  return first;
}

/** Whether the stop at an index is the last of "U.S.", not of a sentence: single letters stand before it. */
function endsAbbreviation(run: TokenRun, at: number): boolean {
  const [letter, stop] = [run.tokens[at - 1], run.tokens[at - 2]];
  return letter?.key.length === 1 && letter.joined && stop?.key === '.' && stop.joined;
}

/** "the 19 Sept. 11 hijackers": a day may stand between a number and its noun. */
function afterDay(run: TokenRun, at: number): number {
  if (!monthNumbers(run.language).has(run.tokens[at]?.key ?? '')) return at;
  const day = run.tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  return run.tokens[day]?.kind === 'digits' ? day + 1 : at;
}

/** "50 or more people", "40 or so years": what is counted stands after the qualifier. */
export function afterOrMore(run: TokenRun, at: number): number {
  const isQualified =
    run.language.counting.or.has(keyAt(run, at)) &&
    run.language.counting.orMore.test(keyAt(run, at + 1));
  return isQualified ? at + 2 : at;
}

/** "two of his aides", "hundreds of events": the noun stands after "of" and its determiner. */
function afterOf(run: TokenRun, at: number): number {
  if (!run.language.numbers.of.has(keyAt(run, at))) return at;
  const determiner = run.language.counting.owners.test(run.tokens[at + 1]?.key ?? '');
  return determiner ? at + 2 : at + 1;
}
