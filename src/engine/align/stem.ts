import { remembered } from './remembered.ts';

/**
 * The stem of a lower-case English word, after M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980, steps 1 to 5: "resigned", "resigns" and "resignation" share "resign". Words
 * of other alphabets and words of one or two letters are returned as they are.
 */
export const stem = remembered(strip);

function strip(word: string): string {
  if (word.length < 3 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
  let stemmed = word.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y');
  stemmed = plural(stemmed);
  stemmed = pastOrProgressive(stemmed);
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replaceSuffix(stemmed, DOUBLE_SUFFIXES, 1);
  stemmed = replaceSuffix(stemmed, SIMPLE_SUFFIXES, 1);
  stemmed = replaceSuffix(stemmed, LAST_SUFFIXES, 2);
  return finalE(stemmed).toLowerCase();
}

// A longer run of letters is no English word; the limit also bounds the cost of hostile text.
const LONGEST = 40;

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

// A vowel's `y` is written `Y` by now, so it counts as a consonant and every other `y` as a vowel.
const VOWEL_THEN_CONSONANT = /[aeiouy]+[^aeiouy]+/g;

/** Porter's m: how many runs of vowels are followed by consonants. */
function measure(word: string): number {
  return word.match(VOWEL_THEN_CONSONANT)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return /[aeiouy]/.test(word);
}

/** Ends in consonant, vowel, consonant, the last not w, x or y: "hop", where an e was cut. */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastOrProgressive(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith('ed') ? 'ed' : word.endsWith('ing') ? 'ing' : '';
  const rest = word.slice(0, word.length - suffix.length);
  if (!suffix || !hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function replaceSuffix(word: string, suffixes: Suffixes, least: number): string {
  for (const [suffix, replacement] of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, word.length - suffix.length);
    const fits = measure(rest) >= least && (suffix !== 'ion' || /[st]$/.test(rest));
    return fits ? rest + replacement : word;
  }
  return word;
}

function finalE(word: string): string {
  let shortened = word;
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) shortened = rest;
  }
  return shortened.endsWith('ll') && measure(shortened) > 1 ? shortened.slice(0, -1) : shortened;
}

// Within each table a suffix stands before the shorter suffixes it ends with.
const DOUBLE_SUFFIXES: Suffixes = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];

const SIMPLE_SUFFIXES: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const LAST_SUFFIXES: Suffixes = [
  ['ement', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ment', ''],
  ['ant', ''],
  ['ent', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['ion', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
  ['ou', ''],
];
