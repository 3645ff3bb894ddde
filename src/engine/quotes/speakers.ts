import { isPlace } from '../names/places.ts';
import { accordingTo, clauseAfter, clauseBefore, finalClause, mainSubject } from './clauses.ts';
import { spokenJointly } from './joint-speakers.ts';
import { resolve } from './references.ts';
import { speakerOfPassage } from './sentence-subjects.ts';
import {
  isQuestion,
  MEMORY,
  passageAt,
  passageIndexAt,
  stretchAfter,
  stretchBefore,
} from './speaker-context.ts';
import type { Clause } from './clauses.ts';
import type { Stretch } from './clause-tokens.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Passage, Quote, Range } from '../types.ts';

/** Who a quotation is attributed to, and by which verb. */
export interface Attribution {
  readonly speaker: string | null;
  readonly verb: string | null;
  readonly attribution: Quote['attribution'];
  readonly jointly: readonly string[];
}

/** Attributes one quotation, given the ranges of its marks' contents in reading order. */
export function attribute(context: SpeakerContext, spans: readonly Range[]): Attribution {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { speaker: null, verb: null, attribution: null, jointly: [] };
  const clause = clauseFor(context, spans);
  const reading = clause?.subject ? resolve(context, clause.subject) : null;
  if (clause?.subject && reading) {
    const { subject, verb } = clause;
    const together = subject.kind === 'pronoun' && subject.stands === 'several';
    const known = together ? (context.joint.get(reading.speaker ?? '') ?? []) : [];
    const jointly = subject.kind === 'name' ? spokenJointly(context, subject.mention) : known;
    return { ...reading, verb, jointly };
  }
  // A clause whose subject is nobody that is known leaves no room for a guess.
  if (clause?.subject) return { speaker: null, verb: clause.verb, attribution: null, jointly: [] };
  const nearby = speakerNearby(context, first, clause) ?? subjectBehind(context, last);
  const attribution = nearby === null ? null : 'running';
  return { speaker: nearby, verb: clause?.verb ?? null, attribution, jointly: [] };
}

/** Whether a clause of its sentence says whose words a quotation is. */
export function isAttributed(context: SpeakerContext, spans: readonly Range[]): boolean {
  return (clauseFor(context, spans)?.subject ?? null) !== null;
}

/** "A day after saying “I will go,” Ann Poe stayed": the subject of the sentence that goes on behind. */
function subjectBehind(context: SpeakerContext, span: Range): string | null {
  const home = passageAt(context, span.end - 1);
  if (!home || !/[,?!]$/u.test(context.text.slice(span.start, span.end))) return null;
  const subject = mainSubject(stretchAfter(context, span.end + 1, home.end));
  return subject && (resolve(context, subject)?.speaker ?? null);
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
      : clauseAfter(stretchAfter(context, span.end + 1, endOfClause(context, span, behind)));
    if (clause) return clause;
  }
  const before = home ? clauseBefore(stretchBefore(context, home.start, first.start - 1)) : null;
  const opinion = before !== null && context.language.reporting.opinionVerbs.has(before.verb);
  if (before && !opinion) return before;
  const last = spans.at(-1) ?? first;
  const end = passageAt(context, last.end - 1)?.end ?? last.end;
  // "The mayor thinks it “a mistake”, a spokesman said": who tells an opinion has the words.
  const final = finalClause(stretchAfter(context, last.end + 1, end)) ?? before;
  return final ?? (home ? accordingTo(stretchBefore(context, home.start, end)) : null);
}

/** Behind “Do we sail?” the clause may look like a sentence of its own. */
function endOfClause(context: SpeakerContext, span: Range, home: Passage | undefined): number {
  if (home === undefined) return span.end;
  const asks = /[?!]$/u.test(context.text.slice(span.start, span.end)) && home.end <= span.end + 2;
  const next = asks ? context.passages[passageIndexAt(context, home.end - 1) + 1] : undefined;
  return next !== undefined && next.block === home.block ? next.end : home.end;
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
  const acting = own && resolve(context, own)?.speaker;
  if (acting) return isVoice(context, acting) ? acting : null;
  // "The rules add “a layer of care”": a sentence about something else quotes nobody that is known.
  if (!clause && isBegun(outside)) return context.spoken.get(index) ?? null;
  for (let back = index; back >= 0 && back > index - MEMORY; back -= 1) {
    const known = context.spoken.get(back);
    if (known !== undefined) return known;
    // A question of the reporter names nobody who speaks.
    if (back === index || isQuestion(context, back)) continue;
    const speaker = speakerOfPassage(context, back);
    if (speaker !== null && isVoice(context, speaker)) return speaker;
  }
  return null;
}

/** Whether the reporter's sentence has begun before its quotation, and does not lead over to it. */
function isBegun(outside: Stretch): boolean {
  const printed = outside.masked.slice(outside.start, outside.end);
  return !/:\W*$/u.test(printed) && /\p{L}/u.test(printed.replace(/_+/gu, ''));
}

/**
 * Whether what merely stands before may be the speaker: a person, somebody described, or a body of a
 * full name; no house, law or country.
 */
function isVoice(context: SpeakerContext, name: string): boolean {
  const words = name.split(' ');
  if (/^\p{Ll}/u.test(name)) return true;
  return (
    context.names.entityOf(words, []).person ||
    (words.length > 1 && !isPlace(name.toLowerCase(), context.language))
  );
}
