import type { Range } from '../engine/types.ts';

/** A word in a text, beside the form in which words are compared. */
export interface Word extends Range {
  readonly key: string;
}

// In this order: scripts written without spaces give one word a character; "U.S." and "p.m." are
// one word; "1,980,000" and "29.6" too, without the unit that may follow; "don’t" and "O'Brien".
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])\.?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

const LONGEST_KEY = 40;

/** Cuts a text into words, each with its comparison key and its place in the text. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: wordKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The form in which words are compared: "Café’s" and "cafe" are one word, so are "U.S." and "US",
 * "1,980,000" and "1980000". Cut after forty characters.
 */
export function wordKey(word: string): string {
  const plain = word
    .slice(0, LONGEST_KEY)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|,(?=\p{N})/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  if (/^\p{N}/u.test(plain)) return plain;
  return plain.replace(/['’]s$/, '').replace(/['’.]/g, '');
}

/** Letters that Unicode does not take apart into a base and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
