import {
  BEFORE_NOUN,
  DETERMINERS,
  INVERTED_PRESENT,
  NO_REPORT,
  PASSIVE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME_PREPOSITIONS,
} from '../language/en/clause-words.ts';
import { isReportingVerb, OPINION_VERBS, SPEECH_VERBS } from '../language/en/reporting-verbs.ts';
import { SPEECH_NOUNS } from '../language/en/roles.ts';
import { isBetween, isGoingOn, isVerb, tokensOf } from './clause-tokens.ts';
import { isBareSpeaker } from './speaker-nouns.ts';
import { endOfPhrase, skipOpening, subjectBefore, subjectEndingAt, subjectIn } from './subjects.ts';
import type { Stretch, Token } from './clause-tokens.ts';
import type { Subject } from './subjects.ts';

/** A reporting clause: a subject and its verb. */
export interface Clause {
  readonly subject: Subject | null;
  readonly verb: string;
}

/** The clause right behind a closing mark: "…,” Mr. Fox told CNN", "…,” said AshLee Strong". */
export function clauseAfter(stretch: Stretch): Clause | null {
  const tokens = tokensOf(stretch);
  const first = tokens[0];
  if (!first || first.start - stretch.start > 4) return null;
  if (isInverted(first)) {
    const subject = subjectIn(stretch, first.end, endOfPhrase(stretch, first.end), false);
    return subject && { subject, verb: first.word };
  }
  return canReport(stretch, first) ? clauseWithVerb(stretch, tokens, first) : null;
}

/** "said Ann Poe". */
function isInverted({ word }: Token): boolean {
  if (!SPEECH_VERBS.has(word)) return false;
  return !/(?:ing|[^s]s)$/u.test(word) || INVERTED_PRESENT.has(word);
}

/** What goes on with "and", or "in the harbour", reports nothing, unless it begins with a name. */
function canReport(stretch: Stretch, first: Token): boolean {
  const lower = first.word.toLowerCase();
  const named = stretch.mentions.some(({ start }) => start - first.start < 60);
  if (PRONOUNS.has(lower) || DETERMINERS.has(lower)) return true;
  if (named && /^\p{Lu}/u.test(first.word)) return true;
  return !PREPOSITIONS.has(lower) && !NO_REPORT.has(lower);
}

function clauseWithVerb(stretch: Stretch, tokens: readonly Token[], first: Token): Clause | null {
  const lower = first.word.toLowerCase();
  const begins = !/^\p{Ll}/u.test(first.word) || PRONOUNS.has(lower) || DETERMINERS.has(lower);
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || !(SPEECH_VERBS.has(token.word) || isGoingOn(tokens, index))) continue;
    // Without a name or an article in front, only a label may: "harbour pilot Jonas Brandt told".
    const labelled = stretch.mentions.some(
      ({ end }) => token.start - end <= 2 && token.start > end,
    );
    if (!labelled && !begins && !isBareSpeaker(first.word)) break;
    const before = tokens[index - 1];
    if (!before || !isVerb(tokens, index)) continue;
    if (RELATIVES.has(before.word) || PASSIVE.has(before.word)) continue;
    // "…” Ms. Poe responds: “…”": what follows is introduced, not what stands before.
    if (stretch.masked.charAt(token.end) === ':') return null;
    const inner = innerClause(stretch, tokens, index);
    if (inner) return inner;
    // "Dahl spokesman Peter Holm said": the name beside the verb is the speaker.
    const subject =
      subjectBeside(stretch, tokens, index, token) ??
      subjectIn(stretch, stretch.start, token.start, false);
    return { subject, verb: token.word };
  }
  return null;
}

function subjectBeside(
  stretch: Stretch,
  tokens: readonly Token[],
  verb: number,
  token: Token,
): Subject | null {
  let index = verb - 1;
  while (index > 0 && isBetween(tokens[index]?.word ?? '')) index -= 1;
  const beside = tokens[index];
  const gap = beside ? stretch.masked.slice(beside.end, token.start) : ',';
  return /[,;:()—–]/u.test(gap) ? null : subjectEndingAt(stretch, tokens, index);
}

/** "aides said Mr. Ryan told them": the words are his. */
function innerClause(stretch: Stretch, tokens: readonly Token[], verb: number): Clause | null {
  const said = tokens[verb];
  const mention = stretch.mentions.find(
    ({ start }) => said && start > said.end && start - said.end < 8,
  );
  const next = mention ? tokens.findIndex(({ start }) => start > mention.end) : -1;
  const told = tokens[next];
  if (!mention || mention.possessive || !told || !SPEECH_VERBS.has(told.word)) return null;
  if (told.start - mention.end > 1 || /ing$/u.test(told.word)) return null;
  return { subject: { kind: 'name', mention }, verb: told.word };
}

/** The clause before an opening mark, in the same sentence: "he added: “", "said he had “". */
export function clauseBefore(stretch: Stretch): Clause | null {
  const tokens = tokensOf(stretch);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) continue;
    const noun = speechNoun(stretch, tokens, index);
    if (noun !== undefined) return { subject: noun, verb: token.word };
    if (!isReportingVerb(token.word) || !isVerb(tokens, index)) continue;
    if (PASSIVE.has(tokens[index - 1]?.word ?? '') && !token.word.endsWith('ing')) continue;
    if (OPINION_VERBS.has(token.word) && isTold(stretch, tokens, index)) continue;
    const subject = subjectBefore(stretch, tokens, index);
    if (subject) return { subject, verb: token.word };
  }
  return null;
}

/** "Ms. Poe said the club believed": whose opinion is told is not who speaks. */
function isTold(stretch: Stretch, tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > 0 && at >= index - 7; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || /[,;:]/u.test(stretch.masked.slice(token.end, next.start))) return false;
    if (SPEECH_VERBS.has(token.word) && !OPINION_VERBS.has(token.word)) return true;
  }
  return false;
}

/**
 * "Ms. Poe’s comment that “…”", "her claim that": the owner speaks. "Critics lob charges that": so
 * does who makes them. Undefined where no such noun stands there.
 */
function speechNoun(
  stretch: Stretch,
  tokens: readonly Token[],
  index: number,
): Subject | null | undefined {
  const [token, next, before] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  if (!token || !before || next?.word !== 'that' || !SPEECH_NOUNS.has(token.word)) return undefined;
  const owner = stretch.mentions.findLast(
    ({ end, possessive }) => possessive && end <= token.start && token.start - end < 30,
  );
  const led = owner && tokens.findLast(({ end }) => end <= owner.start);
  if (led && TIME_PREPOSITIONS.has(led.word)) return undefined;
  if (owner && /^[’']s?\s(?:\p{L}+\s){0,2}$/u.test(stretch.masked.slice(owner.end, token.start)))
    return { kind: 'name', mention: owner };
  const own = [before, tokens[index - 2]].find((one) => one && /^(?:his|her)$/iu.test(one.word));
  if (own) return { kind: 'pronoun', word: /his/iu.test(own.word) ? 'he' : 'she', at: own.start };
  // "Democrats lob charges that": who makes them, or nobody that is known.
  const maker = tokens[index - 2];
  const verb = maker !== undefined && !BEFORE_NOUN.test(before.word);
  return verb ? (subjectEndingAt(stretch, tokens, index - 2) ?? undefined) : undefined;
}

/** "according to X", anywhere in the stretch. */
export function accordingTo(stretch: Stretch): Clause | null {
  const match = /\b[Aa]ccording to\b/u.exec(stretch.masked.slice(stretch.start, stretch.end));
  if (!match) return null;
  const from = stretch.start + match.index + match[0].length;
  const subject = subjectIn(stretch, from, endOfPhrase(stretch, from), false);
  return subject && { subject, verb: 'according to' };
}

/** "…, the report said." at the end of a sentence whose quotations have no clause beside them. */
export function finalClause(stretch: Stretch): Clause | null {
  const line = stretch.masked.slice(stretch.start, stretch.end);
  const comma = line.lastIndexOf(',');
  if (comma < 0) return null;
  const tail = { ...stretch, start: stretch.start + comma + 1 };
  const tokens = tokensOf(tail);
  const last = tokens.at(-1);
  if (!last || tokens.length < 2 || tokens.length > 9 || !SPEECH_VERBS.has(last.word)) return null;
  if (!isVerb(tokens, tokens.length - 1)) return null;
  const subject = subjectIn(tail, tail.start, last.start, false);
  return subject && { subject, verb: last.word };
}

/** What the sentence is about: its first subject after an opening phrase. */
export function mainSubject(stretch: Stretch): Subject | null {
  return subjectIn(stretch, skipOpening(stretch), stretch.end, true);
}
