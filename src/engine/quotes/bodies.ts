import { isPlace } from '../language/en/places.ts';
import { RELEASING_VERBS } from '../language/en/reporting-verbs.ts';
import { BODIES, WRITINGS } from '../language/en/roles.ts';
import { tokensOf } from './clause-tokens.ts';
import { isGovernedName } from './name-places.ts';
import { resolve } from './references.ts';
import { personBefore } from './running-person.ts';
import { subjectBefore } from './subjects.ts';
import { entityOf, MEMORY, mentionsIn, passageIndexAt, stretchBefore } from './speaker-context.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Entity } from '../names/name-index.ts';
import type { Passage } from '../types.ts';

/** How many sentences back "the group" may have been named. */
const SENTENCES_BACK = 4;

/** Which body "the group", "it" or "they" stands for; `phrase` is null for a pronoun. */
export function bodyBefore(
  context: SpeakerContext,
  phrase: string | null,
  at: number,
): string | null {
  const noun = phrase?.toLowerCase().split(/\s/u).at(-1) ?? null;
  if (noun !== null && !BODIES.has(noun)) return null;
  const index = passageIndexAt(context, at);
  for (let back = index; back >= 0 && back > index - SENTENCES_BACK; back -= 1) {
    const passage = context.passages[back];
    if (passage === undefined) continue;
    const bodies = mentionsIn(context, passage.start, Math.min(passage.end, at)).filter(
      (mention) => isBody(entityOf(context, mention)) && !isGovernedName(context, mention),
    );
    const called = bodies.findLast(({ words }) =>
      words.some((word) => word.toLowerCase() === noun),
    );
    const found = called ?? bodies.findLast(({ possessive }) => !possessive);
    if (found) return entityOf(context, found).name;
  }
  return null;
}

function isBody({ person, gender, name }: Entity): boolean {
  return !person && gender === null && !isPlace(name.toLowerCase());
}

/**
 * Whose words a statement, letter or complaint has, where the text says so: the owner ("her
 * statement"), "a letter from …", or who issues it in a sentence before.
 */
export function makerOf(context: SpeakerContext, phrase: string, at: number): string | null {
  const noun = phrase
    .toLowerCase()
    .split(/\s(?:of|for|from|by|to)\s/u, 1)[0]
    ?.split(/\s/u)
    .at(-1);
  if (noun === undefined || !WRITINGS.has(noun)) return null;
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
  const found = new RegExp(`\\b${noun}\\b`, 'iu').exec(line);
  if (found === null) return null;
  const at = from + found.index;
  const behind = at + noun.length;
  const by =
    /^\s(?:(?:signed|written|sent|issued|released|drafted|penned|posted)\s)?(?:from|by|of)\s(?:the\s)?(?:\p{L}+\.?\s){0,4}?(?=\p{Lu})/u.exec(
      context.masked.slice(behind, behind + 60),
    );
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
  const own = /\b(his|her)\s(?:\p{L}+\s){0,2}$/iu.exec(line.slice(0, found.index))?.[1];
  if (own) return personBefore(context, at, own.toLowerCase() === 'his' ? 'male' : 'female');
  return releaserIn(context, from, at);
}

/** Who "issued a statement": the subject of the nearest verb of that kind. */
function releaserIn(context: SpeakerContext, from: number, at: number): string | null {
  const stretch = stretchBefore(context, from, at);
  const tokens = tokensOf(stretch);
  const verb = tokens.findLastIndex(({ word }) => RELEASING_VERBS.has(word));
  const subject = verb > 0 ? subjectBefore(stretch, tokens, verb) : null;
  const head = subject?.kind === 'phrase' ? (subject.text.split(' ').at(-1) ?? '') : '';
  return subject === null || WRITINGS.has(head)
    ? null
    : (resolve(context, subject)?.speaker ?? null);
}
