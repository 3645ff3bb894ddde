import { replaceTraced, traced } from './traced-text.ts';
import { likelyChains, type Transformation } from './transformations.ts';
import type { Alignment, Article, Passage, Range } from '../types.ts';

/** How a text was made from another by mechanical steps, to the letter. */
export interface CopyExplanation {
  /** In words, in the order of application: "lower-cased", "punctuation removed". */
  readonly transformations: readonly string[];
  /** The figures that were removed, as ranges of the source: whole words, with "$" and "%". */
  readonly removedFigures: readonly Range[];
  /**
   * Where the source's offsets stand in the copy: index a source offset, 0 to the source's length.
   * Rising; what was removed has the offset at which the copy goes on.
   */
  readonly offsets: readonly number[];
}

/**
 * Explains a text as the result of general transformations of another (lower case, punctuation,
 * words with digits, paragraph breaks, …), character for character; null where no chain of them
 * gives exactly this text. White space at both ends is not compared.
 */
export function explainCopy(source: string, copy: string): CopyExplanation | null {
  if (source.trim() === copy.trim() || copy.trim() === '' || copy.length > source.length * 1.1)
    return null;
  const chain = likelyChains(source, copy).find(
    (steps) => applyChain(source, steps).trim() === copy.trim(),
  );
  if (!chain) return null;
  let text = traced(source);
  let removedFigures: Range[] = [];
  for (const step of chain) {
    const before = text;
    text = replaceTraced(before, step.pattern, step.replacement);
    if (step.name === 'figures removed' || step.name === 'figures masked')
      removedFigures = [...before.text.matchAll(step.pattern)].map(({ index, 0: match }) =>
        figureAround(
          source,
          before.origin[index] ?? 0,
          (before.origin[index + match.length - 1] ?? 0) + 1,
        ),
      );
  }
  const changed = chain.filter(
    (_, at) =>
      applyChain(source, chain.slice(0, at)) !== applyChain(source, chain.slice(0, at + 1)),
  );
  return {
    transformations: [...new Set(changed.flatMap(({ name }) => name ?? []))],
    removedFigures: withoutRepeats(removedFigures),
    offsets: offsetsOf(source, copy, text),
  };
}

/**
 * Cuts a copy where its source's passages end, so that both stand level. What a passage lost
 * altogether has none in the copy; the alignments tell which belongs to which.
 */
export function projectPassages(
  source: { readonly article: Article; readonly passages: readonly Passage[] },
  copy: Article,
): { readonly passages: Passage[]; readonly alignments: Alignment[] } | null {
  const explanation = explainCopy(source.article.text, copy.text);
  if (!explanation) return null;
  const passages: Passage[] = [];
  const alignments: Alignment[] = [];
  let block = 0;
  for (const passage of source.passages) {
    const range = trimmed(
      copy.text,
      explanation.offsets[passage.start] ?? 0,
      explanation.offsets[passage.end] ?? 0,
    );
    if (range.start >= range.end) continue;
    const id = `${copy.slug}.${passages.length + 1}`;
    while (block + 1 < copy.blocks.length && (copy.blocks[block]?.end ?? 0) <= range.start)
      block += 1;
    passages.push({ id, article: copy.slug, kind: 'sentence', block, ...range });
    alignments.push({ a: passage.id, b: id, relation: 'same', score: 1, evidence: [] });
  }
  return { passages, alignments };
}

function applyChain(text: string, chain: readonly Transformation[]): string {
  return chain.reduce(
    (result, { pattern, replacement }) => result.replace(pattern, replacement),
    text,
  );
}

/** For each offset of the source, the first place of the copy that was made from there or later. */
function offsetsOf(
  source: string,
  copy: string,
  { text, origin }: { text: string; origin: readonly number[] },
): number[] {
  const shift = copy.length - copy.trimStart().length - (text.length - text.trimStart().length);
  const offsets: number[] = [];
  let at = 0;
  for (let offset = 0; offset <= source.length; offset += 1) {
    while (at < origin.length && (origin[at] ?? 0) < offset) at += 1;
    offsets.push(Math.min(Math.max(at + shift, 0), copy.length));
  }
  return offsets;
}

/** The whole printed word around what was removed: "$29.6", "Q1", "78%". */
function figureAround(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (/[^\s“”"(),;—–]/.test(text.charAt(from - 1))) from -= 1;
  while (/[^\s“”"(),;—–]/.test(text.charAt(to))) to += 1;
  while (to > end && /[.,:;!?'’)]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function withoutRepeats(ranges: readonly Range[]): Range[] {
  return ranges.filter((range, at) => at === 0 || range.start >= (ranges[at - 1]?.end ?? 0));
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
