import { entityOf, MEMORY, mentionsBefore, mentionsIn, passageIndexAt } from './speaker-context.ts';
import type { Entity } from '../names/name-index.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Subject } from './subjects.ts';
import type { Range } from '../types.ts';

const FEMALE_NOUNS = /(?:woman|girl|mother|wife|lady|actress|daughter|sister)$/u;

/** Nouns for one human being; with "the" they point back to somebody named before. */
const PERSON_NOUNS =
  /(?:man|woman|person|lawyer|attorney|senator|governor|president|judge|justice|secretary|minister|leader|candidate|nominee|lawmaker|official|aide|adviser|advisor|democrat|republican|chief|director|executive|officer|ceo|cfo|mogul|billionaire|representative|general|mayor|star|actor|actress|comedian|host|author|writer|speaker|whip|chair|pollster|strategist|veteran|defendant|suspect|counsel|professor|ambassador|commander|sheriff|analyst|owner|founder|journalist|reporter|father|mother|wife|husband|son|daughter|brother|sister|conservative|liberal|independent|newcomer|native|freshman|politician|incumbent|hopeful|ex-president|spokesman|spokeswoman)$/u;

/** Offices under other names: "the congressman" is the one printed with "Rep." before. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  congressman: ['rep', 'representative', 'congressman'],
  congresswoman: ['rep', 'representative', 'congresswoman'],
  representative: ['rep', 'representative'],
  lawmaker: ['rep', 'representative', 'sen', 'senator', 'congressman', 'congresswoman'],
  senator: ['sen', 'senator'],
  governor: ['gov', 'governor'],
  president: ['president', 'pres'],
  general: ['gen', 'general', 'attorney general'],
  judge: ['judge'],
  justice: ['justice'],
  secretary: ['secretary'],
  chairman: ['chairman'],
  speaker: ['speaker'],
  director: ['director'],
  leader: ['leader'],
  mayor: ['mayor'],
  ceo: ['ceo'],
  cfo: ['cfo'],
  executive: ['ceo', 'executive'],
};

/** The name a subject stands for, in its fullest form in the article; null where nobody fits. */
export function resolve(context: SpeakerContext, subject: Subject): string | null {
  if (subject.kind === 'name') return entityOf(context, subject.mention).name;
  if (subject.kind === 'pronoun') {
    if (/^(?:i|we)$/u.test(subject.word)) return null;
    if (subject.word === 'he') return personBefore(context, subject.at, 'male');
    if (subject.word === 'she') return personBefore(context, subject.at, 'female');
    const spoken =
      subject.word === 'they'
        ? context.spoken.get(passageIndexAt(context, subject.at) - 1)
        : undefined;
    return spoken ?? organisationBefore(context, subject.at);
  }
  return resolvePhrase(context, subject.text, subject.at);
}

function resolvePhrase(context: SpeakerContext, text: string, at: number): string | null {
  const bare = text.replace(/^(?:the|a|an|one|some|this|these)\s+/iu, '');
  const noun = bare.toLowerCase().split(/\s+/u).at(-1) ?? '';
  const definite = /^(?:the|this)\s/iu.test(text);
  if (definite && PERSON_NOUNS.test(noun)) {
    const offices = SAME_OFFICE[noun];
    const holder = offices && officeHolder(context, offices, at);
    return holder ?? personBefore(context, at, FEMALE_NOUNS.test(noun) ? 'female' : null) ?? bare;
  }
  return bare === '' ? null : bare;
}

/** Who was last named before `at` with one of these offices. */
function officeHolder(
  context: SpeakerContext,
  offices: readonly string[],
  at: number,
): string | null {
  for (
    let index = mentionsBefore(context, at) - 1, seen = 0;
    index >= 0 && seen < 60;
    index -= 1, seen += 1
  ) {
    const mention = context.mentions[index];
    if (!mention) continue;
    const entity = entityOf(context, mention);
    if (entity.person && offices.some((office) => entity.titles.has(office))) return entity.name;
  }
  return null;
}

/**
 * The person a pronoun at `at` stands for: one named earlier in its sentence, else who was quoted
 * or named first in the nearest sentence before.
 */
function personBefore(
  context: SpeakerContext,
  at: number,
  gender: Entity['gender'],
): string | null {
  const index = passageIndexAt(context, at);
  let fallback: string | null = null;
  for (let back = index; back >= 0 && back > index - MEMORY; back -= 1) {
    const passage = context.passages[back];
    if (!passage) continue;
    const spoken = back < index ? context.spoken.get(back) : undefined;
    if (spoken !== undefined && isPersonNamed(context, spoken, gender)) return spoken;
    const people = mentionsIn(context, passage.start, Math.min(passage.end, at)).filter(
      (mention) => {
        const entity = entityOf(context, mention);
        return (
          entity.person && (gender === null || entity.gender === null || entity.gender === gender)
        );
      },
    );
    const subject = people.find((mention) => !mention.possessive && !isGoverned(context, mention));
    const found = subject ?? people.find(({ possessive }) => !possessive) ?? people[0];
    if (!found) continue;
    // In the pronoun's own sentence only a name that can be the subject outweighs who spoke last.
    if (back < index || (subject && standsAsSubject(context, subject, passage.start))) {
      return entityOf(context, found).name;
    }
    fallback ??= entityOf(context, found).name;
  }
  return fallback;
}

/** Whether a name begins its sentence or a clause of it. */
function standsAsSubject({ masked }: SpeakerContext, { start }: Range, sentence: number): boolean {
  const before = masked.slice(Math.max(sentence, start - 60), start);
  return /(?:^|[,;:—–"“”]\s?|\b(?:that|when|while|as|and|but|because|if|although|though|where|since|whether)\s)\W*(?:(?:the|even|only|former|(?!\p{L}+ing\b)\p{Lu}[\p{L}.’'-]*)\s+)*$/u.test(
    before,
  );
}

function isPersonNamed(context: SpeakerContext, name: string, gender: Entity['gender']): boolean {
  const entity = context.names.entityOf(name.split(' '), []);
  return entity.person && (gender === null || entity.gender === null || entity.gender === gender);
}

function organisationBefore(context: SpeakerContext, at: number): string | null {
  const index = passageIndexAt(context, at);
  for (let back = index; back >= 0 && back > index - 3; back -= 1) {
    const passage = context.passages[back];
    if (!passage) continue;
    const subject = mentionsIn(context, passage.start, Math.min(passage.end, at)).findLast(
      (mention) =>
        !isKnownPerson(entityOf(context, mention)) &&
        !mention.possessive &&
        !isGoverned(context, mention),
    );
    if (subject) return entityOf(context, subject).name;
  }
  return null;
}

function isKnownPerson({ person, gender, titles }: Entity): boolean {
  return person && (gender !== null || titles.size > 0);
}

/** Whether a preposition stands before the name, so that it is hardly the subject. */
function isGoverned({ masked }: SpeakerContext, { start }: Range): boolean {
  const before = masked.slice(Math.max(0, start - 40), start);
  return /\b(?:in|of|from|to|for|at|on|with|by|about|against)\s(?:the\s)?(?:(?:\p{Lu}\p{L}*\.?|former)\s){0,3}$/u.test(
    before,
  );
}
