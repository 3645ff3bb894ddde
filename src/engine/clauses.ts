import { NAMING_VERBS, SPEECH_VERBS } from './reporting-verbs.ts';
import type { Mention } from './mentions.ts';
import type { Range } from './types.ts';

/** Who is said to speak, as the clause prints it, before names are resolved. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  | { readonly kind: 'phrase'; readonly text: string; readonly at: number };

/** A reporting clause: a subject and its verb. */
export interface Clause {
  readonly subject: Subject | null;
  readonly verb: string;
}

interface Token extends Range {
  readonly word: string;
}

/** A stretch of the text in which quoted words are masked, with the mentions that begin in it. */
export interface Stretch extends Range {
  readonly masked: string;
  readonly mentions: readonly Mention[];
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'some',
  'this',
  'these',
  'several',
  'two',
  'many',
  'both',
]);
const PREPOSITIONS = new Set([
  'for',
  'of',
  'from',
  'to',
  'by',
  'with',
  'in',
  'at',
  'on',
  'about',
  'against',
  'into',
  'over',
  'near',
  'like',
  'than',
  'under',
  'after',
  'before',
  'between',
  'outside',
  'inside',
  'toward',
  'towards',
]);
const BETWEEN =
  /^(?:also|later|then|has|had|have|would|will|again|once|even|recently|repeatedly|further|only|just|first|soon|still|often|never|reportedly|himself|herself|who|reporters|(?!daily|weekly|family|ally|rally)\p{L}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|could|might|may|did|does|can)$/u;
const PASSIVE = /^(?:was|were|been|is|are|being|be|get|got)$/u;
const NOUN_MARKERS =
  /^(?:the|a|an|his|her|its|their|my|your|our|this|that|these|those|of|some|any|in|such|no|more|other|with|by|for|into|[\p{L}.]+[’']s)$/iu;
const OPENING_PHRASES =
  /^(?:in|on|at|after|before|during|with|while|when|as|asked|speaking|despite|since|for|from|among|by|under|to|over|following|referring|citing|calling|noting|writing|responding|appearing|addressing|using|though|although|if|because|earlier|later|meanwhile|still|but|and|yet|then|so|also|last|this)$/iu;

/** The clause right behind a closing mark: "…,” Mr. Fox told CNN", "…,” said AshLee Strong". */
export function clauseAfter(stretch: Stretch): Clause | null {
  const tokens = tokensOf(stretch);
  const first = tokens[0];
  if (!first || first.start - stretch.start > 4) return null;
  const inverted = SPEECH_VERBS.has(first.word) && !/(?:ing|[^s]s)$/u.test(first.word);
  if (
    inverted ||
    (SPEECH_VERBS.has(first.word) && /^(?:says|writes|asks|adds)$/u.test(first.word))
  ) {
    const subject = subjectIn(stretch, first.end, endOfPhrase(stretch, first.end), false);
    return subject && { subject, verb: first.word };
  }
  const lower = first.word.toLowerCase();
  const named = stretch.mentions.some(({ start }) => start - first.start < 60);
  if (
    !PRONOUNS.has(lower) &&
    !DETERMINERS.has(lower) &&
    !(named && /^\p{Lu}/u.test(first.word)) &&
    (PREPOSITIONS.has(lower) ||
      /^(?:and|but|or|nor|as|if|when|while|because|who|which|that)$/u.test(lower))
  ) {
    return null;
  }
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || !SPEECH_VERBS.has(token.word)) continue;
    // Without a name or an article in front, only a short label may: "harbour pilot Jonas Brandt told".
    if (index > 6 && /^\p{Ll}/u.test(first.word) && !PRONOUNS.has(lower) && !DETERMINERS.has(lower))
      break;
    if (!isVerb(tokens, index) || /^(?:who|which|that)$/u.test(tokens[index - 1]?.word ?? ''))
      continue;
    if (PASSIVE.test(tokens[index - 1]?.word ?? '')) continue;
    return { subject: subjectIn(stretch, stretch.start, token.start, false), verb: token.word };
  }
  return null;
}

/** The clause before an opening mark, in the same sentence: "he added: “", "said he had “". */
export function clauseBefore(stretch: Stretch): Clause | null {
  const tokens = tokensOf(stretch);
  for (const verbs of [SPEECH_VERBS, NAMING_VERBS]) {
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const token = tokens[index];
      if (!token || !verbs.has(token.word) || !isVerb(tokens, index)) continue;
      if (PASSIVE.test(tokens[index - 1]?.word ?? '') && !token.word.endsWith('ing')) continue;
      const subject = subjectBefore(stretch, tokens, index);
      if (subject) return { subject, verb: token.word };
    }
  }
  return null;
}

/** "according to X", anywhere in the stretch. */
export function accordingTo(stretch: Stretch): Clause | null {
  const match = /\b[Aa]ccording to\b/u.exec(stretch.masked.slice(stretch.start, stretch.end));
  if (!match) return null;
  const from = stretch.start + match.index + match[0].length;
  const subject = subjectIn(stretch, from, endOfPhrase(stretch, from), false);
  return subject && { subject, verb: 'according to' };
}

/** What the sentence is about: its first subject after an opening phrase. */
export function mainSubject(stretch: Stretch): Subject | null {
  return subjectIn(stretch, skipOpening(stretch), stretch.end, true);
}

function tokensOf({ masked, start, end }: Stretch): Token[] {
  const tokens: Token[] = [];
  for (const match of masked.slice(start, end).matchAll(/\p{L}[\p{L}\p{N}’'.-]*/gu)) {
    const word = match[0].replace(/[.’'-]+$/u, '');
    const at = start + match.index;
    tokens.push({ word, start: at, end: at + word.length });
  }
  return tokens;
}

/** "his charges", "the reports": such forms are nouns after a determiner or a possessive. */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const before = tokens[index - 1]?.word ?? '';
  if (
    /(?:ed|said|told|wrote|ing)$/u.test(word) &&
    !/^(?:the|a|an|his|her|its|their|my|your|our)$/iu.test(before)
  )
    return true;
  return before !== '' && !NOUN_MARKERS.test(before);
}

function subjectBefore(stretch: Stretch, tokens: readonly Token[], verb: number): Subject | null {
  const token = tokens[verb];
  if (!token) return null;
  if (!/ing$/u.test(token.word)) {
    let index = verb - 1;
    while (index >= 0 && BETWEEN.test(tokens[index]?.word ?? '')) index -= 1;
    const previous = tokens[index];
    const gap = previous ? stretch.masked.slice(previous.end, token.start) : '';
    if (previous && !/[,;:()—–]/u.test(gap)) {
      const direct = subjectEndingAt(stretch, tokens, index);
      if (direct) return direct;
    }
  }
  const from = skipOpening(stretch);
  return subjectIn(stretch, from < token.start ? from : stretch.start, token.start, true);
}

/** The subject whose last word is the token at `index`: "Mr. Fox", "he", "the judge". */
function subjectEndingAt(
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
    if (PREPOSITIONS.has(token.word.toLowerCase())) return true;
  }
  return false;
}

/**
 * The first subject in a range: a pronoun, a name that no preposition governs and that owns nothing,
 * else the noun phrase the range begins with. With `loose`, any name is better than none.
 */
function subjectIn(stretch: Stretch, from: number, to: number, loose: boolean): Subject | null {
  const tokens = tokensOf({ ...stretch, start: from, end: to });
  const first = tokens[0];
  if (!first) return null;
  const mentions = stretch.mentions.filter(({ start, end }) => start >= from && end <= to + 1);
  const free = mentions.find((mention) => {
    const before = tokens.findLast(({ start }) => start < mention.start);
    return !mention.possessive && !(before && PREPOSITIONS.has(before.word.toLowerCase()));
  });
  const pronoun = tokens.find(({ word }) => /^(?:he|she|they|it|we)$/iu.test(word));
  if (pronoun && (!free || pronoun.start < free.start) && (loose || pronoun === first)) {
    return { kind: 'pronoun', word: pronoun.word.toLowerCase(), at: pronoun.start };
  }
  const opensWithPhrase = DETERMINERS.has(first.word.toLowerCase()) || /^\p{Ll}/u.test(first.word);
  if (opensWithPhrase) {
    const end = nounPhraseEnd(stretch, tokens, to);
    const appositive = free !== undefined && free.start <= end + 2;
    if (!appositive && end > first.start) return phrase(stretch, first.start, end);
  }
  if (free) return { kind: 'name', mention: free };
  const owner = mentions[0];
  if (owner?.possessive) {
    const noun = tokens.find(({ start }) => start > owner.end);
    if (noun && !loose && /^\p{Ll}/u.test(noun.word)) return phrase(stretch, owner.start, noun.end);
  }
  return loose && owner ? { kind: 'name', mention: owner } : null;
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
      /^(?:who|which|that|whose|when|as|and|but|has|had|was|is|were|are|would|will|released|filed|made|issued|in|on|at|during)$/u.test(
        token.word,
      )
    )
      break;
    end = token.end;
  }
  return end;
}

function phrase(stretch: Stretch, start: number, end: number): Subject {
  return { kind: 'phrase', text: stretch.masked.slice(start, end), at: start };
}

function endOfPhrase(stretch: Stretch, from: number): number {
  const rest = stretch.masked.slice(from, Math.min(stretch.end, from + 120));
  const stop = /[;:“"(]|, (?:and|but|adding|who|in|when|as)\b/u.exec(rest);
  return from + (stop?.index ?? rest.length);
}

/** Where the sentence's own subject may begin: behind "On Friday,", "Asked about it,". */
function skipOpening(stretch: Stretch): number {
  const line = stretch.masked.slice(stretch.start, stretch.end);
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(line.slice(0, 60))?.[1] ?? '';
  if (!OPENING_PHRASES.test(first)) return stretch.start;
  const comma = line.indexOf(',');
  return comma > 0 && comma < 200 ? stretch.start + comma + 1 : stretch.start;
}
