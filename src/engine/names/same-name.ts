import { NO_INITIAL } from '../language/en/name-labels.ts';
import { NAME_FORMS } from '../language/en/given-names.ts';
import { SUFFIXES } from '../language/en/name-words.ts';
import { isMisspelling } from './misspelling.ts';

/**
 * Whether two printed names can stand for one person or body: one is part of the other, they share
 * the last word with first names that go together ("William Fox", "Bill Fox", "W. Fox"), or one
 * is the initials of the other.
 */
export function namesFit(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return true;
  if (a.at(-1) !== b.at(-1)) return isWithin(a, b) || isWithin(b, a);
  if (suffixOf(one) !== suffixOf(other) && suffixOf(one) !== '' && suffixOf(other) !== '')
    return false;
  if (a.length === 1 || b.length === 1) return true;
  return givenNamesFit(a[0] ?? '', b[0] ?? '') || a.slice(0, -1).some((word) => isGiven(word, b));
}

/** Whether two given names, lower case, may be one person's: "bill" and "william", "j" and "john". */
export function givenNamesFit(one: string, other: string): boolean {
  if (one === other || NAME_FORMS.get(one)?.has(other) === true) return true;
  if (isMisspelling(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  // Two short forms of one name: "Bob", "Rob".
  return [...(NAME_FORMS.get(one) ?? [])].some((full) => NAME_FORMS.get(other)?.has(full) === true);
}

/** The words of a name in lower case, without points, articles and suffixes. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/'s\b|[.,]/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && word !== 'the' && !SUFFIXES.has(word));
}

function suffixOf(name: string): string {
  const last = name.toLowerCase().replace(/[.,]/gu, '').split(' ').at(-1) ?? '';
  return SUFFIXES.has(last) ? last : '';
}

/** "Robert Bob Low" against "Bob Low". */
function isGiven(word: string, other: readonly string[]): boolean {
  return word.length > 1 && other.slice(0, -1).some((given) => givenNamesFit(word, given));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length && short.every((word) => word.length > 2 && long.includes(word))
  );
}

function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const only = short.length === 1 ? short[0] : undefined;
  if (only === undefined || long.length < 2) return false;
  const telling = long.filter((word) => !NO_INITIAL.test(word));
  return only === telling.map((word) => word.charAt(0)).join('');
}
