import { FEMALE_NAMES, MALE_NAMES, NAME_FORMS } from '../language/en/given-names.ts';
import { ORGANISATION_WORDS } from '../language/en/name-words.ts';

/** Whether a full name is surely a person's: it begins with a known given name. */
export function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const given = words[0] ?? '';
  const known = FEMALE_NAMES.has(given) || MALE_NAMES.has(given) || NAME_FORMS.has(given);
  return known && words.length > 1 && !words.slice(2).some((word) => ORGANISATION_WORDS.has(word));
}
