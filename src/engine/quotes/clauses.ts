import { isGoingOn, isVerb, tokensOf } from './clause-tokens.ts';
import { DETERMINERS, PASSIVE, PREPOSITIONS, PRONOUNS } from '../language/en/clause-words.ts';
import { isReportingVerb, SPEECH_VERBS } from '../language/en/reporting-verbs.ts';
import { endOfPhrase, skipOpening, subjectBefore, subjectEndingAt, subjectIn } from './subjects.ts';
import type { Stretch } from './clause-tokens.ts';
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
    const verb = SPEECH_VERBS.has(token.word) || isGoingOn(tokens, index);
    if (index === 0 || !verb) continue;
    // Without a name or an article in front, only a label may: "harbour pilot Jonas Brandt told".
    const labelled = stretch.mentions.some(
      ({ end }) => token.start - end <= 2 && token.start > end,
    );
    if (!labelled && /^\p{Ll}/u.test(first.word) && !PRONOUNS.has(lower) && !DETERMINERS.has(lower))
      break;
    if (!isVerb(tokens, index) || /^(?:who|which|that)$/u.test(tokens[index - 1]?.word ?? ''))
      continue;
    if (PASSIVE.test(tokens[index - 1]?.word ?? '')) continue;
    // "Dahl spokesman Peter Holm said": the name beside the verb is the speaker.
    const beside = tokens[index - 1];
    const direct =
      beside && /^[\s.]*$/u.test(stretch.masked.slice(beside.end, token.start))
        ? subjectEndingAt(stretch, tokens, index - 1)
        : null;
    const subject = direct ?? subjectIn(stretch, stretch.start, token.start, false);
    return { subject, verb: token.word };
  }
  return null;
}

/** The clause before an opening mark, in the same sentence: "he added: “", "said he had “". */
export function clauseBefore(stretch: Stretch): Clause | null {
  const tokens = tokensOf(stretch);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token || !isReportingVerb(token.word) || !isVerb(tokens, index)) continue;
    if (PASSIVE.test(tokens[index - 1]?.word ?? '') && !token.word.endsWith('ing')) continue;
    const subject = subjectBefore(stretch, tokens, index);
    if (subject) return { subject, verb: token.word };
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
