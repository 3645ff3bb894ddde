import { languageOf, type Language } from '../language/index.ts';
import type { Mention } from '../names/mentions.ts';
import { isQuotation } from './is-quotation.ts';
import { markedRanges } from './quote-marks.ts';
import { rememberSpeaker, speakerContext } from './speaker-context.ts';
import { readingOf } from '../reading/reading.ts';
import { attribute } from './speakers.ts';
import type { MarkedRange } from './quote-marks.ts';
import type { Article, Passage, Quote, Range } from '../types.ts';

/**
 * Finds the direct quotations of an article, in reading order, with their speakers. What is said
 * on both sides of one reporting clause is one quotation of several spans, and so is one that runs
 * over several paragraphs. Terms, scare quotes and titles of works are not quotations.
 */
export function findQuotes(
  article: Article,
  passages: readonly Passage[],
  mentions: readonly Mention[] = readingOf(article).mentions,
): Quote[] {
  const language = languageOf(article.language);
  const { text } = article;
  const marked = markedRanges(text, article.blocks, language);
  const context = speakerContext(readingOf(article), passages, marked, mentions);
  const utterances = groupUtterances(text, marked, language).filter((spans) =>
    isQuotation(context, spans),
  );
  return utterances.map((spans, index) => {
    const read = attribute(context, spans);
    const { speaker } = read;
    if (speaker !== null)
      rememberSpeaker(context, (spans.at(-1)?.end ?? 1) - 1, speaker, read.jointly);
    return {
      id: `${article.slug}.q${index + 1}`,
      article: article.slug,
      spans: spans.map(({ start, end }) => [start, end] as const),
      ...read,
    };
  });
}

function groupUtterances(
  text: string,
  marked: readonly MarkedRange[],
  language: Language,
): Range[][] {
  const groups: MarkedRange[][] = [];
  for (const range of marked) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && (range.continues || isInterrupted(text, previous, range, language)))
      group.push(range);
    else groups.push([range]);
  }
  return groups.map((group) => group.flatMap((range) => trimmed(text, range)));
}

/** Whether one reporting clause and nothing else parts two marked ranges of a paragraph. */
function isInterrupted(
  text: string,
  before: MarkedRange,
  after: MarkedRange,
  language: Language,
): boolean {
  if (before.block !== after.block) return false;
  const gap = text.slice(before.end + 1, after.start - 1);
  if (gap.length > 160 || language.clauses.goesOn.test(gap)) return false;
  if (!/[,?!—–―…-][’'”"]*\s*$/u.test(text.slice(before.start, before.end))) return false;
  const words = gap.match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => language.reporting.speechVerbs.has(word))) return false;
  if (/[,;—–―-]\s*$/u.test(gap))
    return (
      !/[.!?]\s/u.test(gap.replace(/\b\p{Lu}\p{L}{0,4}\./gu, '')) &&
      !language.clauses.goesOnAtEnd.test(gap)
    );
  // A new sentence of the same speaker; one that ends with a comma has a clause of its own.
  const said = text.slice(after.start, after.end).trimEnd();
  if (/[?!]$/u.test(said) && hasOwnClause(text.slice(after.end + 1, after.end + 80), language))
    return false;
  return (
    endsOneSentence(gap, language) &&
    /^\W*[\p{Lu}\p{N}…]/u.test(said) &&
    /[.?!…—–―-]["”’)\]]*$/u.test(said)
  );
}

/** “Do we sail?” Sen. Low asked: a question with a clause of its own is a quotation of its own. */
function hasOwnClause(behind: string, language: Language): boolean {
  const words = behind.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const begins = language.clauses.ownClause.test(behind);
  return begins && words.slice(0, 6).some((word) => language.reporting.speechVerbs.has(word));
}

function endsOneSentence(gap: string, language: Language): boolean {
  const sentences = gap
    .trim()
    .replace(/\b(?:\p{Lu}\p{L}{0,3}|\p{Lu}\.\p{Lu})\.(?=\s\p{Lu})/gu, '')
    .replace(language.clauses.innerStops, '');
  return /[.]$/u.test(gap.trim()) && !/[.?!]\s/u.test(sentences);
}

function trimmed(text: string, { start, end }: Range): Range[] {
  const said = text.slice(start, end);
  const lead = /^[\s,]*/u.exec(said)?.[0].length ?? 0;
  const range = { start: start + lead, end: start + said.trimEnd().length };
  return range.end > range.start ? [range] : [];
}
