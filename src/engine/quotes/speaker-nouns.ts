import { DOCUMENTS, OTHER_SPEAKERS } from '../language/en/clause-words.ts';
import { BARE_SPEAKERS, BODIES } from '../language/en/roles.ts';
import { roleOf } from '../names/roles.ts';

/** Whether a noun names people: an office, an occupation, a kin, one or many. */
export function isHuman(noun: string): boolean {
  const word = noun.toLowerCase();
  return OTHER_SPEAKERS.has(word) || BARE_SPEAKERS.has(word) || singulars(word).some(isRole);
}

/** Whether a noun names people, a body, or what somebody writes. */
export function isSpeakerNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return isHuman(word) || singulars(word).some((one) => BODIES.has(one) || DOCUMENTS.has(one));
}

/** Whether a plural speaks without an article: "Prosecutors". */
export function isBareSpeaker(noun: string): boolean {
  return BARE_SPEAKERS.has(noun.toLowerCase());
}

/** Whether a noun names something written. */
export function isDocument(noun: string): boolean {
  return DOCUMENTS.has(noun.toLowerCase());
}

function isRole(word: string): boolean {
  return roleOf(word) !== null;
}

function singulars(word: string): string[] {
  return [
    word,
    word.replace(/men$/u, 'man'),
    word.replace(/s$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/ses$/u, 's'),
  ];
}
