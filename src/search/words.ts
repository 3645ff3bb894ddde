import type { Range } from '../engine/types.ts';

/** A word in a text, beside the form in which words are compared. */
export interface Word extends Range {
  readonly key: string;
  /** How many words stand before it in the text. */
  readonly place: number;
  /** Other keys by which it can be found: "email" for the first part of "e-mail". */
  readonly also: readonly string[];
}

// In this order: a run of a script that is written without spaces; "U.S." and "p.m." are one word;
// "1,980,000" and "29.6" too, without the unit that may follow; "don’t" and "O'Brien".
const UNSPACED = String.raw`[[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]&&[\p{L}\p{M}]]`;
const FIRST_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');
const LETTER = String.raw`[[\p{L}\p{M}]--${UNSPACED}]`;
const WORD = new RegExp(
  [
    String.raw`(${UNSPACED}+)`,
    String.raw`(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])\.?`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*`,
    String.raw`${LETTER}[${LETTER}\p{N}]*(?:['’]${LETTER}+)*`,
  ].join('|'),
  'gv',
);

/** The same for a text of English letters, in a third of the time. */
const PLAIN_WORD =
  /(?:[a-z]\.)+[a-z](?![a-z0-9])\.?|[0-9]+(?:[.,][0-9]+)*|[a-z][a-z0-9]*(?:['’][a-z]+)*/gi;
const PLAIN = /^[\u0000-\u007f–—‘’“”…]*$/;

const LONGEST_KEY = 40;
const HYPHEN = /^[-‐‑]$/;

/**
 * Cuts a text into words. A script that is written without spaces gives each two neighbouring
 * characters as a word, and the last one of a run alone: so any two or more are found wherever they
 * stand, whatever a dictionary would make of them.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(PLAIN.test(text) ? PLAIN_WORD : WORD)) {
    const start = match.index;
    if (match[1] !== undefined) addPairs(found, match[1], start);
    else {
      const [key, ...also] = keysOf(match[0]);
      if (key !== undefined)
        found.push({ key, start, end: start + match[0].length, place: found.length, also });
    }
  }
  return found.map((word, place) => withCompound(word, place, found, text));
}

/** Whether a word is of a script that is written without spaces: a pair of characters, or one of them. */
export function isUnspaced(key: string): boolean {
  return FIRST_UNSPACED.test(key);
}

/**
 * The form in which words are compared: "Café’s" and "cafe" are one word, so are "U.S." and "US",
 * "1,980,000" and "1980000". Cut after forty characters.
 */
export function wordKey(word: string): string {
  if (/^[a-z0-9]{1,40}$/i.test(word)) return word.toLowerCase();
  const plain = word
    .slice(0, LONGEST_KEY)
    .replace(/[\ud800-\udbff]$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .normalize('NFC')
    .replace(/[łøđðþßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (/^\p{N}/u.test(plain)) return plain;
  return plain.replace(/['’]s$/, '').replace(/['’.]/g, '');
}

/** Whether a word is the last character of a run, which the pair before it holds already. */
export function isRunEnd(word: Word, before: Word | undefined): boolean {
  return before !== undefined && before.end === word.end && before.start < word.start;
}

/**
 * Accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic, the Arabic stretch, and
 * commas inside a number. Marks of other scripts are letters of theirs.
 */
const DROPPED = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]|,(?=\p{N})/gu;

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

/** The key of a word, and of what stands behind its apostrophe: "économie" in "l’économie". */
function keysOf(word: string): string[] {
  const behind = /['’](\p{L}{3,})$/u.exec(word)?.[1];
  const keys = [wordKey(word), ...(behind === undefined ? [] : [wordKey(behind)])];
  return keys.filter((key) => key !== '');
}

function addPairs(found: Word[], run: string, start: number): void {
  const characters = [...run.matchAll(/.\p{M}*/gsu)];
  characters.forEach((match, place) => {
    const text = match[0] + (characters[place + 1]?.[0] ?? '');
    const at = start + match.index;
    const key = wordKey(text);
    found.push({ key, start: at, end: at + text.length, place: found.length, also: [] });
  });
}

/** Adds the key of both parts of a compound to the first one. */
function withCompound(word: Word, place: number, all: readonly Word[], text: string): Word {
  const joins = (first: number) =>
    HYPHEN.test(text.slice(all[first]?.end ?? 0, all[first + 1]?.start ?? 0)) &&
    [all[first], all[first + 1]].every((part) => part && LETTERS.test(part.key));
  const next = all[place + 1];
  if (next === undefined || !joins(place) || joins(place - 1) || joins(place + 1)) return word;
  return { ...word, also: [...word.also, word.key + next.key] };
}

const LETTERS = /^\p{L}+$/u;
