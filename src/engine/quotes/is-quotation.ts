import { isReportingVerb } from './reporting.ts';
import type { Language } from '../language/index.ts';
import { isAttributed } from './speakers.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Range } from '../types.ts';

/** A marked fragment of fewer words is a quotation only where it is attributed. */
const SHORTEST_FRAGMENT = 3;
/** An unattributed fragment of fewer words in front of a noun is a term: "the “look and see” rule". */
const SHORTEST_PHRASE = 6;

/** Whether what stands between marks is somebody's words: no title, term or scare quote. */
export function isQuotation(context: SpeakerContext, spans: readonly Range[]): boolean {
  const { language } = context;
  const { text } = context;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return false;
  const said = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const count = wordCount(said);
  const before = text.slice(Math.max(0, first.start - 40), first.start - 1);
  const after = text.slice(last.end, last.end + 60);
  if (count === 0 || namesWork(before, count, language)) return false;
  const reported = hasClauseBeside(before, after, language) || spans.length > 1;
  if (count < SHORTEST_FRAGMENT) return isShortQuotation(context, spans, { said, after, reported });
  if (isTitleOfWork(said, language)) {
    // “Fox and Friends” segment: a title needs more than a verb somewhere near to be speech.
    return reported && (/[,?!—–―-]$/u.test(said) || /[,:]\s*$/u.test(before));
  }
  const term = count < SHORTEST_PHRASE && !isWhole(said, after, language) && !reported;
  return !term || isAttributed(context, spans);
}

interface Surroundings {
  readonly said: string;
  readonly after: string;
  readonly reported: boolean;
}

/** “Why?” she asked; he called it “shameful.” */
function isShortQuotation(
  context: SpeakerContext,
  spans: readonly Range[],
  { said, after, reported }: Surroundings,
): boolean {
  const { language } = context;
  const sentence = /^\p{Lu}/u.test(said) && /[,.?!]$/u.test(said) && spans.length === 1;
  if (sentence && reported && !isName(said, language)) return true;
  if (isTitleOfWork(said, language) && !/[.?!]$/u.test(said)) return false;
  return isWhole(said, after, language) && isAttributed(context, spans);
}

/** “Salt and Pepper”, “Bridgegate,”: words with capitals that no full stop makes a sentence. */
function isName(said: string, language: Language): boolean {
  return wordCount(said) > 1 && isTitleOfWork(said, language) && !/[?!]$/u.test(said);
}

/** Whether the fragment is no attribute of the noun behind it: “personal” letters. */
function isWhole(said: string, after: string, language: Language): boolean {
  if (/[,.;:?!—–―-]["’”]?$/u.test(said)) return true;
  const next = /^["”]\s+(\p{L}[\p{L}’'-]*)/u.exec(after)?.[1];
  return (
    next === undefined ||
    language.quotations.afterFragment.has(next.toLowerCase()) ||
    /^\p{Lu}/u.test(next)
  );
}

function wordCount(said: string): number {
  return said.slice(0, 200).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** "so-called “", "a video called “", "under the headline “". */
function namesWork(before: string, count: number, language: Language): boolean {
  const words = before.replace(/[,:]?\s*$/u, '').match(/[\p{L}’'-]+/gu) ?? [];
  const [last = '', ...rest] = words.toReversed();
  if (language.quotations.namingWords.has(last)) return true;
  if (language.quotations.termWords.has(last)) return count < SHORTEST_FRAGMENT;
  return (
    language.quotations.leadsToName.has(last) &&
    rest.slice(0, 2).some((word) => language.quotations.kindsOfWork.has(singular(word)))
  );
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

/** Whether a verb of speech stands right before the opening or behind the closing mark. */
function hasClauseBeside(before: string, after: string, language: Language): boolean {
  const verb = /(\p{L}+)[,:]?\s*$/u.exec(before)?.[1] ?? '';
  if (language.reporting.speechVerbs.has(verb)) return true;
  const words = after.replace(/^["”]\s*/u, '').split(/[\s,]+/u, 5);
  return words.some(
    (word) => isReportingVerb(word, language) && language.reporting.speechVerbs.has(word),
  );
}

/** “Alice in Wonderland”, “In the Harbour With Karin Lane”: every word of weight has a capital. */
function isTitleOfWork(said: string, language: Language): boolean {
  const words = said.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const titled = (word: string) =>
    language.quotations.smallInTitles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word);
  return words.length <= 20 && words.every(titled);
}
