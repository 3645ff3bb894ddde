import { isVerb, tokensOf } from './clause-tokens.ts';
import {
  BETWEEN,
  DETERMINERS,
  DOCUMENTS,
  HUMANS,
  OPENING_PHRASES,
  PERSON_HEAD,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../language/en/clause-words.ts';
import { isReportingVerb, SPEECH_VERBS } from '../language/en/reporting-verbs.ts';
import type { Stretch, Token } from './clause-tokens.ts';
import type { Mention } from '../names/mentions.ts';

/** Who is said to speak, as the clause prints it, before names are resolved. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  | { readonly kind: 'phrase'; readonly text: string; readonly at: number };

export function subjectBefore(
  stretch: Stretch,
  tokens: readonly Token[],
  verb: number,
): Subject | null {
  const token = tokens[verb];
  if (!token) return null;
  const joined = /^(?:and|but|or|then)$/u.test(tokens[verb - 1]?.word ?? '');
  if (/ing$/u.test(token.word) || joined) {
    // "Mr. Hutchinson said, adding", "called it a crime and called for": the subject is shared.
    const said = tokens.findLastIndex(
      ({ word }, at) =>
        at < verb && isReportingVerb(word) && !/ing$/u.test(word) && isVerb(tokens, at),
    );
    if (said > 0) return subjectBefore(stretch, tokens, said);
  } else {
    let index = verb - 1;
    while (index >= 0 && BETWEEN.test(tokens[index]?.word ?? '')) index -= 1;
    const previous = tokens[index];
    const gap = previous ? stretch.masked.slice(previous.end, token.start) : '';
    if (previous && tokens[index + 1]?.word === 'who') {
      const named = stretch.mentions.filter(({ end }) => end <= previous.end + 2);
      const nearest = named.at(-1);
      // "Senator Holm of Vermont, who announced"
      const owner = nearest && named.at(-2);
      const apart = owner && stretch.masked.slice(owner.end, nearest.start);
      const mention = apart === ' of ' ? owner : nearest;
      if (mention) return { kind: 'name', mention };
    }
    if (previous && !/[,;:()—–―]/u.test(gap)) {
      const direct = subjectEndingAt(stretch, tokens, index);
      if (direct) return direct;
    }
    const apposed = previous && nameBeforeAppositive(stretch, tokens, previous.end);
    if (apposed) return { kind: 'name', mention: apposed };
  }
  const from = skipOpening(stretch);
  return subjectIn(stretch, from < token.start ? from : stretch.start, token.start, true);
}

/** "Brandt, a stubborn rival of the mayor, said": the name in front of what stands between commas. */
function nameBeforeAppositive(
  stretch: Stretch,
  tokens: readonly Token[],
  comma: number,
): Mention | null {
  if (stretch.masked.charAt(comma) !== ',') return null;
  const mention = stretch.mentions.findLast(
    ({ end, possessive }) => end < comma && !possessive && stretch.masked.charAt(end) === ',',
  );
  return mention && !isGoverned(stretch, tokens, mention) ? mention : null;
}

/** The subject whose last word is the token at `index`: "Mr. Fox", "he", "the judge". */
export function subjectEndingAt(
  stretch: Stretch,
  tokens: readonly Token[],
  index: number,
): Subject | null {
  const token = tokens[index];
  if (!token) return null;
  const lower = token.word.toLowerCase();
  if (PRONOUNS.has(lower)) return { kind: 'pronoun', word: lower, at: token.start };
  const mention = stretch.mentions.find(
    ({ start, end }) => start <= token.start && end >= token.end - 2,
  );
  if (mention && !mention.possessive) {
    return isGoverned(stretch, tokens, mention) ? null : { kind: 'name', mention };
  }
  for (let from = index - 1; from >= Math.max(0, index - 5); from -= 1) {
    const word = tokens[from]?.word ?? '';
    const next = tokens[from + 1];
    if (next && /[,;:]/u.test(stretch.masked.slice(tokens[from]?.end ?? 0, next.start)))
      return null;
    if (DETERMINERS.has(word.toLowerCase()) || /[’']s$/u.test(word))
      return phrase(stretch, tokens[from]?.start ?? token.start, token.end);
    if (PREPOSITIONS.has(word)) return null;
  }
  const subjectNoun =
    /^(?:prosecutors|documents|officials|critics|police|lawyers|republicans|democrats|investigators|aides|authorities|lawmakers|protesters|records|papers)$/iu;
  return subjectNoun.test(token.word) ? phrase(stretch, token.start, token.end) : null;
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
  const pronoun = tokens.find(({ word }) => /^(?:he|she|they|it|we)$/iu.test(word));
  if (pronoun && (!free || pronoun.start < free.start) && (loose || pronoun === first)) {
    return { kind: 'pronoun', word: pronoun.word.toLowerCase(), at: pronoun.start };
  }
  const opensWithPhrase = DETERMINERS.has(first.word.toLowerCase()) || /^\p{Ll}/u.test(first.word);
  if (opensWithPhrase) {
    const end = nounPhraseEnd(stretch, tokens, to);
    // "the palace spokesman, Erik Holm", "the chairman, Representative Ann Poe".
    const beside = mentions.find(
      (mention) =>
        mention.start >= end &&
        /^[.,]?\s*(?:\p{Lu}[\p{L}.’'-]*\s+)*$/u.test(stretch.masked.slice(end, mention.start)),
    );
    if (beside && !beside.possessive) return { kind: 'name', mention: beside };
    const ownName = free !== undefined && free.end >= end - 1 && free.start <= end;
    const own = end > first.start && !ownName ? phrase(stretch, first.start, end) : null;
    if (own) return own;
  }
  if (free) return { kind: 'name', mention: free };
  const owner = mentions[0];
  if (owner?.possessive) {
    const noun = tokens.find(({ start }) => start > owner.end);
    if (noun && !loose && /^\p{Ll}/u.test(noun.word)) return phrase(stretch, owner.start, noun.end);
  }
  return loose && owner ? { kind: 'name', mention: owner } : null;
}

export function endOfPhrase(stretch: Stretch, from: number): number {
  const rest = stretch.masked.slice(from, Math.min(stretch.end, from + 120));
  const stop = /[;:“"(]|, (?:and|but|adding|who|in|when|as)\b/u.exec(rest);
  return from + (stop?.index ?? rest.length);
}

/** Where the sentence's own subject may begin: behind "On Friday,", "Asked about it,". */
export function skipOpening(stretch: Stretch): number {
  const line = stretch.masked.slice(stretch.start, stretch.end);
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(line.slice(0, 60))?.[1] ?? '';
  if (!OPENING_PHRASES.test(first)) return stretch.start;
  const comma = line.indexOf(',');
  return comma > 0 && comma < 200 ? stretch.start + comma + 1 : stretch.start;
}

/** "a spokesman for Mr. Ryan", "a writer on the site Harbour Notes": the name is not the speaker. */
function isGoverned(stretch: Stretch, tokens: readonly Token[], mention: Mention): boolean {
  const nearest = tokens.findLastIndex(({ end }) => end <= mention.start);
  for (let index = nearest; index >= Math.max(0, nearest - 3); index -= 1) {
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
    if (SUBORDINATORS.test(token.word)) return false;
    if (PREPOSITIONS.has(token.word.toLowerCase())) return true;
  }
  return false;
}

/** The noun phrase at the beginning of a range ends before a comma, a verb of speech or a relative clause. */
function nounPhraseEnd(stretch: Stretch, tokens: readonly Token[], to: number): number {
  let end = tokens[0]?.start ?? to;
  for (const [index, token] of tokens.entries()) {
    if (index > 8) break;
    const gap = stretch.masked.slice(end, token.start);
    if (index > 0 && /[,;:.(“"—]/u.test(gap)) break;
    if (index > 0 && SPEECH_VERBS.has(token.word) && isVerb(tokens, index)) break;
    if (
      /^(?:who|which|that|whose|when|as|and|but|has|had|was|is|were|are|would|will|did|does|do|can|could|should|may|might|\p{L}+n[’']t|released|filed|made|issued|in|on|at|during)$/u.test(
        token.word,
      )
    )
      break;
    end = token.end;
    const ahead = tokens[index + 1]?.word ?? '';
    if (
      (PERSON_HEAD.test(token.word) || DOCUMENTS.test(token.word)) &&
      /^\p{Ll}/u.test(ahead) &&
      !/^(?:for|of|from|to)$/u.test(ahead) &&
      !PERSON_HEAD.test(ahead)
    )
      break;
  }
  return end;
}

/** A phrase that nobody can be behind ("the rescue operation drew crowds") is no subject. */
function phrase(stretch: Stretch, start: number, end: number): Subject | null {
  const text = stretch.masked.slice(start, end);
  const head = text.split(/\s(?:for|of|from|at|in|with|on|to)\s/u, 1)[0] ?? text;
  if (/[“”"_;:]/u.test(text) || text.length > 60) return null;
  if (!HUMANS.test(head) && !DOCUMENTS.test(head.split(' ').at(-1) ?? '')) return null;
  return { kind: 'phrase', text: stretch.masked.slice(start, end), at: start };
}
