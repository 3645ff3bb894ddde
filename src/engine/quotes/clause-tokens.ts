import type { Language } from '../language/index.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { within } from '../reading/ranges.ts';
import { isDocument, isHuman } from './speaker-nouns.ts';
import type { Token as PrintedToken } from '../reading/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import type { Range } from '../types.ts';

/** A stretch of the text in which quoted words are masked, with the mentions that begin in it. */
export interface Stretch extends Range {
  readonly masked: string;
  /** The words of the whole text that are not masked. */
  readonly words: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly language: Language;
}

/** A word of a clause, with its hyphens, apostrophes and inner stops: "long-time", "didn’t", "p.m". */
export interface Token extends Range {
  readonly word: string;
}

/** The words of a text that are not masked. */
export function unmaskedWords(tokens: readonly PrintedToken[], masked: string): Token[] {
  return joinedWords(tokens, (marks) => /^[’'.-]+$/u.test(marks)).flatMap(({ start, end }) =>
    /[_ ]/u.test(masked.charAt(start)) ? [] : [{ start, end, word: masked.slice(start, end) }],
  );
}

export function tokensOf(stretch: Stretch): readonly Token[] {
  return within(stretch.words, stretch);
}

/** "he went on". */
export function isGoingOn(tokens: readonly Token[], index: number, language: Language): boolean {
  return (
    language.clauses.going.has(tokens[index]?.word ?? '') &&
    language.clauses.goingOn.has(tokens[index + 1]?.word ?? '')
  );
}

/** Whether a word may stand between a subject and its verb. */
export function isBetween(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return (
    language.clauses.between.has(lower) ||
    (language.clauses.adverb.test(word) && !language.clauses.noAdverbs.has(lower))
  );
}

/** "his charges", "the reports": such forms are nouns after a determiner or a possessive. */
export function isVerb(tokens: readonly Token[], index: number, language: Language): boolean {
  const word = tokens[index]?.word ?? '';
  const before = tokens[index - 1]?.word ?? '';
  if (language.clauses.verbForm.test(word) && !language.clauses.articles.has(before.toLowerCase()))
    return true;
  // "his recent claims" against "the indictment claims".
  if (
    /s$/u.test(word) &&
    /^\p{Ll}/u.test(before) &&
    !language.clauses.pronouns.has(before) &&
    !language.clauses.relatives.has(before) &&
    !isBetween(before, language)
  ) {
    return isDocument(before, language) || (isHuman(before, language) && !before.endsWith('s'));
  }
  return (
    before !== '' &&
    !language.clauses.nounMarkers.has(before.toLowerCase()) &&
    !/[’']s$/u.test(before)
  );
}
