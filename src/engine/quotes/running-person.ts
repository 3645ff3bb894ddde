import type { Language } from '../language/index.ts';
import { isGovernedName, standsAsSubject } from './name-places.ts';
import { entityOf, isQuestion, MEMORY, mentionsIn, passageIndexAt } from './speaker-context.ts';
import { speakerOfPassage } from './sentence-subjects.ts';
import { genderOf, roleOf } from '../names/roles.ts';
import type { Mention } from '../names/mentions.ts';
import type { Entity } from '../names/name-index.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Passage } from '../types.ts';

/**
 * The person a pronoun or description at `at` stands for: one named earlier in its sentence, else
 * who spoke, acted or was named first in the nearest sentence before. A name of unknown gender
 * stands back behind one that fits.
 */
export function personBefore(
  context: SpeakerContext,
  at: number,
  gender: Entity['gender'],
): string | null {
  const may = (entity: Entity) =>
    entity.person && (gender === null || entity.gender === null || entity.gender === gender);
  const index = passageIndexAt(context, at);
  const own = ownSubject(context, index, at, may);
  if (own !== null) return own;
  let fallback: string | null = null;
  for (let back = index - 1; back >= 0 && back > index - MEMORY; back -= 1) {
    const passage = context.passages[back];
    if (passage === undefined || (isQuestion(context, back) && !context.spoken.has(back))) continue;
    const voice = context.spoken.get(back) ?? speakerOfPassage(context, back);
    if (
      voice !== null &&
      (may(entityNamed(context, voice, passage.end)) || isSomebody(voice, gender, context.language))
    )
      return voice;
    const people = peopleIn(context, passage, passage.end, may, gender);
    const subject = people.find((mention) => isFree(context, mention));
    if (subject) return entityOf(context, subject).name;
    const owner = people.find(({ possessive }) => possessive);
    if (owner && fallback === null) return entityOf(context, owner).name;
    const [first] = people;
    if (first) fallback ??= entityOf(context, first).name;
  }
  return fallback ?? ownFallback(context, index, at, may, gender);
}

/** Who spoke or acted in the sentence right before. */
export function lastVoice(context: SpeakerContext, at: number): Entity | null {
  const index = passageIndexAt(context, at);
  const voice =
    context.spoken.get(index - 1) ?? (index > 0 ? speakerOfPassage(context, index - 1) : null);
  const entity = voice === null ? null : entityNamed(context, voice, at);
  return entity?.person === true ? entity : null;
}

/** In its own sentence only a name that can be the subject outweighs who spoke last. */
function ownSubject(
  context: SpeakerContext,
  index: number,
  at: number,
  may: (entity: Entity) => boolean,
): string | null {
  const passage = context.passages[index];
  if (passage === undefined) return null;
  const subject = peopleIn(context, passage, at, may, null).find(
    (mention) => isFree(context, mention) && standsAsSubject(context, mention, passage.start),
  );
  return subject ? entityOf(context, subject).name : null;
}

function ownFallback(
  context: SpeakerContext,
  index: number,
  at: number,
  may: (entity: Entity) => boolean,
  gender: Entity['gender'],
): string | null {
  const passage = context.passages[index];
  if (passage === undefined) return null;
  const mention = peopleIn(context, passage, at, may, gender).find((one) => isFree(context, one));
  return mention ? entityOf(context, mention).name : null;
}

/** The people named in a sentence before `end`, those of the right gender first. */
function peopleIn(
  context: SpeakerContext,
  { start }: Passage,
  end: number,
  may: (entity: Entity) => boolean,
  gender: Entity['gender'],
): Mention[] {
  const from = Math.max(start, end - LONGEST_SENTENCE);
  const people = mentionsIn(context, from, end).filter((one) => may(entityOf(context, one)));
  if (gender === null) return people;
  const sure = people.filter((one) => entityOf(context, one).gender === gender);
  return [...sure, ...people.filter((one) => !sure.includes(one))];
}

/** So much of a sentence is looked at: text without full stops must not make the work quadratic. */
const LONGEST_SENTENCE = 1000;

/** Somebody who is only described: "Low’s lawyer", "spokeswoman for the pier". */
function isSomebody(voice: string, gender: Entity['gender'], language: Language): boolean {
  const role = roleOf(voice, language);
  if (role === null || /^\p{Lu}\S*\s\p{Lu}/u.test(voice)) return false;
  const told = genderOf(role, language);
  return gender === null || told === null || told === gender;
}

function isFree(context: SpeakerContext, mention: Mention): boolean {
  return !mention.possessive && !isGovernedName(context, mention);
}

function entityNamed(context: SpeakerContext, name: string, at: number): Entity {
  return context.names.entityOf(name.split(' '), [], at);
}
