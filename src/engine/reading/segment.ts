import { languageOf, type Language } from '../language/index.ts';
import { sentenceGoesOn } from './sentence-ends.ts';
import type { Article, Block, Passage, Range } from '../types.ts';

/** A passage longer than this, in UTF-16 code units, is cut: no view and no matcher is made for more. */
const LONGEST_PASSAGE = 5000;

/** A quotation of no more words than this stays one passage, however many sentences it holds. */
const SHORT_QUOTATION_WORDS = 15;

/**
 * Cuts an article into passages: sentences, headings, list items (an item of several sentences is
 * several passages). Passages are trimmed of white space, do not overlap, and cover everything but
 * white space. Sentences are those of Intl.Segmenter, repaired for what news prints.
 */
export function segment(article: Article): Passage[] {
  const language = languageOf(article.language);
  const segmenter = sentenceSegmenter(article.language);
  return article.blocks
    .flatMap((block, index) =>
      blockRanges(article.text, block, segmenter, language).map((range) => ({
        range,
        block,
        index,
      })),
    )
    .map(({ range, block, index }, n) => ({
      id: `${article.slug}.${n + 1}`,
      article: article.slug,
      kind: block.kind === 'paragraph' ? 'sentence' : block.kind,
      block: index,
      ...range,
    }));
}

/** An invalid language tag falls back to English rather than failing: it is the editor's to mend. */
function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function blockRanges(
  text: string,
  block: Block,
  segmenter: Intl.Segmenter,
  language: Language,
): Range[] {
  const whole = trimmed(text, block);
  if (whole === null) return [];
  const sentences =
    block.kind === 'heading' ? [whole] : sentenceRanges(text, whole, segmenter, language);
  return sentences.flatMap((range) => boundedRanges(text, range));
}

function sentenceRanges(
  text: string,
  block: Range,
  segmenter: Intl.Segmenter,
  language: Language,
): Range[] {
  // A line break inside a block is white space to us but the end of a paragraph to the segmenter.
  const line = text.slice(block.start, block.end).replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
  const ranges: Range[] = [];
  let start = 0;
  for (const { index } of segmenter.segment(line)) {
    const cut = besideMarks(line, index);
    if (cut <= start || sentenceGoesOn(line, start, cut, language)) continue;
    ranges.push({ start, end: cut });
    start = cut;
  }
  ranges.push({ start, end: line.length });
  const parts = ranges.flatMap((range) => splitWhereTrailedOff(line, range));
  return joinShortQuotations(line, parts).flatMap((range) => {
    const inLine = trimmed(line, range);
    return inLine ? [{ start: block.start + inLine.start, end: block.start + inLine.end }] : [];
  });
}

/**
 * Speech that trails off and starts anew in lower case ("since the day we met... whatever they
 * say") is two statements, where each is long enough to be one. A spaced ellipsis is an omission
 * inside a sentence and no cut.
 */
function splitWhereTrailedOff(line: string, range: Range): Range[] {
  const parts: Range[] = [];
  let start = range.start;
  for (const { index, 0: dots } of line.slice(range.start, range.end).matchAll(TRAILING_OFF)) {
    const cut = range.start + index + dots.length;
    if (isStatement(line.slice(start, cut)) && isStatement(line.slice(cut, range.end))) {
      parts.push({ start, end: cut });
      start = cut;
    }
  }
  return [...parts, { start, end: range.end }];
}

const TRAILING_OFF = /(?<=\p{L})(?:\.{3}|…)\s+(?=\p{Ll})/gu;
const STATEMENT_WORDS = 5;

/** Looks at no more of the text than a statement's words can take. */
function isStatement(text: string): boolean {
  return text.trim().slice(0, 200).split(/\s+/u).length >= STATEMENT_WORDS;
}

/** Moves a cut behind closing marks that a space had parted from their sentence, and before an opening one. */
function besideMarks(line: string, cut: number): number {
  const closing = /^(?:["”’»)\]]\s+)+/u.exec(line.slice(cut, cut + 20));
  if (closing) return cut + closing[0].length;
  const opening = /[“«([]+$/u.exec(line.slice(Math.max(0, cut - 20), cut));
  return opening ? cut - opening[0].length : cut;
}

/** “We don’t need it. We refuse this bridge.” is one passage: its sentences say too little alone. */
function joinShortQuotations(line: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (let index = 0; index < ranges.length; index += 1) {
    const last = shortQuotationEnd(line, ranges, index);
    const [from, to] = [ranges[index], ranges[last]];
    if (from && to) joined.push({ start: from.start, end: to.end });
    index = last;
  }
  return joined;
}

/** Index of the range that closes the short quotation which range `first` opens; `first` itself where none does. */
function shortQuotationEnd(line: string, ranges: readonly Range[], first: number): number {
  const start = ranges[first]?.start ?? 0;
  if (!/^["“]/u.test(line.charAt(start))) return first;
  for (let last = first; last < ranges.length && last < first + SHORT_QUOTATION_WORDS; last += 1) {
    const said = line.slice(start + 1, ranges[last]?.end).trimEnd();
    if (said.length > 200 || said.split(/\s+/u).length > SHORT_QUOTATION_WORDS) return first;
    if (/["”]/u.test(said)) return /^[^"“”]*["”]$/u.test(said) ? last : first;
  }
  return first;
}

function boundedRanges(text: string, range: Range): Range[] {
  const ranges: Range[] = [];
  let { start } = range;
  while (range.end - start > LONGEST_PASSAGE) {
    const end = cutBefore(text, start, start + LONGEST_PASSAGE);
    const piece = trimmed(text, { start, end });
    if (piece) ranges.push(piece);
    start = end;
  }
  const rest = trimmed(text, { start, end: range.end });
  return rest ? [...ranges, rest] : ranges;
}

/** The last place at or before `limit` where a text may be cut: behind white space, else between graphemes. */
function cutBefore(text: string, start: number, limit: number): number {
  const from = Math.max(start + 1, limit - 1000);
  for (let at = limit; at > from; at -= 1) if (/\s/u.test(text.charAt(at - 1))) return at;
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const cluster = graphemes.segment(text.slice(from, limit + 1000)).containing(limit - from);
  return cluster && cluster.index > 0 ? from + cluster.index : limit;
}

/** The range without white space at its ends, or null where nothing else is in it. */
function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range;
  // A space that carries a combining mark is no white space.
  while (start < end && /^\s(?!\p{M})/u.test(text.slice(start, start + 3))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
