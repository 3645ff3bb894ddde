import type { SpeakerContext } from './speaker-context.ts';
import type { Range } from '../types.ts';

/** Whether a name begins its sentence or a clause of it. */
export function standsAsSubject(
  { masked, language }: SpeakerContext,
  { start }: Range,
  sentence: number,
): boolean {
  return language.clauses.clauseStart.test(masked.slice(Math.max(sentence, start - 60), start));
}

/** Whether a preposition stands before the name, so that it is hardly the subject. */
export function isGovernedName({ masked, language }: SpeakerContext, { start }: Range): boolean {
  return language.clauses.governed.test(masked.slice(Math.max(0, start - 40), start));
}
