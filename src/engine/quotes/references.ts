import { isPlace } from '../names/places.ts';
import type { Language } from '../language/index.ts';
import { actingBody, bodyBefore, makerOf } from './bodies.ts';
import { describedPerson, ownedPerson } from './described.ts';
import { personBefore } from './running-person.ts';
import { isSpeakerNoun } from './speaker-nouns.ts';
import { entityOf, passageIndexAt } from './speaker-context.ts';
import type { Attribution } from './speakers.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { PronounKind } from '../language/clause-words.ts';
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
  if (subject.kind === 'pronoun') return pronounSpeaker(context, subject.stands, subject.at);
  const { name, person } = entityOf(context, subject.mention);
  // "Mexico" says nothing, and neither does "Bill".
  const thing =
    isPlace(name.toLowerCase(), context.language) || context.language.names.laws.has(name);
  return thing && !person ? null : name;
}

function pronounSpeaker(context: SpeakerContext, stands: PronounKind, at: number): string | null {
  switch (stands) {
    case 'male':
    case 'female':
      return personBefore(context, at, stands);
    // "They" are seldom a body that the text names as one, unless it spoke just before.
    case 'several':
      return jointBefore(context, at);
    case 'thing':
      return actingBody(context, at);
    case 'self':
      return null;
  }
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
  const { language } = context;
  const bare = text.replace(language.clauses.phraseDeterminers, '');
  const definite = language.clauses.definite.test(text);
  // "the Harbour campaign" is named as it is; "the campaign" and "the House speaker" point back.
  const names = bare.match(/(?<!\p{L})\p{Lu}[\p{L}-]*/gu) ?? [];
  const pointsBack = definite && names.every((one) => isCommonLabel(one, language));
  const owned = language.clauses.phraseOwners.test(bare);
  const found =
    (definite && !names.some((name) => isPersonIn(context, name))
      ? describedPerson(context, bare, at)
      : ownedPerson(context, bare, at)) ??
    makerOf(context, text, at) ??
    (pointsBack ? bodyBefore(context, bare, at) : null);
  if (found !== null) return found;
  // "his father" names nobody, and a comment says nothing.
  const head = bare.split(language.clauses.behindPhrase, 1)[0] ?? bare;
  return owned || !isSpeakerNoun(head.split(/\s/u).at(-1) ?? '', language) ? null : bare;
}

/** "the Low spokesman" is told by whose he is. */
function isPersonIn({ names }: SpeakerContext, word: string): boolean {
  return names.entityOf([word], []).person;
}

function isCommonLabel(word: string, language: Language): boolean {
  const key = word.toLowerCase();
  return (
    language.names.nameTitles.has(key) ||
    language.names.organisationWords.has(key) ||
    isPlace(key, language)
  );
}
