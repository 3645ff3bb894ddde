import type { Language } from '../language/index.ts';
import { genderOf, ownedRole, roleOf } from '../names/roles.ts';
import { lastVoice, personBefore } from './running-person.ts';
import { entityOf, mentionsBefore } from './speaker-context.ts';
import type { Entity } from '../names/name-index.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** How many names back an office is looked for. */
const NAMES_BACK = 60;
/** How far back somebody without a name may have been introduced, in UTF-16 code units. */
const INTRODUCED = 300;

/**
 * Whom "the former vice president" or "the lawmaker" stands for: who was last named with that
 * office, else, where the noun tells no office, who was spoken of.
 */
export function describedPerson(
  context: SpeakerContext,
  phrase: string,
  at: number,
): string | null {
  const { language } = context;
  const role = roleOf(phrase, language);
  if (role === null) return null;
  const offices = language.roles.sameOffice.get(role) ?? [role];
  const holder = holderBefore(context, offices, at) ?? onlyHolder(context, role);
  if (holder !== null) return holder;
  if (language.roles.persons.has(role))
    return isIntroduced(context, role, at)
      ? null
      : personBefore(context, at, genderOf(role, language));
  if (!language.roles.offices.has(role.split(' ').at(-1) ?? '')) return null;
  // An office that the text gives to nobody else may be that of who was just spoken of.
  const voice = lastVoice(context, at);
  return voice !== null && mayHold(voice, role, language) ? voice.name : null;
}

/** "a young man came, and the man asked": whoever was introduced just before by this noun is meant. */
function isIntroduced({ masked, language }: SpeakerContext, role: string, at: number): boolean {
  const before = masked.slice(Math.max(0, at - INTRODUCED), at);
  const place = before.search(new RegExp(`(?<!\\p{L})${role}(?!\\p{L})`, 'iu'));
  return place >= 0 && language.clauses.introduces.test(before.slice(0, place));
}

/** Members of a legislature hold several of its offices; who has another office holds that one. */
function mayHold({ roles }: Entity, role: string, language: Language): boolean {
  const isOfLegislature = (one: string) =>
    language.nameLabels.legislativeOffices.has(language.nameLabels.longTitles.get(one) ?? one);
  const offices = [...roles].filter((one) =>
    language.roles.offices.has(one.split(' ').at(-1) ?? ''),
  );
  return offices.length === 0 || (isOfLegislature(role) && offices.every(isOfLegislature));
}

/** Whom "Mr. Low’s lawyer" stands for: who is named as that beside the name. */
export function ownedPerson(context: SpeakerContext, phrase: string, at: number): string | null {
  const { language } = context;
  const owner = /(\p{Lu}[\p{L}-]*)[’']s?\s/u.exec(phrase);
  if (owner === null) return null;
  const role = roleOf(phrase.slice(owner.index + owner[0].length), language);
  if (role === null) return null;
  const offices = (language.roles.sameOffice.get(role) ?? [role]).map((one) =>
    ownedRole(owner[1] ?? '', one),
  );
  return holderBefore(context, offices, at);
}

/** Who was last named before `at` with one of these offices. */
function holderBefore(
  context: SpeakerContext,
  offices: readonly string[],
  at: number,
): string | null {
  const last = mentionsBefore(context, at) - 1;
  for (let index = last; index >= 0 && index > last - NAMES_BACK; index -= 1) {
    const mention = context.mentions[index];
    const entity = mention && entityOf(context, mention);
    if (entity?.person === true && holds(entity, offices)) return entity.name;
  }
  return null;
}

/** "The inspector general, who …", whose name comes later: offices of two words are seldom held by two. */
function onlyHolder({ names, language }: SpeakerContext, role: string): string | null {
  if (!language.roles.compoundOffices.has(role.replace(' ', '_'))) return null;
  const holders = names.entities.filter((entity) => entity.person && holds(entity, [role]));
  return holders.length === 1 ? (holders[0]?.name ?? null) : null;
}

function holds({ roles }: Entity, offices: readonly string[]): boolean {
  return offices.some((office) => roles.has(office));
}
