import { IRREGULAR_PLURALS, SMALL_NUMBERS, UNIT_SYMBOLS } from './plurals.ts';

/** Numbers up to twelve in words, the others in digits: "two", "1,400". */
export function inWords(number: number): string {
  return SMALL_NUMBERS[number] ?? number.toLocaleString('en');
}

/** "38%": a part of a whole, 0 to 1. */
export function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}

/** "one copy", "no copies", "14 independent articles": the last word in the number it needs. */
export function count(number: number, noun: string): string {
  return `${inWords(number)} ${number === 1 ? noun : plural(noun)}`;
}

/** The plural of the last word of a noun; symbols of units have none. */
export function plural(noun: string): string {
  const space = noun.lastIndexOf(' ');
  if (space >= 0) return noun.slice(0, space + 1) + plural(noun.slice(space + 1));
  const known = IRREGULAR_PLURALS.get(noun);
  if (known !== undefined) return known;
  if (noun === '' || UNIT_SYMBOLS.has(noun) || /[/\d]/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
