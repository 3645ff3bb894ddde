import type { Language } from '../language/index.ts';
import type { SaidWord } from './utterance.ts';

/**
 * A lower-case word as every house would print it: without the points of an abbreviation and the
 * hyphens of a compound, small numbers in figures, in American spelling. Its apostrophe stays.
 */
export function houseless(word: string, language: Language): string {
  const plain = word.replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  if (/^\p{L}+$/u.test(plain))
    return language.speech.numberWords.get(plain) ?? americanised(plain, language);
  const parts = plain.split('-');
  const isCompound = parts.every(
    (part) => /^\p{L}{2,}$/u.test(part) && !language.speech.numberWords.has(part),
  );
  return isCompound ? parts.map((one) => americanised(one, language)).join('') : plain;
}

/**
 * Whether two stretches are the same words in another house's style: compounds ("in to", "into") and
 * contractions, which a single word does not tell.
 */
export function isHouseStyle(one: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  return one.length > 0 && other.length > 0 && fullText(one) === fullText(other);
}

function fullText(words: readonly SaidWord[]): string {
  return words.map(({ full }) => full).join('');
}

/** A lower-case word without its contraction, spaces and hyphens: "donot" for "don't". */
export function inFull(word: string, { speech }: Language): string {
  return speech.contractions
    .reduce((rest, [ending, full]) => rest.replace(ending, full), word)
    .replace(/[\s-]/gu, '');
}

function americanised(word: string, language: Language): string {
  return language.speech.spellings.reduce(
    (spelt, [british, american]) => spelt.replace(british, american),
    word,
  );
}
