import { list } from './list.ts';
import { surestOf } from '../quotes/speaker-agreement.ts';
import type { PrintedWords } from '../quotes/printed-words.ts';
import type { QuoteComparison, ToldChange } from '../quotes/quote-changes.ts';
import type { Said } from '../quotes/said.ts';
import type { SaidWord } from '../quotes/utterance.ts';

/** What a row's sentences are written from. */
export interface RowWording {
  readonly row: readonly Said[];
  readonly comparisons: readonly QuoteComparison[];
  readonly speakersDiffer: boolean;
  readonly textOf: (slug: string) => string;
  /** What each article prints, quoted or not. */
  readonly printedIn: (slug: string) => PrintedWords;
}

/** A quotation this much shorter than the longest is told by what it has, not by what it lacks. */
const FRAGMENT = 0.6;

/** Says in full sentences what was trimmed or altered, and by whom. */
export function explainQuotes(wording: RowWording): string {
  const { row, comparisons, speakersDiffer } = wording;
  const longest = comparisons[0]?.longest.outlet ?? '';
  const same = comparisons
    .filter(({ changes }) => changes.every(({ kind }) => kind === 'style'))
    .map(({ other }) => other.outlet);
  const sentences =
    same.length > 0 ? [`${list([...new Set([longest, ...same])])} print the same words.`] : [];
  const outletsBySentence = new Map<string, string[]>();
  for (const comparison of comparisons) {
    for (const sentence of differences(comparison, wording)) {
      const outlets = outletsBySentence.get(sentence);
      if (outlets) outlets.push(comparison.other.outlet);
      else outletsBySentence.set(sentence, [comparison.other.outlet]);
    }
  }
  for (const [sentence, outlets] of outletsBySentence) {
    const verb = new Set(outlets).size > 1 ? 'have' : 'has';
    sentences.push(sentence.replace(OTHERS, list([...new Set(outlets)])).replace(HAVE, verb));
  }
  if (sentences.length === 0) sentences.push(`${longest} has it in full, the others in part.`);
  if (speakersDiffer) sentences.push(speakerSentence(row));
  return sentences.join(' ');
}

/** Stand for the outlets a sentence holds for and their verb, until they are known. */
const OTHERS = '\u0000';
const HAVE = '\u0001';

function differences({ longest, other, changes }: QuoteComparison, wording: RowWording): string[] {
  const { textOf, printedIn } = wording;
  const inLongest = (words: readonly SaidWord[]) => printed(words, textOf(longest.quote.article));
  const inOther = (words: readonly SaidWord[]) => printed(words, textOf(other.quote.article));
  const altering = changes.filter(({ trims, kind }) => !trims && kind !== 'style');
  const cuts = changes.filter(({ trims }) => trims);
  const short = other.utterance.words.length < FRAGMENT * longest.utterance.words.length;
  const alone = wording.row.filter(({ family }) => family === other.family).length === 1;
  if (altering.length === 0 && short && alone && isCutOnly(cuts, changes, other, printedIn)) {
    return [`In ${OTHERS} the quotation is only ${inOther(other.utterance.words)}.`];
  }
  const told = altering.length > 0 && short ? [] : cuts;
  const missing = told
    .flatMap(({ base }) => sentencesOf(base))
    .flatMap(printedIn(other.quote.article).missing);
  const added = told
    .flatMap((change) => sentencesOf(change.other))
    .flatMap(printedIn(longest.quote.article).missing);
  const [lost, won] = [unpaired(altering, 'base'), unpaired(altering, 'other')];
  const swaps = altering
    .filter((change) => change.base.length > 0 && change.other.length > 0)
    .map(
      (change) => `${inOther(change.other)} where ${longest.outlet} has ${inLongest(change.base)}`,
    );
  return [
    ...(swaps.length > 0 ? [`${OTHERS} ${HAVE} ${few(swaps)}.`] : []),
    ...notFound([...lost.map(inLongest)], `the quotation in ${OTHERS}`),
    ...notFound([...won.map(inOther)], `the quotation in ${longest.outlet}`),
    ...notFound(joinedSentences(missing).map(inLongest), OTHERS),
    ...notFound(joinedSentences(added).map(inOther), longest.outlet),
    ...spellings(changes, inLongest, inOther, longest.outlet),
  ];
}

/** Whether a quotation only leaves words out, none of which its article prints elsewhere. */
function isCutOnly(
  cuts: readonly ToldChange[],
  changes: readonly ToldChange[],
  { quote }: Said,
  printedIn: RowWording['printedIn'],
): boolean {
  return (
    cuts.length > 0 &&
    changes.every((change) => change.other.length === 0) &&
    cuts.every(({ base }) => isAllMissing(base, printedIn(quote.article)))
  );
}

/** Whether an article prints nothing of some words, but for those too common to tell. */
function isAllMissing(words: readonly SaidWord[], printed: PrintedWords): boolean {
  const count = printed.missing(words).reduce((sum, part) => sum + part.length, 0);
  return words.length < 3 || count > 0.8 * words.length;
}

function unpaired(changes: readonly ToldChange[], side: 'base' | 'other'): (readonly SaidWord[])[] {
  const none = side === 'base' ? 'other' : 'base';
  return changes.filter((change) => change[none].length === 0).map((change) => change[side]);
}

/** House style is told apart from words. */
function spellings(
  changes: readonly ToldChange[],
  inLongest: (words: readonly SaidWord[]) => string,
  inOther: (words: readonly SaidWord[]) => string,
  outlet: string,
): string[] {
  const told = changes
    .filter(({ kind }) => kind === 'style')
    .map(({ base, other }) => `${inOther(other)} for ${inLongest(base)}`);
  return told.length > 0 ? [`Spelt otherwise than in ${outlet}: ${few([...new Set(told)])}.`] : [];
}

function sentencesOf(words: readonly SaidWord[]): (readonly SaidWord[])[] {
  return [...Map.groupBy(words, (word) => word.sentence).values()];
}

/** Sentences that follow one another are told as one. */
function joinedSentences(parts: readonly (readonly SaidWord[])[]): (readonly SaidWord[])[] {
  const joined: SaidWord[][] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const follows = before?.at(-1)?.sentence === (part[0]?.sentence ?? 0) - 1;
    if (before !== undefined && follows) before.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

function notFound(parts: readonly string[], where: string): string[] {
  if (parts.length === 0) return [];
  return [`${few(parts)} ${parts.length > 1 ? 'are' : 'is'} not found in ${where}.`];
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
    ? list([...new Set(parts)])
    : `${parts.slice(0, 3).join(', ')} and ${parts.length - 3} more`;
}

function speakerSentence(row: readonly Said[]): string {
  const surest = surestOf(row);
  const names = row
    .filter(({ quote }) => quote.attribution === 'clause' || quote === surest?.quote)
    .flatMap(({ outlet, quote }) =>
      quote.speaker === null ? [] : [`${quote.speaker} in ${outlet}`],
    );
  return `The articles name different speakers: ${list([...new Set(names)])}.`;
}
