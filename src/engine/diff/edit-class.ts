import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../language/index.ts';
import type { WordToken } from '../reading/words.ts';
import type { EditClass } from '../types.ts';

/**
 * The class of an edit between two runs of tokens. An edit that brings, drops or changes a number
 * is of class figure, whatever else it does, so that no class hides a change of value.
 */
export function classOfTokens(
  base: readonly WordToken[],
  other: readonly WordToken[],
  language: Language,
): EditClass {
  if (numbersOf(base, language) !== numbersOf(other, language)) return 'figure';
  const [ordinals, others] = [ordinalsOf(base, language), ordinalsOf(other, language)];
  if (ordinals && others && ordinals !== others) return 'figure';
  return joinedKeys(base) === joinedKeys(other) ? 'spacing' : 'wording';
}

/**
 * The class of the difference between two printed forms of one key. Equal values printed with
 * other marks ("1,980,000" and "1980000", "4.90%" and "4.9%") differ in punctuation, with other
 * words ("5%" and "five percent") in wording.
 */
export function classOfForms(base: string, other: string): EditClass {
  if (base.toLowerCase() === other.toLowerCase()) return 'case';
  if (!/\d/.test(base) && !/\d/.test(other))
    return joinedForm(base) === joinedForm(other) ? 'punctuation' : 'wording';
  return lettersOf(base) === lettersOf(other) && /\d/.test(base) === /\d/.test(other)
    ? 'punctuation'
    : 'wording';
}

/** Words that are no figures, but without which a value is another: "minus 5%", "several million". */
const valueWords = memoizeByObject(
  ({ numbers }: Language): ReadonlySet<string> =>
    new Set([...numbers.magnitudes.keys(), ...numbers.vagueMagnitudes, ...numbers.valueChanging]),
);

function numbersOf(tokens: readonly WordToken[], language: Language): string {
  const changing = valueWords(language);
  return tokens
    .filter(
      ({ kind, key }) =>
        kind === 'figure' || (kind === 'word' && (/\d/.test(key) || changing.has(key))),
    )
    .map(({ key }) => key)
    .join(' ');
}

function ordinalsOf(tokens: readonly WordToken[], language: Language): string {
  return tokens
    .filter(({ key }) => language.numbers.ordinals.has(key))
    .map(({ key }) => key)
    .join(' ');
}

function joinedKeys(tokens: readonly WordToken[]): string {
  return tokens.map(({ key }) => key).join('');
}

function joinedForm(printed: string): string {
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]/gu, '');
}

function lettersOf(printed: string): string {
  return printed.toLowerCase().replace(/[^\p{L}]/gu, '');
}
