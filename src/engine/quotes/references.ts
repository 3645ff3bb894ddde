import { BEHIND_PHRASE, PHRASE_DETERMINERS, PHRASE_OWNERS } from '../language/en/clause-words.ts';
import { NAME_TITLES, ORGANISATION_WORDS } from '../language/en/name-words.ts';
import { isPlace } from '../language/en/places.ts';
import { actingBody, bodyBefore, makerOf } from './bodies.ts';
import { describedPerson, ownedPerson } from './described.ts';
import { personBefore } from './running-person.ts';
import { isSpeakerNoun } from './speaker-nouns.ts';
import { entityOf, passageIndexAt } from './speaker-context.ts';
import type { Attribution } from './speakers.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Subject } from './subjects.ts';

/** Who a subject stands for, and how surely. */
export type Reading = Pick<Attribution, 'speaker' | 'attribution'>;

/** The name a subject stands for, in its fullest form in the article; null where nobody fits. */
export function resolve(context: SpeakerContext, subject: Subject): Reading | null {
  const speaker = speakerOf(context, subject);
  if (speaker === null) return null;
  return { speaker, attribution: subject.kind === 'name' ? 'clause' : 'reference' };
}

function speakerOf(context: SpeakerContext, subject: Subject): string | null {
  if (subject.kind === 'phrase') return phraseSpeaker(context, subject.text, subject.at);
  if (subject.kind === 'pronoun') return pronounSpeaker(context, subject.word, subject.at);
  const { name, person } = entityOf(context, subject.mention);
  // "Mexico" says nothing, and neither does "Bill".
  const thing = isPlace(name.toLowerCase()) || /^(?:Bill|Act|Law|Amendment)$/u.test(name);
  return thing && !person ? null : name;
}

function pronounSpeaker(context: SpeakerContext, word: string, at: number): string | null {
  if (word === 'he') return personBefore(context, at, 'male');
  if (word === 'she') return personBefore(context, at, 'female');
  // "They" are seldom a body that the text names as one, unless it spoke just before.
  if (word === 'they') return jointBefore(context, at);
  return word === 'it' ? actingBody(context, at) : null;
}

/** Who spoke just before together with others. */
function jointBefore(context: SpeakerContext, at: number): string | null {
  const index = passageIndexAt(context, at);
  for (let back = index; back >= 0 && back > index - 3; back -= 1) {
    const spoken = context.spoken.get(back);
    if (spoken !== undefined && context.joint.has(spoken)) return spoken;
  }
  return null;
}

/** "the senator", "a spokesman for the pier", "the statement". */
function phraseSpeaker(context: SpeakerContext, text: string, at: number): string | null {
  const bare = text.replace(PHRASE_DETERMINERS, '');
  const definite = /^(?:the|this)\s/iu.test(text);
  // "the Harbour campaign" is named as it is; "the campaign" and "the House speaker" point back.
  const names = bare.match(/(?<!\p{L})\p{Lu}[\p{L}-]*/gu) ?? [];
  const pointsBack = definite && names.every(isCommonLabel);
  const owned = PHRASE_OWNERS.test(bare);
  const found =
    (definite && !names.some((name) => isPersonIn(context, name))
      ? describedPerson(context, bare, at)
      : ownedPerson(context, bare, at)) ??
    makerOf(context, text, at) ??
    (pointsBack ? bodyBefore(context, bare, at) : null);
  if (found !== null) return found;
  // "his father" names nobody, and a comment says nothing.
  const head = bare.split(BEHIND_PHRASE, 1)[0] ?? bare;
  return owned || !isSpeakerNoun(head.split(/\s/u).at(-1) ?? '') ? null : bare;
}

/** "the Low spokesman" is told by whose he is. */
function isPersonIn({ names }: SpeakerContext, word: string): boolean {
  return names.entityOf([word], []).person;
}

function isCommonLabel(word: string): boolean {
  const key = word.toLowerCase();
  return NAME_TITLES.has(key) || ORGANISATION_WORDS.has(key) || isPlace(key);
}
