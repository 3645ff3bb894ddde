import { accordingTo, clauseAfter, clauseBefore, mainSubject } from './clauses.ts';
import { resolve } from './references.ts';
import {
  MEMORY,
  passageAt,
  passageIndexAt,
  stretchAfter,
  stretchBefore,
} from './speaker-context.ts';
import type { Clause } from './clauses.ts';
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
  const speaker = clause?.subject ? resolve(context, clause.subject) : null;
  if (clause && speaker) {
    const attribution = clause.subject?.kind === 'name' ? 'clause' : 'reference';
    return { speaker, verb: clause.verb, attribution, jointly: [] };
  }
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
  return subject && resolve(context, subject);
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
