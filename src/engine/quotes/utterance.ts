import { houseless, inFull } from './house-style.ts';
import { isNegation } from '../negations.ts';
import type { Language } from '../language/index.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { tokensIn, type Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Range } from '../types.ts';

/** A word of a quotation: its place in the article and the form it is compared in. */
export interface SaidWord extends Range {
  readonly key: string;
  /** What it weighs when utterances are compared: common words weigh half. */
  readonly weight: number;
  /** The ends that are printed of a word with a bleeped middle, "f-----g"; `null` for others. */
  readonly bleeped: readonly [first: string, last: string] | null;
  /** Its parts that are numbers, small ones in figures. */
  readonly numbers: readonly string[];
  /** Whether it turns a statement into its opposite: "not", "never", "don’t". */
  readonly negates: boolean;
  /** As it is written out: "do not" of "don’t"; without spaces and hyphens. */
  readonly full: string;
  /** Counted from 0 within the quotation. */
  readonly sentence: number;
  /** Whether the copy marks by an ellipsis that something was left out before it. */
  readonly afterEllipsis: boolean;
}

/** A quotation as a list of words. */
export interface Utterance {
  readonly words: readonly SaidWord[];
  readonly sentences: readonly (readonly SaidWord[])[];
}

/** Words beyond this are left out of the comparison, which grows with the product of both lengths. */
const LONGEST = 600;

/** Splits what is quoted into comparable words. */
export function utteranceOf(
  reading: Reading,
  spans: readonly (readonly [number, number])[],
): Utterance {
  const { article, language } = reading;
  const { text } = article;
  const words: SaidWord[] = [];
  let sentence = 0;
  for (const [start, end] of spans) {
    let last = start;
    for (const word of saidWordsIn(reading, { start, end })) {
      if (words.length === LONGEST) break;
      const gap = text.slice(last, word.start);
      if (words.length > 0 && /[.?!…]/u.test(gap)) sentence += 1;
      last = word.end;
      const afterEllipsis = /…|\.\s?\.\s?\./u.test(gap);
      words.push({ ...word, ...meaningOf(word.key, language), sentence, afterEllipsis });
    }
    if (/[.?!…]["”’]?\s*$/u.test(text.slice(Math.max(start, end - 8), end))) sentence += 1;
  }
  return { words, sentences: [...Map.groupBy(words, (word) => word.sentence).values()] };
}

/** The words of a stretch of a text, with the form each is compared in. */
export function saidWordsIn(
  reading: Reading,
  stretch: Range,
): (Range & { readonly key: string })[] {
  const { article, language } = reading;
  const tokens = tokensIn(reading, stretch);
  const ands = tokens.filter(({ key }) => key === '&');
  return [...joinedWords(tokens, joinsInSpeech), ...ands]
    .toSorted((a, b) => a.start - b.start)
    .map((range) => {
      const end = range.end + bleepBehind(article.text, range);
      return {
        start: range.start,
        end,
        key: keyOf(article.text.slice(range.start, end), language),
      };
    });
}

/** "won't", "1,200", "long-time", "f-----g"; dots and dashes in a row part words. */
function joinsInSpeech(marks: string, before: Token): boolean {
  const isBleep = /^\*+$/.test(marks) || (/^-+$/.test(marks) && before.end - before.start === 1);
  return isBleep || /^[’'.,-]$/.test(marks);
}

/** "b----" at the end of a word: how many marks stand for letters behind a single one. */
function bleepBehind(text: string, { start, end }: Range): number {
  const alone = /(?:^|-)\p{L}$/u.test(text.slice(start, end));
  return alone
    ? (/^[-*]{2,}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 12))?.[0].length ?? 0)
    : 0;
}

function keyOf(word: string, language: Language): string {
  if (word === '&') return language.speech.and;
  return houseless(word.toLowerCase().replaceAll('’', "'"), language);
}

type Meaning = Pick<SaidWord, 'weight' | 'bleeped' | 'numbers' | 'negates' | 'full'>;

function meaningOf(key: string, language: Language): Meaning {
  return {
    weight: language.speech.commonWords.has(key) || key === '1' ? 1 : 2,
    bleeped: bleepedEnds(key),
    numbers: numbersIn(key, language),
    negates: isNegation(key, language),
    full: inFull(key, language),
  };
}

function numbersIn(key: string, { speech }: Language): string[] {
  return key
    .split('-')
    .filter(
      (part) =>
        /\p{N}/u.test(part) || speech.numberWords.has(part) || speech.largeNumbers.has(part),
    )
    .map((part) => speech.numberWords.get(part) ?? part);
}

function bleepedEnds(key: string): SaidWord['bleeped'] {
  const match = /^((?:\p{L}+-)*\p{L})[*-]{2,}(\p{L}*)$/u.exec(key);
  return match && [match[1] ?? '', match[2] ?? ''];
}

/** Whether two words are the same but for case, apostrophe, or a bleeped middle ("f-----g"). */
export function sameWord(a: SaidWord, b: SaidWord): boolean {
  if (a.key === b.key) return true;
  const ends = a.bleeped ?? b.bleeped;
  if (ends === null) return false;
  const whole = a.bleeped ? b.key : a.key;
  return whole.startsWith(ends[0]) && whole.endsWith(ends[1]);
}

/** Whether a word is not a common one. */
export function isTelling({ weight }: SaidWord): boolean {
  return weight > 1;
}

/** What several words weigh together. */
export function weightOfAll(words: readonly SaidWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** How many words of a stretch turn it into its opposite. */
export function countNegations(words: readonly SaidWord[]): number {
  return words.filter(({ negates }) => negates).length;
}
