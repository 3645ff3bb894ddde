import { CLAUSE_START, GOVERNED } from '../language/en/clause-words.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Range } from '../types.ts';

/** Whether a name begins its sentence or a clause of it. */
export function standsAsSubject(
  { masked }: SpeakerContext,
  { start }: Range,
  sentence: number,
): boolean {
  return CLAUSE_START.test(masked.slice(Math.max(sentence, start - 60), start));
}

/** Whether a preposition stands before the name, so that it is hardly the subject. */
export function isGovernedName({ masked }: SpeakerContext, { start }: Range): boolean {
  return GOVERNED.test(masked.slice(Math.max(0, start - 40), start));
}
