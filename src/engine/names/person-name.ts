import { isGivenName } from './given-names.ts';
import type { Language } from '../language/index.ts';

/** Whether a full name is surely a person's: it begins with a known given name. */
export function isPersonName(name: string, language: Language): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return (
    isGivenName(words[0] ?? '', language) &&
    words.length > 1 &&
    !words.slice(2).some((word) => language.names.organisationWords.has(word))
  );
}
