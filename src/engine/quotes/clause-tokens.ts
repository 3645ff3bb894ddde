import {
  ARTICLES,
  BETWEEN,
  GOING,
  NOUN_MARKERS,
  NO_ADVERBS,
  PRONOUNS,
  VERB_FORM,
} from '../language/en/clause-words.ts';
import { isDocument, isHuman } from './speaker-nouns.ts';
import type { Mention } from '../names/mentions.ts';
import type { Range } from '../types.ts';

/** A stretch of the text in which quoted words are masked, with the mentions that begin in it. */
export interface Stretch extends Range {
  readonly masked: string;
  readonly mentions: readonly Mention[];
}

export interface Token extends Range {
  readonly word: string;
}

export function tokensOf({ masked, start, end }: Stretch): Token[] {
  const tokens: Token[] = [];
  for (const match of masked.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)) {
    const word = match[0].replace(/[.’'-]+$/u, '');
    const at = start + match.index;
    tokens.push({ word, start: at, end: at + word.length });
  }
  return tokens;
}

/** "he went on". */
export function isGoingOn(tokens: readonly Token[], index: number): boolean {
  return GOING.has(tokens[index]?.word ?? '') && tokens[index + 1]?.word === 'on';
}

/** Whether a word may stand between a subject and its verb. */
export function isBetween(word: string): boolean {
  const lower = word.toLowerCase();
  return BETWEEN.has(lower) || (/^\p{Ll}+ly$/u.test(word) && !NO_ADVERBS.has(lower));
}

/** "his charges", "the reports": such forms are nouns after a determiner or a possessive. */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const before = tokens[index - 1]?.word ?? '';
  if (VERB_FORM.test(word) && !ARTICLES.has(before.toLowerCase())) return true;
  // "his recent claims" against "the indictment claims".
  if (/s$/u.test(word) && /^\p{Ll}/u.test(before) && !PRONOUNS.has(before) && !isBetween(before)) {
    return isDocument(before) || (isHuman(before) && !before.endsWith('s'));
  }
  return before !== '' && !NOUN_MARKERS.has(before.toLowerCase()) && !/[’']s$/u.test(before);
}
