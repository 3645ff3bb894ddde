import type { Language } from '../language/index.ts';
import { isMisspelling } from './misspelling.ts';

/**
 * Whether two printed names can stand for one person or body: one is part of the other, they share
 * the last word with first names that go together ("William Fox", "Bill Fox", "W. Fox"), or one
 * is the initials of the other.
 */
export function namesFit(one: string, other: string, language: Language): boolean {
  const [a, b] = [nameWords(one, language), nameWords(other, language)];
  if (a.length === 0 || b.length === 0) return false;
  if (isInitialsOf(a, b, language) || isInitialsOf(b, a, language)) return true;
  if (a.at(-1) !== b.at(-1)) return isWithin(a, b) || isWithin(b, a);
  if (
    suffixOf(one, language) !== suffixOf(other, language) &&
    suffixOf(one, language) !== '' &&
    suffixOf(other, language) !== ''
  )
    return false;
  if (a.length === 1 || b.length === 1) return true;
  return (
    givenNamesFit(a[0] ?? '', b[0] ?? '', language) ||
    a.slice(0, -1).some((word) => isGiven(word, b, language))
  );
}

/** Whether two given names, lower case, may be one person's: "bill" and "william", "j" and "john". */
export function givenNamesFit(one: string, other: string, language: Language): boolean {
  if (one === other || language.givenNames.forms.get(one)?.has(other) === true) return true;
  if (isMisspelling(one, other, language)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  // Two short forms of one name: "Bob", "Rob".
  return [...(language.givenNames.forms.get(one) ?? [])].some(
    (full) => language.givenNames.forms.get(other)?.has(full) === true,
  );
}

/** The words of a name in lower case, without points, articles and suffixes. */
export function nameWords(name: string, language: Language): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/'s\b|[.,]/gu, '')
    .split(/[\s-]+/u)
    .filter(
      (word) =>
        word !== '' && !language.names.articles.has(word) && !language.names.suffixes.has(word),
    );
}

function suffixOf(name: string, language: Language): string {
  const last = name.toLowerCase().replace(/[.,]/gu, '').split(' ').at(-1) ?? '';
  return language.names.suffixes.has(last) ? last : '';
}

/** "Robert Bob Low" against "Bob Low". */
function isGiven(word: string, other: readonly string[], language: Language): boolean {
  return (
    word.length > 1 && other.slice(0, -1).some((given) => givenNamesFit(word, given, language))
  );
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length && short.every((word) => word.length > 2 && long.includes(word))
  );
}

function isInitialsOf(
  short: readonly string[],
  long: readonly string[],
  language: Language,
): boolean {
  const only = short.length === 1 ? short[0] : undefined;
  if (only === undefined || long.length < 2) return false;
  const telling = long.filter((word) => !language.nameLabels.noInitial.test(word));
  return only === telling.map((word) => word.charAt(0)).join('');
}
