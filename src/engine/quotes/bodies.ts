import { isPlace } from '../names/places.ts';
import type { Language } from '../language/index.ts';
import { roleOf } from '../names/roles.ts';
import { tokensOf } from './clause-tokens.ts';
import { isGovernedName } from './name-places.ts';
import { resolve } from './references.ts';
import { personBefore } from './running-person.ts';
import { speakerOfPassage } from './sentence-subjects.ts';
import { ownSubject, skipOpening } from './subjects.ts';
import { clauseBefore } from './clauses.ts';
import {
  entityOf,
  MEMORY,
  mentionsIn,
  passageAt,
  passageIndexAt,
  stretchBefore,
} from './speaker-context.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Mention } from '../names/mentions.ts';
import type { Entity } from '../names/name-index.ts';
import type { Passage } from '../types.ts';

/** How many sentences back "the group" may have been named. */
const SENTENCES_BACK = 4;

/** Which body "the group" stands for: one of that kind that was named in the sentences before. */
export function bodyBefore(context: SpeakerContext, phrase: string, at: number): string | null {
  const { language } = context;
  const noun = phrase.toLowerCase().split(/\s/u).at(-1) ?? '';
  if (!language.roles.bodies.has(noun)) return null;
  const index = passageIndexAt(context, at);
  for (let back = index; back >= 0 && back > index - SENTENCES_BACK; back -= 1) {
    const passage = context.passages[back];
    if (passage === undefined) continue;
    const bodies = mentionsIn(context, passage.start, Math.min(passage.end, at)).filter(
      (mention) =>
        isBody(entityOf(context, mention), language) &&
        isOfKind(entityOf(context, mention).name, noun, language) &&
        isNamedBody(context, mention) &&
        !isGovernedName(context, mention),
    );
    const found = bodies.findLast(({ possessive }) => !possessive) ?? bodies.at(-1);
    if (found) return entityOf(context, found).name;
  }
  return null;
}

/** The body that "it" stands for: what spoke or acted in the sentence right before. */
export function actingBody(context: SpeakerContext, at: number): string | null {
  const { language } = context;
  const index = passageIndexAt(context, at);
  const home = context.passages[index];
  const own = home
    ? mentionsIn(context, Math.max(home.start, at - 600), at).filter(
        (mention) =>
          isBody(entityOf(context, mention), language) &&
          !mention.possessive &&
          !isGovernedName(context, mention),
      )
    : [];
  const nearest = own.at(-1);
  if (nearest) return isNamedBody(context, nearest) ? entityOf(context, nearest).name : null;
  const voice =
    context.spoken.get(index - 1) ?? (index > 0 ? speakerOfPassage(context, index - 1) : null);
  if (voice === null) return null;
  return isBody(context.names.entityOf(voice.split(' '), []), language) &&
    roleOf(voice, language) === null
    ? voice
    : null;
}

function isBody({ person, gender, name }: Entity, language: Language): boolean {
  return !person && gender === null && !isPlace(name.toLowerCase(), language);
}

/** "The agency" is no company, and "the committee" is called one. */
function isOfKind(name: string, noun: string, language: Language): boolean {
  const words = name.toLowerCase().split(' ');
  if (language.roles.selfNamedBodies.has(noun)) return words.includes(noun);
  const government = words.some((word) => language.roles.governmentWords.has(word));
  return language.roles.governmentWords.has(noun) === government;
}

/** A capital alone makes no body: "Debate" may only begin a sentence. */
function isNamedBody(context: SpeakerContext, { words, definite, speaks }: Mention): boolean {
  if (words.length > 1 || definite || speaks || /^\p{Lu}{2,}$/u.test(words[0] ?? '')) return true;
  return (context.printed.get(words[0] ?? '') ?? 0) > 1;
}

/**
 * Whose words a statement, letter or complaint has, where the text says so: the owner ("her
 * statement"), "a letter from …", or who issues it in a sentence before.
 */
export function makerOf(context: SpeakerContext, phrase: string, at: number): string | null {
  const { language } = context;
  const noun = phrase.toLowerCase().split(language.clauses.behindBody, 1)[0]?.split(/\s/u).at(-1);
  const { writings, publications } = language.roles;
  if (noun === undefined || !(writings.has(noun) || publications.has(noun))) return null;
  const index = passageIndexAt(context, at);
  for (let back = index; back >= 0 && back > index - MEMORY; back -= 1) {
    const passage = context.passages[back];
    const maker =
      passage && makerIn(context, passage, back === index ? at + phrase.length : passage.end, noun);
    if (maker) return maker;
  }
  return null;
}

function makerIn(
  context: SpeakerContext,
  { start }: Passage,
  end: number,
  noun: string,
): string | null {
  const from = Math.max(start, end - 600);
  const line = context.masked.slice(from, end);
  const found = new RegExp(`\\b${noun}s?\\b`, 'iu').exec(line);
  if (found === null) return null;
  const at = from + found.index;
  const behind = at + found[0].length;
  const by = context.language.clauses.madeBy.exec(context.masked.slice(behind, behind + 60));
  if (by !== null) {
    const named = mentionsIn(context, behind, behind + 70)[0];
    if (named) return entityOf(context, named).name;
  }
  const owner = mentionsIn(context, Math.max(from, at - 60), at).findLast(
    (mention) =>
      mention.possessive &&
      /^[’']s?\s(?:\p{L}+\s){0,2}$/u.test(context.masked.slice(mention.end, at)),
  );
  if (owner) return entityOf(context, owner).name;
  const label = labelBefore(context, from, at);
  if (label) return label;
  if (context.language.roles.publications.has(noun)) return null;
  const { ownBefore, possessives } = context.language.clauses;
  const own = ownBefore.exec(line.slice(0, found.index))?.[1]?.toLowerCase();
  const gender = possessives.get(own ?? '');
  if (gender) return personBefore(context, at, gender);
  return releaserIn(context, from, at) ?? writerBehind(context, from, at);
}

/** "the Harbour Service report": a body or person right before the noun. */
function labelBefore(context: SpeakerContext, from: number, at: number): string | null {
  const label = mentionsIn(context, Math.max(from, at - 60), at).findLast(
    ({ end, possessive }) => !possessive && at - end === 1,
  );
  if (!label) return null;
  const { name, person } = entityOf(context, label);
  const body = label.words.length > 1 && !isPlace(name.toLowerCase(), context.language);
  return person || body ? name : null;
}

/** "In a letter to the town, Ms. Poe said": who speaks in the sentence that the writing opens. */
function writerBehind(context: SpeakerContext, from: number, at: number): string | null {
  const passage = passageAt(context, at);
  if (!passage || passage.start !== from) return null;
  const whole = stretchBefore(context, from, passage.end);
  if (skipOpening(whole) <= at) return null;
  const subject = clauseBefore(whole, false)?.subject;
  return subject?.kind === 'name' ? (resolve(context, subject)?.speaker ?? null) : null;
}

/** Who "issued a statement": the subject of the nearest verb of that kind. */
function releaserIn(context: SpeakerContext, from: number, at: number): string | null {
  const { language } = context;
  const stretch = stretchBefore(context, from, at);
  const tokens = tokensOf(stretch);
  const verb = tokens.findLastIndex(({ word }) => language.reporting.releasingVerbs.has(word));
  const subject = verb > 0 ? ownSubject(stretch, tokens, verb) : null;
  const head = subject?.kind === 'phrase' ? (subject.text.split(' ').at(-1) ?? '') : '';
  return subject === null || language.roles.writings.has(head)
    ? null
    : (resolve(context, subject)?.speaker ?? null);
}
