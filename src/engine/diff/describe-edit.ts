import { languageOf, type Language } from '../language/index.ts';
import { firstAtOrAfter } from '../reading/ranges.ts';
import { wordTokens } from '../reading/words.ts';
import type { Article, Edit } from '../types.ts';

/** Longer quotations are cut in the middle. */
const LONGEST_QUOTATION = 120;

/** An edit in words: "'$5,687.75' became '$5,587.75'". */
export function describeEdit(edit: Edit, base: Article, other: Article): string {
  const before = base.text.slice(edit.base.start, edit.base.end);
  const after = other.text.slice(edit.other.start, edit.other.end);
  if (edit.class === 'spacing') return describeSpacing(before, after, edit, base.text, other.text);
  if (edit.kind === 'insertion') return `${quoted(after)} was added`;
  if (edit.kind === 'deletion') return `${quoted(before)} was cut`;
  const isRestated = edit.restated || isSameValue(before, after, languageOf(base.language));
  const aside = isRestated ? ', the same figure, written otherwise' : '';
  return `${quoted(before)} became ${quoted(after)}${aside}`;
}

/** The paragraph an edit stands in, counted from 1: in the base, or where it is new in the other text. */
export function paragraphOf(edit: Edit, base: Article, other: Article): number {
  const [article, range] =
    edit.kind === 'insertion' ? ([other, edit.other] as const) : ([base, edit.base] as const);
  const { blocks } = article;
  const next = firstAtOrAfter(blocks, range.start);
  // Between two paragraphs it is the one that follows.
  const at = (blocks[next - 1]?.end ?? 0) > range.start ? next : next + 1;
  return Math.min(at, Math.max(1, blocks.length));
}

/** "4.90%" and "4.9%", "5" and "five". */
function isSameValue(before: string, after: string, language: Language): boolean {
  const [figure, ...rest] = wordTokens(before, language);
  const [other, ...others] = wordTokens(after, language);
  const single = figure?.kind === 'figure' && rest.length === 0 && others.length === 0;
  return single && figure.key === other?.key;
}

function describeSpacing(
  before: string,
  after: string,
  edit: Edit,
  baseText: string,
  otherText: string,
): string {
  if (/\S/.test(before + after)) return `${quoted(before)} became ${quoted(after)}`;
  const around = `${wordBefore(baseText, edit.base.start)}${before || '|'}${wordAfter(baseText, edit.base.end)}`;
  const pair = around
    .split(before || '|')
    .map((word) => quoted(word))
    .join(' and ');
  if (before.includes('\n') && !after.includes('\n'))
    return after === ''
      ? `the paragraphs were joined: ${pair} run together`
      : `the paragraph break between ${pair} was dropped`;
  if (after.includes('\n') && !before.includes('\n'))
    return `a paragraph break was put between ${quoted(wordBefore(otherText, edit.other.start))} and ${quoted(wordAfter(otherText, edit.other.end))}`;
  if (after === '') return `${pair} were joined`;
  if (before === '')
    return `a space was put between ${quoted(wordBefore(otherText, edit.other.start))} and ${quoted(wordAfter(otherText, edit.other.end))}`;
  return `the space between ${pair} changed`;
}

function wordBefore(text: string, at: number): string {
  return /\S*$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function wordAfter(text: string, at: number): string {
  return /^\S*/.exec(text.slice(at, at + 24))?.[0] ?? '';
}

function quoted(text: string): string {
  const shown = text.trim().replace(/\s*\n\s*/g, ' ¶ ') || text.replace(/\n/g, '¶');
  if (shown.length <= LONGEST_QUOTATION) return `‘${shown}’`;
  const half = LONGEST_QUOTATION / 2;
  return `‘${shown.slice(0, half).trimEnd()} … ${shown.slice(-half).trimStart()}’`;
}
