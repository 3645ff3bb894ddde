import { weekdayNumbers } from '../dates/calendar-words.ts';
import type { Term } from './terms.ts';
import type { Language } from '../language/index.ts';
import type { Passage, Quote } from '../types.ts';

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

/** Whether one of two texts denies and the other does not, or they name different weekdays or years. */
export function contradict(one: string, other: string, language: Language): boolean {
  const [here, there] = [turnsIn(one, language), turnsIn(other, language)];
  return here.negated !== there.negated || areApart(here, there);
}

/** Whether two texts name different weekdays or years. */
export function areApart(one: Turns, other: Turns): boolean {
  const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
  return apart(one.days, other.days) || apart(one.years, other.years);
}

function turnsIn(text: string, language: Language): Turns {
  const weekdays = weekdayNumbers(language);
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return {
    negated: words.some((word) => language.speech.negations.has(word) || word.endsWith("n't")),
    days: new Set(words.filter((word) => weekdays.has(word))),
    years: new Set(words.filter((word) => YEAR.test(word))),
  };
}

const WORD = /\p{L}+(?:'\p{L}+)?|(?<![\d.,$€£])\d{4}(?![.,]?\d)/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A function that reads what marks a passage; it is asked for passages in the order of the text. */
export function marksReader(
  text: string,
  quotes: readonly Quote[],
  language: Language,
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
      ...turnsIn(text.slice(start, end), language),
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
  text: string,
  language: Language,
): number[][] {
  const clauses: number[][] = [];
  let current: number[] = [];
  let end = terms[0]?.start ?? 0;
  terms.forEach(({ word, start, end: next }, index) => {
    const opens =
      language.reporting.speechVerbs.has(word) || partsClauses(text.slice(end, start), language);
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

function partsClauses(gap: string, language: Language): boolean {
  if (/[,;:()"“”—–]|--/.test(gap)) return true;
  const words =
    gap
      .slice(0, LONGEST_GAP)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => language.clauses.clauseOpeners.has(word) || language.reporting.speechVerbs.has(word),
  );
}
