import { isReportingVerb } from './reporting.ts';
import type { Language } from '../language/index.ts';
import { isBetween, isGoingOn, isVerb, tokensOf } from './clause-tokens.ts';
import { isBareSpeaker, isSpeakerNoun } from './speaker-nouns.ts';
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
  if (isInverted(first, stretch.language)) {
    const subject = subjectIn(stretch, first.end, endOfPhrase(stretch, first.end), false);
    return subject && { subject, verb: first.word };
  }
  return canReport(stretch, first) ? clauseWithVerb(stretch, tokens, first) : null;
}

/** "said Ann Poe". */
function isInverted({ word }: Token, language: Language): boolean {
  if (!language.reporting.speechVerbs.has(word)) return false;
  return !language.clauses.notInverted.test(word) || language.clauses.invertedPresent.has(word);
}

/** What goes on with "and", or "in the harbour", reports nothing, unless it begins with a name. */
function canReport(stretch: Stretch, first: Token): boolean {
  const { language } = stretch;
  const lower = first.word.toLowerCase();
  const named = stretch.mentions.some(({ start }) => start - first.start < 60);
  if (language.clauses.pronouns.has(lower) || language.clauses.determiners.has(lower)) return true;
  if (named && /^\p{Lu}/u.test(first.word)) return true;
  return !language.clauses.prepositions.has(lower) && !language.clauses.noReport.has(lower);
}

function clauseWithVerb(stretch: Stretch, tokens: readonly Token[], first: Token): Clause | null {
  const { language } = stretch;
  const lower = first.word.toLowerCase();
  const begins =
    !/^\p{Ll}/u.test(first.word) ||
    language.clauses.pronouns.has(lower) ||
    language.clauses.determiners.has(lower);
  for (const [index, token] of tokens.entries()) {
    if (
      index === 0 ||
      !(language.reporting.speechVerbs.has(token.word) || isGoingOn(tokens, index, language))
    )
      continue;
    // Without a name or an article in front, only a label may: "harbour pilot Jonas Brandt told".
    const labelled = stretch.mentions.some(
      ({ end }) => token.start - end <= 2 && token.start > end,
    );
    if (!labelled && !begins && !isBareSpeaker(first.word, language)) break;
    const before = tokens[index - 1];
    if (!before || !isVerb(tokens, index, language)) continue;
    if (language.clauses.relatives.has(before.word) || language.clauses.passive.has(before.word))
      continue;
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
  while (index > 0 && isBetween(tokens[index]?.word ?? '', stretch.language)) index -= 1;
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
  if (
    !mention ||
    mention.possessive ||
    !told ||
    !stretch.language.reporting.speechVerbs.has(told.word)
  )
    return null;
  if (told.start - mention.end > 1 || stretch.language.clauses.participle.test(told.word))
    return null;
  return { subject: { kind: 'name', mention }, verb: told.word };
}

/**
 * The clause before an opening mark, in the same sentence: "he added: “", "said he had “"; with
 * `nouns` also "her claim that “", whose owner need not be who speaks in a sentence without a quotation.
 */
export function clauseBefore(stretch: Stretch, nouns = true): Clause | null {
  const { language } = stretch;
  const tokens = tokensOf(stretch);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) continue;
    const noun = nouns ? speechNoun(stretch, tokens, index) : undefined;
    if (noun !== undefined) return { subject: noun, verb: token.word };
    const reports = isReportingVerb(token.word, language) && isVerb(tokens, index, language);
    // "The letter goes on: “"; "would not go on with “" reports nothing.
    const goesOn = index === tokens.length - 2 && isGoingOn(tokens, index, language);
    if (!reports && !goesOn) continue;
    if (isReducedRelative(stretch, tokens, index)) continue;
    const thing = relativeThing(stretch, tokens, index);
    if (thing) return { subject: thing, verb: token.word };
    if (
      language.clauses.passive.has(tokens[index - 1]?.word ?? '') &&
      !language.clauses.participle.test(token.word)
    )
      continue;
    if (language.reporting.opinionVerbs.has(token.word) && isTold(stretch, tokens, index)) continue;
    const subject = subjectBefore(stretch, tokens, index);
    if (subject) return { subject, verb: token.word };
  }
  return null;
}

/** "a plan called Norr": what something is called says nothing. */
function isReducedRelative(stretch: Stretch, tokens: readonly Token[], index: number): boolean {
  const { language, masked, mentions } = stretch;
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (!token || !before || !language.reporting.namingVerbs.has(token.word)) return false;
  const named = mentions.some(({ start }) => start - token.end === 1);
  const stands = `${before.word} `.toLowerCase();
  return (
    named &&
    /^\p{Ll}/u.test(stands) &&
    masked.slice(before.end, token.start) === ' ' &&
    !isBetween(before.word, language) &&
    !language.clauses.pronouns.has(before.word) &&
    !language.clauses.relatives.has(before.word) &&
    !language.clauses.joiners.has(before.word) &&
    !isSpeakerNoun(before.word, language)
  );
}

/** "the Harbour Act, which states": what is named before, and nobody where that is no name. */
function relativeThing(stretch: Stretch, tokens: readonly Token[], index: number): Subject | null {
  const { language } = stretch;
  const [relative, before] = [tokens[index - 1], tokens[index - 2]];
  if (!relative || !before || !language.clauses.relativeThings.has(relative.word)) return null;
  const named = stretch.mentions.find(
    ({ start, end }) => start <= before.start && end >= before.end - 2,
  );
  return named
    ? { kind: 'name', mention: named }
    : { kind: 'phrase', text: before.word, at: before.start };
}

/** "Ms. Poe said the club believed": whose opinion is told is not who speaks. */
function isTold(stretch: Stretch, tokens: readonly Token[], index: number): boolean {
  const { language } = stretch;
  for (let at = index - 1; at > 0 && at >= index - 7; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || /[,;:]/u.test(stretch.masked.slice(token.end, next.start))) return false;
    if (
      language.reporting.speechVerbs.has(token.word) &&
      !language.reporting.opinionVerbs.has(token.word)
    )
      return true;
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
  const { language } = stretch;
  const [token, next, before] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  if (
    !token ||
    !before ||
    !language.clauses.thatClause.has(next?.word ?? '') ||
    !language.roles.speechNouns.has(token.word)
  )
    return undefined;
  const owner = stretch.mentions.findLast(
    ({ end, possessive }) => possessive && end <= token.start && token.start - end < 30,
  );
  const led = owner && tokens.findLast(({ end }) => end <= owner.start);
  if (led && language.clauses.timePrepositions.has(led.word)) return undefined;
  if (owner && /^[’']s?\s(?:\p{L}+\s){0,2}$/u.test(stretch.masked.slice(owner.end, token.start)))
    return { kind: 'name', mention: owner };
  for (const one of [before, tokens[index - 2]]) {
    const stands = language.clauses.possessives.get(one?.word.toLowerCase() ?? '');
    if (one && stands) return { kind: 'pronoun', stands, at: one.start };
  }
  // "Democrats lob charges that": who makes them, or nobody that is known.
  const maker = tokens[index - 2];
  const verb = maker !== undefined && !language.clauses.beforeNoun.test(before.word);
  return verb ? (subjectEndingAt(stretch, tokens, index - 2) ?? undefined) : undefined;
}

/** "according to X", anywhere in the stretch. */
export function accordingTo(stretch: Stretch): Clause | null {
  const match = stretch.language.clauses.accordingTo.exec(
    stretch.masked.slice(stretch.start, stretch.end),
  );
  if (!match) return null;
  const from = stretch.start + match.index + match[0].length;
  const subject = subjectIn(stretch, from, endOfPhrase(stretch, from), false);
  return subject && { subject, verb: match[0].toLowerCase() };
}

/** "…, the report said.", "…, said Ann Poe." at the end of a sentence whose quotations have no clause beside them. */
export function finalClause(stretch: Stretch): Clause | null {
  const { language } = stretch;
  const line = stretch.masked.slice(stretch.start, stretch.end);
  const comma = line.lastIndexOf(',');
  if (comma < 0) return null;
  const tail = { ...stretch, start: stretch.start + comma + 1 };
  const tokens = tokensOf(tail);
  const [first] = tokens;
  // "“a fine harbour” than a mill, said Ann Poe."
  if (first && isInverted(first, language)) {
    const subject = subjectIn(tail, first.end, endOfPhrase(tail, first.end), false);
    if (subject) return { subject, verb: first.word };
  }
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > 0 && language.reporting.speechVerbs.has(word) && isVerb(tokens, index, language),
  );
  const verb = tokens[at];
  if (!verb || at > 8 || !endsClause(tokens.slice(at + 1), language)) return null;
  const subject = subjectIn(tail, tail.start, verb.start, false);
  return subject && { subject, verb: verb.word };
}

/** Whether nothing but where and when follows a verb: "in a statement on Friday". */
function endsClause(behind: readonly Token[], language: Language): boolean {
  const [first] = behind;
  if (first === undefined) return true;
  const leads =
    language.clauses.prepositions.has(first.word) || language.clauses.between.has(lower(first));
  return leads && behind.length <= 6 && !behind.some(({ word }) => isReportingVerb(word, language));
}

function lower({ word }: Token): string {
  return word.toLowerCase();
}

/** What the sentence is about: its first subject after an opening phrase. */
export function mainSubject(stretch: Stretch): Subject | null {
  return subjectIn(stretch, skipOpening(stretch), stretch.end, true);
}
