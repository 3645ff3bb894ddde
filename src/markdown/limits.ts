import type { Nodes, Root } from 'mdast';

/** What an article may hold at most. More is refused with a clear message, so that every build ends. */
export const LIMITS = {
  /** Characters of one article: about 150,000 words. */
  characters: 1_000_000,
  /** Characters of one line. */
  line: 200_000,
  /** Levels of nesting, such as quotations in lists in quotations. */
  depth: 50,
  /** Links, emphases, list items and everything else that is not text. */
  nodes: 100_000,
  /** Footnotes. */
  footnotes: 1_000,
} as const;

/** What is wrong with a text, and in which of its lines (counted from 1). */
export class MarkdownError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'MarkdownError';
    this.line = line;
  }
}

/** Refuses a source that would be costly to parse, or that no article holds. */
export function checkSource(source: string): void {
  if (source.length > LIMITS.characters) {
    throw new MarkdownError(1, tooMany('characters', source.length, LIMITS.characters));
  }
  let footnotes = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.length > LIMITS.line) {
      throw new MarkdownError(
        index + 1,
        `${tooMany('characters in one line', line.length, LIMITS.line)} Break it into paragraphs.`,
      );
    }
    const opened = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? '';
    const depth = opened.match(/[>*+-]|\d[.)]/g)?.length ?? 0;
    if (depth > LIMITS.depth && !isRule(line)) {
      throw new MarkdownError(index + 1, tooMany('levels of nesting', depth, LIMITS.depth));
    }
    footnotes += line.split('[^').length - 1;
    if (footnotes > 2 * LIMITS.footnotes) {
      throw new MarkdownError(index + 1, `The text has more than ${LIMITS.footnotes} footnotes.`);
    }
  }
}

/** Refuses a tree that is too deep or too large for what follows, which walks it recursively. */
export function checkTree(tree: Root): void {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let nodes = 0;
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    const line = node.position?.start.line ?? 1;
    if (depth > LIMITS.depth) {
      throw new MarkdownError(
        line,
        `Markup is nested more than ${LIMITS.depth} levels deep. Put a backslash before marks that are meant as text.`,
      );
    }
    if (node.type !== 'text' && ++nodes > LIMITS.nodes) {
      throw new MarkdownError(line, `The text has more than ${LIMITS.nodes} pieces of markup.`);
    }
    if ('children' in node) {
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
    }
  }
}

function isRule(line: string): boolean {
  return /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line);
}

function tooMany(what: string, found: number, limit: number): string {
  return `${found} ${what} are more than the ${limit} allowed.`;
}
