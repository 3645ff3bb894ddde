import type { Language } from '../language/index.ts';
import { backgroundIdf } from '../background-idf.ts';
import {
  alteredSentence,
  speakersSentence,
  trimmedSentence,
} from '../explain/finding-sentences.ts';
import { findingId } from './finding-id.ts';
import type { FindingInput } from './finding-input.ts';
import { tellingWordsBeyond } from './own-words.ts';
import { CERTAINTY, WEIGHTS } from './settings.ts';
import type { Finding, FindingSide, Quote, QuoteChange, QuoteGroup, Range } from '../types.ts';

/** A changed word as rare as this weighs as much as a changed word can. */
const RAREST = 6.8;
/** So many changed words are one change; more are another wording. */
const FEW_WORDS = 3;
/** So many words that only one side has are one change; more were cut. */
const LONE_WORDS = 2;
/** From so many words left out on a quotation weighs as much as a cut can. */
const LONGEST_CUT = 40;

/** The quotations that articles print differently: one finding a row, of its weightiest change. */
export function quoteFindings(input: FindingInput): Finding[] {
  return input.comparison.quoteGroups.flatMap((group) => [
    ...(group.speakersDiffer ? disputedSpeaker(group, input) : []),
    ...wordingFinding(group, input),
  ]);
}

function wordingFinding(group: QuoteGroup, input: FindingInput): Finding[] {
  const [change] = group.changes
    .filter(({ kind }) => kind !== 'style')
    .toSorted((a, b) => weightOf(b, input) - weightOf(a, input));
  if (change === undefined) return [];
  const [one, other] = change.quotes.map((id) => input.quotes.get(id));
  if (one === undefined || other === undefined) return [];
  const printed = [one, other].map((quote, at) => wordsOf(quote, change.ranges[at] ?? null, input));
  const [oneWords = null, otherWords = null] = printed;
  const sides = [
    { outlet: input.name(one.article), words: oneWords },
    { outlet: input.name(other.article), words: otherWords },
  ] as const;
  const cut = isCut(change, Math.max(...printed.map((words) => countWords(words ?? ''))));
  const kind = cut ? 'quote-trimmed' : 'quote-altered';
  return [
    {
      id: findingId(kind, [...printed.map((words) => words ?? ''), quoteWords(one, input)]),
      kind,
      certainty: CERTAINTY.quote,
      weight: weightOf(change, input),
      sentence: (cut ? trimmedSentence : alteredSentence)(group.speaker, sides),
      passages: [one, other].flatMap((quote) => passageOf(quote, input)),
      group: group.id,
      sides: [one, other].map((quote, at) => excerpt(quote, change.ranges[at] ?? null)),
    },
  ];
}

function disputedSpeaker(group: QuoteGroup, input: FindingInput): Finding[] {
  const quotes = group.quotes.flatMap((id) => input.quotes.get(id) ?? []);
  const named = quotes.filter(({ speaker }) => speaker !== null);
  const sure = named.filter(({ attribution }) => attribution === 'clause');
  const [one] = sure.length > 0 ? sure : named;
  const other = named.find(
    ({ article, speaker }) => article !== one?.article && speaker !== one?.speaker,
  );
  if (one === undefined || other === undefined) return [];
  // Who is named beside the quotation, too, may have said it jointly: "Poe and Low said".
  if (isNamedBeside(one, other, input) || isNamedBeside(other, one, input)) return [];
  const certain = [one, other].every(({ attribution }) => attribution === 'clause');
  return [
    {
      id: findingId('speaker-disputed', [quoteWords(one, input), one.speaker ?? '']),
      kind: 'speaker-disputed',
      certainty: certain ? CERTAINTY.speaker : CERTAINTY.speakerUnsure,
      weight: WEIGHTS.speaker,
      sentence: speakersSentence(
        quoteWords(one, input),
        [one, other].map(({ article, speaker }) => ({
          outlet: input.name(article),
          words: speaker ?? '',
        })),
      ),
      passages: [one, other].flatMap((quote) => passageOf(quote, input)),
      group: group.id,
      sides: [one, other].map((quote) => excerpt(quote, null)),
    },
  ];
}

/** Whether the passage of a quotation names the speaker that another article has, by the last name. */
function isNamedBeside(quote: Quote, { speaker }: Quote, input: FindingInput): boolean {
  const last = speaker?.split(/\s+/).findLast((name) => /^\p{Lu}\p{L}{2}/u.test(name));
  const [first, end] = [quote.spans[0]?.[0] ?? 0, quote.spans.at(-1)?.[1] ?? 0];
  const beside = [first, end].flatMap((at) => {
    const passage = input.passages.get(input.passageAt(quote.article, at) ?? '');
    return passage === undefined ? [] : [input.text(quote.article, passage)];
  });
  return last !== undefined && beside.some((text) => text.includes(last));
}

/** How much a change is worth to a reader: a negation or a number beats every word. */
function weightOf(change: QuoteChange, input: FindingInput): number {
  const { language } = input;
  const [one = '', other = ''] = change.quotes.map((id, at) => {
    const quote = input.quotes.get(id);
    return (quote && wordsOf(quote, change.ranges[at] ?? null, input)) ?? '';
  });
  const longest = Math.max(countWords(one), countWords(other));
  if (isCut(change, longest)) {
    return WEIGHTS.trimmed + WEIGHTS.trimmedSpan * Math.min(1, longest / LONGEST_CUT);
  }
  // What differs in many words is put otherwise: the one word among them is not the news.
  if (longest > FEW_WORDS) return WEIGHTS.quotedWord;
  if (change.kind === 'negation') return WEIGHTS.negation;
  if (change.kind === 'number') return WEIGHTS.quotedNumber;
  const rarity = Math.min(
    rarest(tellingWordsBeyond(one, other, language), language),
    rarest(tellingWordsBeyond(other, one, language), language),
  );
  return WEIGHTS.quotedWord + WEIGHTS.quotedWordSpan * Math.min(1, rarity / RAREST);
}

/** Whether words are only left out: a lone negation or number is more than a cut. */
function isCut({ kind, ranges }: QuoteChange, longest: number): boolean {
  return kind === 'cut' || (ranges.includes(null) && longest > LONE_WORDS);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function rarest(words: readonly string[], language: Language): number {
  return Math.max(0, ...words.map((one) => backgroundIdf(one, language)));
}

function wordsOf(quote: Quote, range: Range | null, input: FindingInput): string | null {
  return range === null ? null : input.text(quote.article, range);
}

function quoteWords(quote: Quote, input: FindingInput): string {
  return quote.spans.map(([start, end]) => input.text(quote.article, { start, end })).join(' … ');
}

function passageOf(quote: Quote, input: FindingInput): string[] {
  const passage = input.passageAt(quote.article, quote.spans[0]?.[0] ?? 0);
  return passage === undefined ? [] : [passage];
}

/** The part of a quotation that the words in question stand in: what a reporting clause interrupts is not joined. */
function excerpt({ article, spans }: Quote, range: Range | null): FindingSide {
  const at = range?.start ?? spans[0]?.[0] ?? 0;
  const [start, end] = spans.find(([from, to]) => at >= from && at < to) ?? spans[0] ?? [at, at];
  return {
    articles: [article],
    of: 'text',
    range: { start, end: Math.max(end, range?.end ?? end) },
    telling: range === null ? [] : [range],
  };
}
