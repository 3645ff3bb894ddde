import { isReportingVerb } from './reporting.ts';
import type { Language } from '../language/index.ts';
import { DATELINE } from '../names/mentions.ts';
import { roleOf } from '../names/roles.ts';
import { isBetween, isVerb, tokensOf } from './clause-tokens.ts';
import { isBareSpeaker, isDocument, isHuman, isSpeakerNoun } from './speaker-nouns.ts';
import type { Stretch, Token } from './clause-tokens.ts';
import type { PronounKind } from '../language/clause-words.ts';
import type { Mention } from '../names/mentions.ts';

/** Who is said to speak, as the clause prints it, before names are resolved. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly stands: PronounKind; readonly at: number }
  | { readonly kind: 'phrase'; readonly text: string; readonly at: number };

/** The subject of the reporting verb at `verb`, which stands before a quotation. */
export function subjectBefore(
  stretch: Stretch,
  tokens: readonly Token[],
  verb: number,
): Subject | null {
  const token = tokens[verb];
  if (!token) return null;
  const shares =
    stretch.language.clauses.participle.test(token.word) ||
    stretch.language.clauses.joiners.has(tokens[verb - 1]?.word ?? '');
  const found = shares ? sharedSubject(stretch, tokens, verb) : ownSubject(stretch, tokens, verb);
  if (found) return found;
  const from = skipOpening(stretch);
  return subjectIn(stretch, from < token.start ? from : stretch.start, token.start, true);
}

/** "Mr. Lane said, adding", "called it a crime and called for": the subject is that of a verb before. */
function sharedSubject(stretch: Stretch, tokens: readonly Token[], verb: number): Subject | null {
  const { language } = stretch;
  const [token, before] = [tokens[verb], tokens[verb - 1]];
  // "one blogger asking", "with some saying"
  if (token && before && isAdjacent(stretch, before, token)) {
    const direct = language.clauses.participle.test(token.word)
      ? doerBefore(stretch, tokens, verb - 1)
      : null;
    if (direct) return direct;
  }
  const said = tokens.findLastIndex(
    ({ word }, at) =>
      at < verb &&
      (isReportingVerb(word, language) || language.reporting.releasingVerbs.has(word)) &&
      !language.clauses.participle.test(word) &&
      isVerb(tokens, at, language) &&
      !isPassive(tokens, at, language) &&
      !isRelative(stretch, tokens, at),
  );
  return said > 0
    ? subjectBefore(stretch, tokens, said)
    : subjectOfSubclause(stretch, tokens, verb);
}

/** "after the man came and asked": the subject of the clause that "after" opened. */
function subjectOfSubclause(
  stretch: Stretch,
  tokens: readonly Token[],
  verb: number,
): Subject | null {
  const to = tokens[verb]?.start ?? stretch.end;
  const opener = tokens.findLast(
    ({ word }, at) => at < verb - 1 && stretch.language.clauses.timeClauses.has(word.toLowerCase()),
  );
  if (opener && stretch.masked.slice(opener.end, to).includes(',')) return null;
  return opener ? subjectIn(stretch, opener.end, to, false) : null;
}

/** "had been widely criticized" */
function isPassive(tokens: readonly Token[], verb: number, language: Language): boolean {
  const before = tokens.findLast(
    ({ word }, at) => at < verb && !language.clauses.adverbEnd.test(word),
  );
  return language.clauses.passive.has(before?.word ?? '');
}

/** "which the paper first reported": a verb of a relative clause is not that of the sentence. */
function isRelative(stretch: Stretch, tokens: readonly Token[], verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 7); index -= 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || !next || /[,;:]/u.test(stretch.masked.slice(token.end, next.start))) return false;
    if (stretch.language.clauses.relativeObjects.has(token.word)) return true;
  }
  return false;
}

/** Who stands right before a participle, alone or behind "with". */
function doerBefore(stretch: Stretch, tokens: readonly Token[], index: number): Subject | null {
  const { language } = stretch;
  const token = tokens[index];
  const mention = stretch.mentions.find(
    ({ start, end, possessive }) =>
      token && start <= token.start && end >= token.end && !possessive,
  );
  if (mention) {
    const led = tokens.findLast(({ end }) => end <= mention.start);
    if (
      language.clauses.accompanying.has(led?.word ?? '') ||
      (led && !language.clauses.prepositions.has(led.word) && !isGoverned(stretch, tokens, mention))
    )
      return { kind: 'name', mention };
    return null;
  }
  return token && isHuman(token.word, language) ? subjectEndingAt(stretch, tokens, index) : null;
}

/** The subject right before a verb, or before what stands between commas in front of it. */
export function ownSubject(
  stretch: Stretch,
  tokens: readonly Token[],
  verb: number,
): Subject | null {
  const token = tokens[verb];
  if (!token) return null;
  let index = verb - 1;
  while (index >= 0 && isBetween(tokens[index]?.word ?? '', stretch.language)) index -= 1;
  const previous = tokens[index];
  if (!previous) return null;
  if (stretch.language.clauses.relativeSubjects.has(tokens[index + 1]?.word ?? ''))
    return antecedent(stretch, tokens, index);
  if (isBeside(stretch.masked.slice(previous.end, token.start))) {
    const direct = subjectEndingAt(stretch, tokens, index);
    if (direct) return direct;
  }
  const apposed = nameBeforeAppositive(stretch, tokens, previous.end);
  return apposed && { kind: 'name', mention: apposed };
}

/** Nothing but spaces parts a subject and its verb, or a party that is blanked: "Ann Poe (R-Ohio), said". */
function isBeside(gap: string): boolean {
  return !/[,;:()—–―]/u.test(gap.replace(/^\s{3,},/u, ''));
}

/** Whom "who" at the token behind `index` points back to. */
function antecedent(stretch: Stretch, tokens: readonly Token[], index: number): Subject | null {
  const last = tokens[index];
  if (!last) return null;
  const named = stretch.mentions.filter(({ end }) => end <= last.end + 2);
  const nearest = named.at(-1);
  const gap = nearest ? stretch.masked.slice(nearest.end, last.end) : '';
  // "— a former Harbour Committee aide who …": the noun, and the name that it stands beside.
  if (
    !nearest ||
    (isHuman(last.word, stretch.language) && /^\p{Ll}/u.test(last.word) && !/,/u.test(gap))
  ) {
    const noun = subjectEndingAt(stretch, tokens, index);
    const start = noun?.kind === 'phrase' ? noun.at : last.start;
    const beside = named.findLast(({ end }) =>
      /^\s?[,—–]\s?$/u.test(stretch.masked.slice(end, start)),
    );
    return beside ? { kind: 'name', mention: beside } : noun;
  }
  // "Senator Holm of Vermont, who announced"
  const owner = named.at(-2);
  const apart = owner && stretch.masked.slice(owner.end, nearest.start);
  return {
    kind: 'name',
    mention: owner && stretch.language.clauses.home.test(apart ?? '') ? owner : nearest,
  };
}

/** "Brandt, a stubborn rival of the mayor, said": the name in front of what stands between commas. */
function nameBeforeAppositive(
  stretch: Stretch,
  tokens: readonly Token[],
  comma: number,
): Mention | null {
  const close = /^[.’']?,/u.test(stretch.masked.slice(comma, comma + 2));
  if (!close) return null;
  const mention = stretch.mentions.findLast(
    ({ end, possessive }) =>
      end < comma && !possessive && /^\s*,/u.test(stretch.masked.slice(end, end + 20)),
  );
  return mention && !isGoverned(stretch, tokens, mention) ? mention : null;
}

/** The subject whose last word is the token at `index`: "Mr. Fox", "he", "the judge". */
export function subjectEndingAt(
  stretch: Stretch,
  tokens: readonly Token[],
  index: number,
): Subject | null {
  const { language } = stretch;
  const token = tokens[index];
  if (!token) return null;
  const lower = token.word.toLowerCase();
  const stands = language.clauses.pronouns.get(lower);
  if (stands) return { kind: 'pronoun', stands, at: token.start };
  const mention = stretch.mentions.find(
    ({ start, end }) => start <= token.start && end >= token.end - 2,
  );
  if (mention && !mention.possessive) {
    return isGoverned(stretch, tokens, mention) ? null : { kind: 'name', mention };
  }
  // "one warned": somebody, but nobody that is named.
  if (language.clauses.indefinites.has(lower))
    return { kind: 'phrase', text: lower, at: token.start };
  for (let from = index - 1; from >= Math.max(0, index - 6); from -= 1) {
    const word = tokens[from]?.word ?? '';
    const next = tokens[from + 1];
    if (next && /[,;:]/u.test(stretch.masked.slice(tokens[from]?.end ?? 0, next.start)))
      return null;
    if (language.clauses.determiners.has(word.toLowerCase()) && isLed(stretch, tokens, from))
      return null;
    if (language.clauses.determiners.has(word.toLowerCase()) || /[’']s$/u.test(word))
      return phrase(stretch, tokens[from]?.start ?? token.start, token.end);
    if (language.clauses.prepositions.has(word)) return null;
  }
  return isBareSpeaker(token.word, language) ? phrase(stretch, token.start, token.end) : null;
}

/** "a note on the petition": what a preposition leads is not the subject. */
function isLed(stretch: Stretch, tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (!before || !word || !isAdjacent(stretch, before, word)) return false;
  const { prepositions, accompanying } = stretch.language.clauses;
  return prepositions.has(before.word) && !accompanying.has(before.word);
}

/**
 * The first subject in a range: a pronoun, a name that no preposition governs and that owns nothing,
 * else the noun phrase the range begins with. With `loose`, any name is better than none.
 */
export function subjectIn(
  stretch: Stretch,
  from: number,
  to: number,
  loose: boolean,
): Subject | null {
  const tokens = tokensOf({ ...stretch, start: from, end: to });
  const first = tokens[0];
  if (!first) return null;
  const mentions = stretch.mentions.filter(({ start, end }) => start >= from && end <= to + 1);
  const free = mentions.find(
    (mention) => !mention.possessive && !isGoverned(stretch, tokens, mention),
  );
  const pronoun = tokens.find(({ word }) =>
    stretch.language.clauses.subjectPronouns.has(word.toLowerCase()),
  );
  if (pronoun && (!free || pronoun.start < free.start) && (loose || pronoun === first)) {
    const stands = stretch.language.clauses.pronouns.get(pronoun.word.toLowerCase()) ?? 'self';
    return { kind: 'pronoun', stands, at: pronoun.start };
  }
  const opening = openingPhrase(stretch, tokens, mentions, free, to);
  if (opening !== undefined) return opening;
  if (free) return { kind: 'name', mention: lastOfChain(stretch, mentions, free) };
  const owner = mentions[0];
  if (owner?.possessive !== true) return loose && owner ? { kind: 'name', mention: owner } : null;
  const owned = ownedPhrase(stretch, tokens, owner);
  if (owned) return owned;
  return null;
}

/** What a range begins with, where that is a noun phrase: null where it is nobody, undefined where it is none. */
function openingPhrase(
  stretch: Stretch,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  free: Mention | undefined,
  to: number,
): Subject | null | undefined {
  const { language } = stretch;
  const first = tokens[0];
  if (!first) return undefined;
  const determined = language.clauses.determiners.has(first.word.toLowerCase());
  if (!determined && !/^\p{Ll}/u.test(first.word) && !isBareSpeaker(first.word, language)) {
    const owner = mentions[0];
    const owns = owner?.possessive === true && owner.start <= first.start;
    return owns && owner !== free ? (ownedPhrase(stretch, tokens, owner) ?? undefined) : undefined;
  }
  const end = nounPhraseEnd(stretch, tokens, to);
  // "the palace spokesman, Erik Holm", "the chairman, Representative Ann Poe".
  const beside = mentions.find(
    (mention) =>
      mention.start >= end &&
      /^[.,]?\s*(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u.test(stretch.masked.slice(end, mention.start)),
  );
  if (beside && !beside.possessive)
    return { kind: 'name', mention: lastOfChain(stretch, mentions, beside) };
  const inside = free !== undefined && free.start <= end;
  const closing = mentions.find((one) => !one.possessive && one.start <= end && one.end >= end - 1);
  if (inside && closing) {
    // "newly chosen Speaker Ann Poe to the Herald": whom she told does not speak.
    const named = isGoverned(stretch, tokens, closing) ? free : closing;
    return { kind: 'name', mention: lastOfChain(stretch, mentions, named) };
  }
  const own = end > first.start ? phrase(stretch, first.start, end) : null;
  if (own) return own;
  // "The baker took a shot at Mr. Low": whoever comes behind the verb is not the subject.
  const unknown =
    determined &&
    !inside &&
    language.clauses.definiteWords.has(first.word.toLowerCase()) &&
    isFollowedByVerb(tokens, end, language);
  return unknown
    ? { kind: 'phrase', text: stretch.masked.slice(first.start, end), at: first.start }
    : undefined;
}

function isFollowedByVerb(tokens: readonly Token[], end: number, language: Language): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  const word = tokens[next]?.word ?? '';
  return (
    /^\p{Ll}/u.test(word) &&
    (language.clauses.phraseEnds.has(word) || language.clauses.pastForm.test(word))
  );
}

/** "Low’s lawyer, meanwhile, blasted": the noun that is owned, where it names a person. */
function ownedPhrase(stretch: Stretch, tokens: readonly Token[], owner: Mention): Subject | null {
  const at = tokens.findIndex(({ start }) => start > owner.end);
  const isNoun = ({ word }: Token) =>
    /^\p{Ll}/u.test(word) && isSpeakerNoun(word, stretch.language);
  const nouns = tokens.slice(at, at + 5);
  const head = nouns.findIndex(isNoun);
  const ahead = nouns[head + 1];
  const noun = head >= 0 && ahead && isNoun(ahead) ? ahead : nouns[head];
  const person = lastOfChain(stretch, stretch.mentions, owner);
  if (person !== owner) return { kind: 'name', mention: person };
  if (at < 0 || !noun || /[,;:]/u.test(stretch.masked.slice(owner.end, noun.start))) return null;
  const named = stretch.mentions.find(
    ({ start, possessive }) =>
      !possessive &&
      start > noun.end &&
      /^,?\s(?:\p{Lu}\p{L}*\.\s)?$/u.test(stretch.masked.slice(noun.end, start)),
  );
  return named ? { kind: 'name', mention: named } : phrase(stretch, owner.start, noun.end);
}

/** "Low campaign manager Jim Ray", "Housing and Harbour Secretary Ed Ray": the last name is the person. */
function lastOfChain(stretch: Stretch, mentions: readonly Mention[], first: Mention): Mention {
  const { language } = stretch;
  const next = mentions.find(({ start }) => start > first.end);
  if (!next || next.possessive) return first;
  const between = stretch.masked.slice(first.end, next.start);
  const words = between.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isLabel =
    words.length > 0 &&
    words.length <= 7 &&
    /^[’'s]*\s[^,.;:()—–“”"]*$/u.test(between.replace(/\b\p{Lu}\p{L}{0,3}\./gu, '')) &&
    (roleOf(last, language) !== null || language.names.personTitles.has(last)) &&
    !words.some(
      (word) =>
        language.reporting.speechVerbs.has(word) ||
        (language.clauses.phraseEnds.has(word) && !language.clauses.joiners.has(word)) ||
        (language.clauses.prepositions.has(word) && !language.clauses.labelLinks.has(word)),
    );
  return isLabel ? next : first;
}

export function endOfPhrase(stretch: Stretch, from: number): number {
  const rest = stretch.masked.slice(from, Math.min(stretch.end, from + 120));
  const stop = stretch.language.clauses.phraseStop.exec(rest);
  return from + (stop?.index ?? rest.length);
}

/** Where the sentence's own subject may begin: behind "On Friday,", "Asked about it,". */
export function skipOpening(stretch: Stretch): number {
  const dateline = datelineEnd(stretch);
  if (dateline > 0) return skipOpening({ ...stretch, start: stretch.start + dateline });
  const line = stretch.masked.slice(stretch.start, stretch.end);
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(line.slice(0, 60))?.[1] ?? '';
  if (!stretch.language.clauses.openingPhrases.has(first.toLowerCase())) return stretch.start;
  const comma = line.indexOf(',');
  return comma > 0 && comma < 200 ? stretch.start + comma + 1 : stretch.start;
}

/** Behind "NORR, Ost — ": how much of the stretch tells only where it was written. */
function datelineEnd({ masked, start, end }: Stretch): number {
  return DATELINE.exec(masked.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
}

/** "a spokesman for Mr. Ryan", "a writer on the site Harbour Notes": the name is not the speaker. */
function isGoverned(stretch: Stretch, tokens: readonly Token[], mention: Mention): boolean {
  const { language } = stretch;
  const nearest = tokens.findLastIndex(({ end }) => end <= mention.start);
  for (let index = nearest; index >= Math.max(0, nearest - 4); index -= 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || (next && /[^\s’'.]/u.test(stretch.masked.slice(token.end, next.start))))
      return false;
    if (
      /[^\s]/u.test(stretch.masked.slice(token.end, token.end + 1)) &&
      index === nearest &&
      !/[’'.]/u.test(stretch.masked.charAt(token.end))
    )
      return false;
    const word = token.word.toLowerCase();
    if (language.clauses.subordinators.has(word)) return false;
    if (language.clauses.prepositions.has(word)) return true;
    if (language.reporting.speechVerbs.has(word)) return false;
  }
  return false;
}

/** The noun phrase at the beginning of a range ends before a comma, a verb of speech or a relative clause. */
function nounPhraseEnd(stretch: Stretch, tokens: readonly Token[], to: number): number {
  const { language } = stretch;
  let end = tokens[0]?.start ?? to;
  for (const [index, token] of tokens.entries()) {
    if (index > 8) break;
    const gap = stretch.masked.slice(end, token.start);
    if (index > 0 && /[,;:.(“"—]/u.test(gap)) break;
    if (
      index > 0 &&
      language.reporting.speechVerbs.has(token.word) &&
      isVerb(tokens, index, language)
    )
      break;
    if (language.clauses.phraseEnds.has(token.word) || language.clauses.negatedEnd.test(token.word))
      break;
    end = token.end;
    const ahead = tokens[index + 1]?.word ?? '';
    const isHead =
      !/[’']s?$/u.test(token.word) &&
      (roleOf(token.word, language) !== null || isDocument(token.word, language));
    if (
      isHead &&
      /^\p{Ll}/u.test(ahead) &&
      !language.clauses.linksNouns.test(ahead) &&
      !isHuman(ahead, language)
    )
      break;
  }
  return end;
}

/** A phrase that nobody can be behind ("the rescue operation drew crowds") is no subject. */
function phrase(stretch: Stretch, start: number, end: number): Subject | null {
  const { language } = stretch;
  const text = stretch.masked.slice(start, end);
  const head = text.split(language.clauses.behindSubject, 1)[0] ?? text;
  if (/[“”"_;:]/u.test(text) || text.length > 60) return null;
  if (!isSpeakerNoun(head.split(/\s/u).at(-1) ?? '', language)) return null;
  return { kind: 'phrase', text, at: start };
}

function isAdjacent(stretch: Stretch, one: Token, next: Token): boolean {
  return /^\s*$/u.test(stretch.masked.slice(one.end, next.start));
}
