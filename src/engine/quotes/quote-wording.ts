import { changesBetween } from './word-changes.ts';
import type { Quote } from '../types.ts';
import type { SaidWord, Utterance } from './utterance.ts';
import type { WordChange } from './word-changes.ts';

/** A quotation with what the ledger compares. */
export interface Said {
  readonly quote: Quote;
  readonly outlet: string;
  /** The independent article it stands in, by number. */
  readonly family: number;
  readonly utterance: Utterance;
}

interface Comparison {
  readonly longest: Said;
  readonly other: Said;
  readonly changes: readonly WordChange[];
}

/** A quotation this much shorter than the longest is told by what it has, not by what it lacks. */
const FRAGMENT = 0.6;

/** The longest quotation of a group against each one of another article. */
export function comparisons(members: readonly Said[]): Comparison[] {
  const longest = members.reduce((a, b) =>
    b.utterance.words.length > a.utterance.words.length ? b : a,
  );
  return members
    .filter(({ family }) => family !== longest.family)
    .map((other) => ({
      longest,
      other,
      changes: changesBetween(longest.utterance, other.utterance),
    }));
}

/** Says in full sentences what was trimmed or altered, and by whom. */
export function explainQuotes(
  members: readonly Said[],
  textOf: (slug: string) => string,
  speakersDiffer: boolean,
): string {
  const all = comparisons(members);
  const longest = all[0]?.longest.outlet ?? '';
  const same = all.filter(({ changes }) => changes.length === 0).map(({ other }) => other.outlet);
  const sentences = same.length > 0 ? [`${listed([longest, ...same])} print the same words.`] : [];
  const outletsBySentence = new Map<string, string[]>();
  for (const comparison of all) {
    for (const sentence of differences(comparison, textOf)) {
      const outlets = outletsBySentence.get(sentence);
      if (outlets) outlets.push(comparison.other.outlet);
      else outletsBySentence.set(sentence, [comparison.other.outlet]);
    }
  }
  for (const [sentence, outlets] of outletsBySentence) {
    const verb = new Set(outlets).size > 1 ? 'have' : 'has';
    sentences.push(sentence.replace(OTHERS, listed(outlets)).replace(HAVE, verb));
  }
  if (speakersDiffer) sentences.push(speakerSentence(members));
  return sentences.join(' ');
}

/** Stand for the outlets a sentence holds for and their verb, until they are known. */
const OTHERS = '\u0000';
const HAVE = '\u0001';

function differences(
  { longest, other, changes }: Comparison,
  textOf: (slug: string) => string,
): string[] {
  if (changes.length === 0) return [];
  const inLongest = (words: readonly SaidWord[]) => printed(words, textOf(longest.quote.article));
  const inOther = (words: readonly SaidWord[]) => printed(words, textOf(other.quote.article));
  const altering = changes.filter(({ trims }) => !trims);
  const short = other.utterance.words.length < FRAGMENT * longest.utterance.words.length;
  if (altering.length === 0 && short && changes.every((change) => change.other.length === 0)) {
    return [`In ${OTHERS} the quotation is only ${inOther(other.utterance.words)}.`];
  }
  const told = altering.length > 0 && short ? altering : changes;
  const replaced = told.filter((change) => change.base.length > 0 && change.other.length > 0);
  const missing = told.filter((change) => change.other.length === 0);
  const added = told.filter((change) => change.base.length === 0);
  const swaps = replaced.map(
    (change) => `${inOther(change.other)} where ${longest.outlet} has ${inLongest(change.base)}`,
  );
  return [
    ...(swaps.length > 0 ? [`${OTHERS} ${HAVE} ${few(swaps)}.`] : []),
    ...(missing.length > 0
      ? [
          notFound(
            missing.map(({ base }) => inLongest(base)),
            OTHERS,
          ),
        ]
      : []),
    ...(added.length > 0
      ? [
          notFound(
            added.map((change) => inOther(change.other)),
            longest.outlet,
          ),
        ]
      : []),
  ];
}

function notFound(parts: readonly string[], outlet: string): string {
  const verb = parts.length > 1 ? 'are' : 'is';
  return `${few(parts)} ${verb} not found in the quotation in ${outlet}.`;
}

/** The words as printed; of a long stretch its ends, and never what stands between two spans. */
function printed(words: readonly SaidWord[], text: string): string {
  if (words.length > 14) {
    return `“${joined(words.slice(0, 5), text)} … ${joined(words.slice(-5), text)}”`;
  }
  return `“${joined(words, text)}”`;
}

function joined(words: readonly SaidWord[], text: string): string {
  let out = '';
  let end = words[0]?.start ?? 0;
  for (const word of words) {
    const gap = text.slice(end, word.start);
    out += (gap.length > 6 ? ' … ' : gap) + text.slice(word.start, word.end);
    end = word.end;
  }
  return out.replace(/\s+/gu, ' ');
}

function few(parts: readonly string[]): string {
  return parts.length <= 3
    ? listed(parts)
    : `${parts.slice(0, 3).join(', ')} and ${parts.length - 3} more`;
}

function speakerSentence(members: readonly Said[]): string {
  const names = members.flatMap(({ outlet, quote }) =>
    quote.speaker === null ? [] : [`${quote.speaker} in ${outlet}`],
  );
  return `The articles name different speakers: ${listed(names)}.`;
}

function listed(parts: readonly string[]): string {
  const unique = [...new Set(parts)];
  const last = unique.at(-1) ?? '';
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} and ${last}`;
}
