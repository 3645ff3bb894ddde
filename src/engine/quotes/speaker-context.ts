import type { Language } from '../language/index.ts';
import { nameIndex } from '../names/name-index.ts';
import { unmaskedWords, type Stretch, type Token } from './clause-tokens.ts';
import type { Reading } from '../reading/reading.ts';
import type { Mention } from '../names/mentions.ts';
import type { Entity, NameIndex } from '../names/name-index.ts';
import type { Passage, Range } from '../types.ts';

/** Everything of an article that attributions are read from. */
export interface SpeakerContext {
  readonly language: Language;
  readonly text: string;
  /** The text with every quoted letter and digit masked. Same length. */
  readonly masked: string;
  /** What of it is not masked, word by word. */
  readonly words: readonly Token[];
  readonly passages: readonly Passage[];
  /** Names outside quotations, in reading order. */
  readonly mentions: readonly Mention[];
  readonly names: NameIndex;
  /** How often each name of one word is printed. */
  readonly printed: ReadonlyMap<string, number>;
  /** Speakers found so far, by index of the passage in which their quotation ends. */
  readonly spoken: Map<number, string>;
  /** Who spoke together with others, and with whom. */
  readonly joint: Map<string, readonly string[]>;
  /** Who speaks or acts in the sentences read so far, by index of the passage. */
  readonly subjects: (string | null)[];
}

/** How far a pronoun or an unattributed quotation looks back, in passages. */
export const MEMORY = 8;

/** How far a reporting clause may reach from its quotation, in UTF-16 code units; keeps the work linear. */
const CLAUSE = 500;

/** Builds the context for one article. */
export function speakerContext(
  { article: { text }, tokens, language }: Reading,
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
  const masked = withoutParties(pieces.join(''), language);
  return {
    language,
    text,
    masked,
    words: unmaskedWords(tokens, masked),
    passages,
    mentions,
    names: nameIndex(allMentions, language),
    printed: countsOf(allMentions),
    spoken: new Map(),
    joint: new Map(),
    subjects: [],
  };
}

function countsOf(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of mentions) {
    if (words.length === 1) counts.set(words[0] ?? '', (counts.get(words[0] ?? '') ?? 0) + 1);
  }
  return counts;
}

/** Blanks "(D-N.Y.)" and ", R-Calif.," so that a name stands beside its verb. */
function withoutParties(masked: string, { roles }: Language): string {
  return masked.replace(roles.partyMarks, (party) => ' '.repeat(party.length));
}

/** Notes who spoke, for the sentences that follow. */
export function rememberSpeaker(
  context: SpeakerContext,
  at: number,
  speaker: string,
  jointly: readonly string[],
): void {
  context.spoken.set(passageIndexAt(context, at), speaker);
  if (jointly.length > 0) context.joint.set(speaker, jointly);
}

export function entityOf({ names }: SpeakerContext, mention: Mention): Entity {
  return names.entityOf(mention.words, mention.titles, mention.start);
}

/** What stands right before `end`, as far as a clause reaches, and not before `start`. */
export function stretchBefore(context: SpeakerContext, start: number, end: number): Stretch {
  return stretch(context, Math.max(start, end - CLAUSE), end);
}

/** What stands right behind `start`, as far as a clause reaches, and not behind `end`. */
export function stretchAfter(context: SpeakerContext, start: number, end: number): Stretch {
  return stretch(context, start, Math.min(end, start + CLAUSE));
}

function stretch(context: SpeakerContext, start: number, end: number): Stretch {
  const to = Math.max(start, end);
  const { masked, words, language } = context;
  return { start, end: to, masked, words, mentions: mentionsIn(context, start, to), language };
}

export function mentionsIn(context: SpeakerContext, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let index = mentionsBefore(context, start); index < context.mentions.length; index += 1) {
    const mention = context.mentions[index];
    if (!mention || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}

/** How many mentions begin before `at`. */
export function mentionsBefore({ mentions }: SpeakerContext, at: number): number {
  return firstIndex(mentions.length, (index) => (mentions[index]?.start ?? Infinity) >= at);
}

export function passageIndexAt({ passages }: SpeakerContext, at: number): number {
  return firstIndex(passages.length, (index) => (passages[index]?.end ?? Infinity) > at);
}

export function passageAt(context: SpeakerContext, at: number): Passage | undefined {
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

/** Whether a sentence asks: a question of the reporter names nobody who speaks. */
export function isQuestion({ text, passages }: SpeakerContext, index: number): boolean {
  const passage = passages[index];
  return (
    passage !== undefined &&
    /\?["”’]?\s*$/u.test(text.slice(Math.max(passage.start, passage.end - 8), passage.end))
  );
}
