import { isPersonName } from '../names/person-name.ts';
import { isDocument } from './speaker-nouns.ts';
import { namesFit } from '../names/same-name.ts';
import type { Said } from './said.ts';
import type { Quote } from '../types.ts';

/** How sure each way to read a speaker is; a reading by agreement is as sure as none of its own. */
const SURENESS = { clause: 3, reference: 2, running: 1, agreement: 0 } as const;

/** How sure the reading of a quotation's speaker is, 0 without one. */
export function sureness({ attribution }: Quote): number {
  return attribution === null ? 0 : SURENESS[attribution];
}

/** Whether two quotations may be one speaker's: one is unknown or unnamed, or their names fit. */
export function speakersFit(a: Said, b: Said): boolean {
  const [ones, others] = [voices(a.quote), voices(b.quote)];
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((one) => others.some((other) => namesFit(one, other, a.language)));
}

/** Whether both name the speaker, and it is one. */
export function sameSpeaker(a: Said, b: Said): boolean {
  return isNamed(a.quote) && isNamed(b.quote) && speakersFit(a, b);
}

/** Whether two articles name different persons, each in a clause beside the quotation. */
export function namesContradict(a: Said, b: Said): boolean {
  if (a.family === b.family || speakersFit(a, b)) return false;
  return [a, b].every(
    ({ quote }) =>
      sureness(quote) === SURENESS.clause && isPersonName(quote.speaker ?? '', a.language),
  );
}

/** Whether clauses beside two quotations, of one article or two, name different speakers: a pronoun may be misread. */
export function speakersSurelyDiffer(a: Said, b: Said): boolean {
  return !speakersFit(a, b) && [a, b].every(({ quote }) => sureness(quote) === SURENESS.clause);
}

/** Whether the words are those of a headline, page or paper that nobody is named for. */
export function isWritingOfNobody({ quote, language }: Said): boolean {
  const head = quote.speaker?.split(/\s/u).at(-1) ?? '';
  return /^\p{Ll}/u.test(quote.speaker ?? '') && isDocument(head, language);
}

function voices({ speaker, jointly }: Quote): string[] {
  return [...(speaker === null ? [] : [speaker]), ...jointly].filter(isProper);
}

function isNamed(quote: Quote): boolean {
  return voices(quote).length > 0;
}

/** A name, not a description: "Ann Poe", not "spokesman for Ann Poe". */
function isProper(name: string): boolean {
  return /^\p{Lu}/u.test(name) && /\p{Lu}[^\s]*$/u.test(name);
}
