import { weekdayNumbers } from '../dates/calendar-words.ts';
import type { Term } from './terms.ts';
import { isNegation } from '../negations.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { tokensIn, type Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Passage, Quote, Range } from '../types.ts';

/** What turns a statement into another one, though its words are alike. */
export interface Turns {
  readonly negated: boolean;
  /** The weekdays and the years it names. */
  readonly days: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** What is known of a passage beside its terms and figures. */
export interface PassageMarks extends Turns {
  /** Part of it that stands inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Last name of who is quoted in it; null where nobody is. */
  readonly speaker: string | null;
}

/** A stretch of an article's text. */
export interface Part {
  readonly reading: Reading;
  readonly range: Range;
}

/** Whether one of two texts denies and the other does not, or they name different weekdays or years. */
export function contradict(one: Part, other: Part): boolean {
  const [here, there] = [turnsIn(one), turnsIn(other)];
  return here.negated !== there.negated || areApart(here, there);
}

/** Whether two texts name different weekdays or years. */
export function areApart(one: Turns, other: Turns): boolean {
  const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
  return apart(one.days, other.days) || apart(one.years, other.years);
}

function turnsIn({ reading, range }: Part): Turns {
  const { article, language } = reading;
  const weekdays = weekdayNumbers(language);
  const tokens = tokensIn(reading, range);
  const words = joinedWords(tokens, (marks) => /^['’]$/.test(marks)).map(({ start, end }) =>
    article.text.slice(start, end).toLowerCase().replaceAll('’', "'"),
  );
  return {
    negated: words.some((word) => isNegation(word, language)),
    days: new Set(words.filter((word) => weekdays.has(word))),
    years: new Set(tokens.filter((_, at) => isYear(tokens, at)).map(({ key }) => key)),
  };
}

/** Four digits that are no sum. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'digits' || token.end - token.start !== 4) return false;
  const isSum = token.joined && /^[$€£]$/.test(before?.key ?? '');
  return !isSum && /^(?:1[5-9]|20)\d\d$/.test(token.key);
}

/** A function that reads what marks a passage; it is asked for passages in the order of the text. */
export function marksReader(
  reading: Reading,
  quotes: readonly Quote[],
): (passage: Passage) => PassageMarks {
  const spans = quotes
    .flatMap(({ spans: own, speaker }) => own.map(([start, end]) => ({ start, end, speaker })))
    .sort((x, y) => x.start - y.start);
  let first = 0;
  return ({ start, end }) => {
    while ((spans[first]?.end ?? Infinity) <= start) first += 1;
    let quoted = 0;
    let speaker: string | null = null;
    for (let at = first; (spans[at]?.start ?? Infinity) < end; at += 1) {
      const span = spans[at];
      if (!span) break;
      quoted += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
      speaker ??= lastName(span.speaker);
    }
    return {
      quoted: quoted / Math.max(1, end - start),
      speaker,
      ...turnsIn({ reading, range: { start, end } }),
    };
  };
}

function lastName(name: string | null): string | null {
  return name?.split(' ').at(-1)?.toLowerCase() ?? null;
}

/**
 * The numbers of a passage's terms, clause by clause: cut at punctuation, at words that open a
 * clause and at verbs of speech. A clause has at least two terms, where the passage has.
 */
export function clausesOf(
  terms: readonly Term[],
  numbers: readonly number[],
  reading: Reading,
): number[][] {
  const { speechVerbs } = reading.language.reporting;
  const clauses: number[][] = [];
  let current: number[] = [];
  let end = terms[0]?.start ?? 0;
  terms.forEach(({ word, start, end: next }, index) => {
    const gap = { start: end, end: start };
    const opens = speechVerbs.has(word) || partsClauses({ reading, range: gap });
    if (opens && current.length >= LEAST_TERMS) {
      clauses.push(current);
      current = [];
    }
    current.push(numbers[index] ?? 0);
    end = next;
  });
  const last = clauses.at(-1);
  if (last && current.length < LEAST_TERMS) last.push(...current);
  else clauses.push(current);
  return clauses;
}

const LEAST_TERMS = 2;
// A gap this long is a stretch of other script or of marks; the limit bounds the cost of hostile text.
const LONGEST_GAP = 200;

function partsClauses({ reading, range: { start, end } }: Part): boolean {
  const { article, language } = reading;
  if (/[,;:()"“”—–]|--/.test(article.text.slice(start, end))) return true;
  const near = tokensIn(reading, { start, end: Math.min(end, start + LONGEST_GAP) });
  return near.some(({ key }) => {
    const word = key.replace(/'.*$/, '');
    return language.clauses.clauseOpeners.has(word) || language.reporting.speechVerbs.has(word);
  });
}
