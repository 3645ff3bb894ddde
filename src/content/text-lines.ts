import type { WrittenBlock } from '../markdown/index.ts';
import type { Article } from '../engine/types.ts';

/** The line of the file in which each block of an article's text begins. */
export function linesOfBlocks(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  written: readonly WrittenBlock[],
  linesBefore: number,
): number[] {
  const plainly = written.map((block) => plain(block.text));
  let next = 0;
  return blocks.map(({ start, end }) => {
    const wanted = plain(text.slice(start, end));
    // A list's item, a cell of a table: what is written may be more than the block, or less.
    const found = plainly.findIndex((block, at) => at >= next && isSame(block, wanted));
    if (found >= 0) next = found;
    return (written[next]?.line ?? 1) + linesBefore;
  });
}

/** The line of the file that an offset of the article's text stands in, or begins near to. */
export function lineAt(
  { article: { blocks }, lines }: { readonly article: Article; readonly lines: readonly number[] },
  offset: number,
): number {
  const block = blocks.findLastIndex(({ start }) => start <= offset);
  return lines[Math.max(0, block)] ?? 1;
}

function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one);
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
