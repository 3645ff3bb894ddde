import { CONTRACTIONS, NUMBER_WORDS, SPELLINGS } from '../language/en/said-words.ts';
import type { SaidWord } from './utterance.ts';

/**
 * A lower-case word as every house would print it: without the points of an abbreviation and the
 * hyphens of a compound, small numbers in figures, in American spelling. Its apostrophe stays.
 */
export function houseless(word: string): string {
  const plain = word.replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  if (/^\p{L}+$/u.test(plain)) return NUMBER_WORDS.get(plain) ?? americanised(plain);
  const parts = plain.split('-');
  const isCompound = parts.every((part) => /^\p{L}{2,}$/u.test(part) && !NUMBER_WORDS.has(part));
  return isCompound ? parts.map(americanised).join('') : plain;
}

/**
 * Whether two stretches are the same words in another house's style: compounds ("in to", "into") and
 * contractions, which a single word does not tell.
 */
export function isHouseStyle(one: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  return one.length > 0 && other.length > 0 && inFull(one) === inFull(other);
}

function inFull(words: readonly SaidWord[]): string {
  return words
    .map(({ key }) =>
      CONTRACTIONS.reduce((word, [ending, full]) => word.replace(ending, full), key),
    )
    .join('')
    .replace(/[\s-]/gu, '');
}

function americanised(word: string): string {
  return SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}
