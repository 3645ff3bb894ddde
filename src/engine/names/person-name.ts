import { isGivenName } from '../language/en/given-names.ts';
import { ORGANISATION_WORDS } from '../language/en/name-words.ts';

/** Whether a full name is surely a person's: it begins with a known given name. */
export function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return (
    isGivenName(words[0] ?? '') &&
    words.length > 1 &&
    !words.slice(2).some((word) => ORGANISATION_WORDS.has(word))
  );
}
