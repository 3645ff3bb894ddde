import { accordingTo, clauseAfter, clauseBefore, mainSubject } from './clauses.ts';
import { nameIndex } from './mentions.ts';
import type { Clause, Stretch, Subject } from './clauses.ts';
import type { Entity, Mention, NameIndex } from './mentions.ts';
import type { Passage, Range } from './types.ts';

/** Who a quotation is attributed to, and by which verb. */
export interface Attribution {
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** Everything of an article that attributions are read from. */
export interface SpeakerContext {
  readonly text: string;
  /** The text with every quoted letter and digit masked. Same length. */
  readonly masked: string;
  readonly passages: readonly Passage[];
  /** Names outside quotations, in reading order. */
  readonly mentions: readonly Mention[];
  readonly names: NameIndex;
  /** Speakers found so far, by index of the passage in which their quotation ends. */
  readonly spoken: Map<number, string>;
  /** Subjects of sentences found so far, by index of the passage. */
  readonly subjects: Map<number, string | null>;
}

/** How far a pronoun or an unattributed quotation looks back, in passages. */
const MEMORY = 8;

/** How far a reporting clause may reach from its quotation, in UTF-16 code units; keeps the work linear. */
const CLAUSE = 500;

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

/** Attributes one quotation, given the ranges of its marks' contents in reading order. */
export function attribute(context: SpeakerContext, spans: readonly Range[]): Attribution {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { speaker: null, verb: null };
  const clause = clauseFor(context, spans);
  const speaker = clause?.subject ? resolve(context, clause.subject) : null;
  if (clause && speaker) return { speaker, verb: clause.verb };
  return { speaker: speakerNearby(context, first, clause), verb: clause?.verb ?? null };
}

function clauseFor(context: SpeakerContext, spans: readonly Range[]): Clause | null {
  const first = spans[0];
  if (!first) return null;
  const home = passageAt(context, first.start);
  for (const span of spans) {
    const behind = passageAt(context, Math.max(span.start, span.end - 1));
    const open =
      /[.…]$/u.test(context.text.slice(span.start, span.end).trimEnd()) &&
      !isLowerAfter(context, span);
    const clause = open
      ? null
      : clauseAfter(stretchAfter(context, span.end + 1, behind?.end ?? span.end));
    if (clause) return clause;
  }
  const before = home ? clauseBefore(stretchBefore(context, home.start, first.start - 1)) : null;
  if (before) return before;
  const last = spans.at(-1) ?? first;
  const end = passageAt(context, last.end - 1)?.end ?? last.end;
  return home ? accordingTo(stretchBefore(context, home.start, end)) : null;
}

function isLowerAfter({ text }: SpeakerContext, span: Range): boolean {
  return /^.\s*\p{Ll}/u.test(text.slice(span.end, span.end + 4));
}

/** A quotation without a clause of its own: its sentence's subject, the quotation or sentence before. */
function speakerNearby(context: SpeakerContext, span: Range, clause: Clause | null): string | null {
  const index = passageIndexAt(context, span.start);
  const home = context.passages[index];
  if (!home) return null;
  const outside = stretchBefore(context, home.start, span.start - 1);
  const own = clause ? null : mainSubject(outside);
  const spoken = own && resolve(context, own);
  if (spoken) return spoken;
  for (let back = index; back >= 0 && back > index - MEMORY; back -= 1) {
    const passage = context.passages[back];
    const known = context.spoken.get(back);
    if (known !== undefined) return known;
    if (!passage || back === index) continue;
    const speaker = subjectOfPassage(context, back, passage);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** Who speaks or acts in a sentence without a quotation; found once for all who ask. */
function subjectOfPassage(context: SpeakerContext, index: number, passage: Passage): string | null {
  const known = context.subjects.get(index);
  if (known !== undefined) return known;
  const whole = stretchBefore(context, passage.start, passage.end);
  const subject = clauseBefore(whole)?.subject ?? mainSubject(whole);
  const speaker = subject && resolve(context, subject);
  context.subjects.set(index, speaker);
  return speaker;
}

function resolve(context: SpeakerContext, subject: Subject): string | null {
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

function entityOf({ names }: SpeakerContext, mention: Mention): Entity {
  return names.entityOf(mention.words, mention.titles);
}

/** What stands right before `end`, as far as a clause reaches, and not before `start`. */
function stretchBefore(context: SpeakerContext, start: number, end: number): Stretch {
  return stretch(context, Math.max(start, end - CLAUSE), end);
}

/** What stands right behind `start`, as far as a clause reaches, and not behind `end`. */
function stretchAfter(context: SpeakerContext, start: number, end: number): Stretch {
  return stretch(context, start, Math.min(end, start + CLAUSE));
}

function stretch(context: SpeakerContext, start: number, end: number): Stretch {
  const to = Math.max(start, end);
  return { start, end: to, masked: context.masked, mentions: mentionsIn(context, start, to) };
}

function mentionsIn(context: SpeakerContext, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let index = mentionsBefore(context, start); index < context.mentions.length; index += 1) {
    const mention = context.mentions[index];
    if (!mention || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}

/** How many mentions begin before `at`. */
function mentionsBefore({ mentions }: SpeakerContext, at: number): number {
  return firstIndex(mentions.length, (index) => (mentions[index]?.start ?? Infinity) >= at);
}

function passageIndexAt({ passages }: SpeakerContext, at: number): number {
  return firstIndex(passages.length, (index) => (passages[index]?.end ?? Infinity) > at);
}

function passageAt(context: SpeakerContext, at: number): Passage | undefined {
  return context.passages[passageIndexAt(context, at)];
}

/** The first index for which the test holds; it must hold for all after it. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Builds the context for one article. */
export function speakerContext(
  text: string,
  passages: readonly Passage[],
  quoted: readonly Range[],
  allMentions: readonly Mention[],
): SpeakerContext {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of quoted) {
    pieces.push(
      text.slice(at, start),
      text.slice(start, end).replace(/[\p{L}\p{N}]/gu, (letter) => '_'.repeat(letter.length)),
    );
    at = end;
  }
  pieces.push(text.slice(at));
  let next = 0;
  const mentions = allMentions.filter(({ start }) => {
    while ((quoted[next]?.end ?? Infinity) <= start) next += 1;
    return start < (quoted[next]?.start ?? Infinity);
  });
  return {
    text,
    masked: pieces.join(''),
    passages,
    mentions,
    names: nameIndex(allMentions),
    spoken: new Map(),
    subjects: new Map(),
  };
}

/** Notes who spoke, for the sentences that follow. */
export function rememberSpeaker(context: SpeakerContext, at: number, speaker: string): void {
  context.spoken.set(passageIndexAt(context, at), speaker);
}
