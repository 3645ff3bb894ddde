import type { Language } from '../language/index.ts';
import { roleOf } from '../names/roles.ts';

/** Whether a noun names people: an office, an occupation, a kin, one or many. */
export function isHuman(noun: string, language: Language): boolean {
  const word = noun.toLowerCase();
  return (
    language.clauses.otherSpeakers.has(word) ||
    language.roles.bareSpeakers.has(word) ||
    language.roles.singularsOf(word).some((one) => isRole(one, language))
  );
}

/** Whether a noun names people, a body, or what somebody writes. */
export function isSpeakerNoun(noun: string, language: Language): boolean {
  const word = noun.toLowerCase();
  return (
    isHuman(word, language) ||
    language.roles
      .singularsOf(word)
      .some((one) => language.roles.bodies.has(one) || language.clauses.documents.has(one))
  );
}

/** Whether a plural speaks without an article: "Prosecutors". */
export function isBareSpeaker(noun: string, language: Language): boolean {
  return language.roles.bareSpeakers.has(noun.toLowerCase());
}

/** Whether a noun names something written. */
export function isDocument(noun: string, language: Language): boolean {
  return language.clauses.documents.has(noun.toLowerCase());
}

function isRole(word: string, language: Language): boolean {
  return roleOf(word, language) !== null;
}
