import { findMentions, type Mention } from '../names/mentions.ts';
import { markedRanges } from './quote-marks.ts';
import { isReportingVerb, SPEECH_VERBS } from '../language/en/reporting-verbs.ts';
import { rememberSpeaker, speakerContext } from './speaker-context.ts';
import { attribute } from './speakers.ts';
import type { MarkedRange } from './quote-marks.ts';
import type { Article, Passage, Quote, Range } from '../types.ts';

/** A marked fragment of fewer words is a term or a scare quote, not a quotation. */
const SHORTEST_FRAGMENT = 3;

const NAMES_A_WORK =
  /\b(?:video|book|song|film|movie|show|program|group|article|story|column|essay|report|speech|website|site|blog|post|episode|segment|album|series|memo|memoir|game|play|campaign|initiative|document|headline|slogan|hashtag|section|chapter)s?,?\s+(?:is\s+|was\s+)?(?:called|titled|named|simply|entitled|headlined),?\s*$/u;

/**
 * Finds the direct quotations of an article, in reading order, with their speakers. What is said
 * on both sides of one reporting clause is one quotation of several spans, and so is one that runs
 * over several paragraphs. Terms, scare quotes and titles of works are not quotations.
 */
export function findQuotes(
  article: Article,
  passages: readonly Passage[],
  mentions: readonly Mention[] = findMentions(article.text, article.blocks),
): Quote[] {
  const { text } = article;
  const marked = markedRanges(text, article.blocks);
  const context = speakerContext(text, passages, marked, mentions);
  const utterances = groupUtterances(text, marked).filter((spans) => isQuotation(text, spans));
  return utterances.map((spans, index) => {
    const { speaker, verb } = attribute(context, spans);
    if (speaker !== null) rememberSpeaker(context, (spans.at(-1)?.end ?? 1) - 1, speaker);
    return {
      id: `${article.slug}.q${index + 1}`,
      article: article.slug,
      spans: spans.map(({ start, end }) => [start, end] as const),
      speaker,
      verb,
    };
  });
}

function groupUtterances(text: string, marked: readonly MarkedRange[]): Range[][] {
  const groups: MarkedRange[][] = [];
  for (const range of marked) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && (range.continues || isInterrupted(text, previous, range)))
      group.push(range);
    else groups.push([range]);
  }
  return groups.map((group) => group.flatMap((range) => trimmed(text, range)));
}

/** Whether one reporting clause and nothing else parts two marked ranges of a paragraph. */
function isInterrupted(text: string, before: MarkedRange, after: MarkedRange): boolean {
  if (before.block !== after.block) return false;
  const gap = text.slice(before.end + 1, after.start - 1);
  if (gap.length > 160 || /^\s*(?:and|but|or|while|then)\b/u.test(gap)) return false;
  if (!/[,?!—–―…-][’'”"]*\s*$/u.test(text.slice(before.start, before.end))) return false;
  const words = gap.match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => SPEECH_VERBS.has(word))) return false;
  if (/[,;—–―-]\s*$/u.test(gap))
    return (
      !/[.!?]\s/u.test(gap.replace(/\b\p{Lu}\p{L}{0,4}\./gu, '')) &&
      !/\b(?:and|but|then)\s+\p{L}+,?\s*$/u.test(gap)
    );
  // A new sentence of the same speaker; one that ends with a comma has a clause of its own.
  const said = text.slice(after.start, after.end).trimEnd();
  return (
    endsOneSentence(gap) && /^\W*[\p{Lu}\p{N}…]/u.test(said) && /[.?!…—–―-]["”’)\]]*$/u.test(said)
  );
}

function endsOneSentence(gap: string): boolean {
  const sentences = gap
    .trim()
    .replace(/\b(?:\p{Lu}\p{L}{0,3}|\p{Lu}\.\p{Lu})\.(?=\s\p{Lu})/gu, '')
    .replace(/\b[ap]\.m\./gu, '');
  return /[.]$/u.test(gap.trim()) && !/[.?!]\s/u.test(sentences);
}

function trimmed(text: string, { start, end }: Range): Range[] {
  const said = text.slice(start, end);
  const lead = /^[\s,]*/u.exec(said)?.[0].length ?? 0;
  const range = { start: start + lead, end: start + said.trimEnd().length };
  return range.end > range.start ? [range] : [];
}

function isQuotation(text: string, spans: readonly Range[]): boolean {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return false;
  const said = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const count = wordCount(said);
  const before = text.slice(Math.max(0, first.start - 40), first.start - 1);
  const after = text.slice(last.end, last.end + 60);
  const reported = hasClauseBeside(before, after) || spans.length > 1;
  if (count === 2 && isTitleOfWork(said) && !/[,:]\s*$/u.test(before)) return false;
  if (count < SHORTEST_FRAGMENT) {
    return (
      count > 0 && reported && /^\p{Lu}/u.test(said) && /[,.?!]$/u.test(said) && spans.length === 1
    );
  }
  if (/\b(?:so-called|titled|entitled|headlined?|named|subtitled|dubbed)[,:]?\s*$/u.test(before))
    return false;
  if (NAMES_A_WORK.test(before)) return false;
  if (!isTitleOfWork(said)) return true;
  // “Fox and Friends” segment: a title needs more than a verb somewhere near to be speech.
  return reported && (/[,?!—–―-]$/u.test(said) || /[,:]\s*$/u.test(before));
}

function wordCount(said: string): number {
  return said.slice(0, 200).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** Whether a verb of speech stands right before the opening or behind the closing mark. */
function hasClauseBeside(before: string, after: string): boolean {
  if (/(\p{L}+)[,:]?\s*$/u.test(before)) {
    const verb = /(\p{L}+)[,:]?\s*$/u.exec(before)?.[1] ?? '';
    if (SPEECH_VERBS.has(verb)) return true;
  }
  const words = after.replace(/^["”]\s*/u, '').split(/[\s,]+/u, 5);
  return words.some((word, index) => isReportingVerb(word) && SPEECH_VERBS.has(word) && index < 5);
}

/** “Alice in Wonderland”, “In the Harbour With Karin Lane”: every word of weight has a capital. */
function isTitleOfWork(said: string): boolean {
  const words = said.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const small = /^(?:a|an|the|of|in|on|to|and|for|with|at|by|from|or|as|vs|v)$/iu;
  return words.length <= 20 && words.every((word) => small.test(word) || /^\p{Lu}/u.test(word));
}
