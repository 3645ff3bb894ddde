import { accordingTo, clauseBefore, mainSubject } from './clauses.ts';
import { resolve } from './references.ts';
import { stretchBefore } from './speaker-context.ts';
import type { SpeakerContext } from './speaker-context.ts';

/**
 * Who speaks or acts in a sentence without a quotation; found once for all who ask. Sentences are
 * read in order, so that a pronoun finds what the sentences before it told.
 */
export function speakerOfPassage(context: SpeakerContext, index: number): string | null {
  for (let next = context.subjects.length; next <= index; next += 1) {
    context.subjects.push(null);
    context.subjects[next] = readSubject(context, next);
  }
  return context.subjects[index] ?? null;
}

function readSubject(context: SpeakerContext, index: number): string | null {
  const passage = context.passages[index];
  if (passage === undefined) return null;
  const whole = stretchBefore(context, passage.start, passage.end);
  const clause = clauseBefore(whole, false) ?? accordingTo(whole);
  const subject = clause?.subject ?? mainSubject(whole);
  return subject ? (resolve(context, subject)?.speaker ?? null) : null;
}
