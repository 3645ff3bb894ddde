import type { Language } from '../language/index.ts';

/** Whether a word, lower case, is a given name or the short form of one. */
export function isGivenName(word: string, { givenNames }: Language): boolean {
  return givenNames.female.has(word) || givenNames.male.has(word) || givenNames.forms.has(word);
}

/** The gender a given name or its short form tells, lower case; null where both have it. */
export function genderOfGivenName(
  name: string,
  { givenNames }: Language,
): 'female' | 'male' | null {
  const forms = [...(givenNames.forms.get(name) ?? [])];
  const tells = (list: ReadonlySet<string>) =>
    list.has(name) || (forms.length > 0 && forms.every((form) => list.has(form)));
  const [female, male] = [tells(givenNames.female), tells(givenNames.male)];
  if (female === male) return null;
  return female ? 'female' : 'male';
}
