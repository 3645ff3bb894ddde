import type { Nodes, Root } from 'mdast';

/**
 * What an article may hold at most. More is refused with a clear message: the Markdown parser takes
 * quadratic time on some inputs, and no news article comes near these numbers.
 */
export const LIMITS = {
  /** Characters of one article: about 150,000 words. */
  characters: 1_000_000,
  /** Characters of one line. */
  line: 200_000,
  lines: 20_000,
  /** Characters that Markdown may read as marks, in one article and between two blank lines. */
  marks: 50_000,
  marksTogether: 3_000,
  /**
   * Quotations, lists and footnotes that begin after a blank line, and lines that go on with one
   * without its mark. Each takes as long to parse as all before it together.
   */
  containers: 3_000,
  /** Headings underlined with `===` or `---`. */
  underlinedHeadings: 500,
  /** Levels of nesting, such as quotations in lists in quotations. */
  depth: 50,
  /** Asides within asides. */
  asideDepth: 5,
  /** Links, emphases, list items and everything else that is not text. */
  nodes: 50_000,
  footnotes: 1_000,
} as const;

const BEGINS = /^[ \t]*(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)]|\[\^)/;
/** Inside a paragraph; what else looks like a quotation or list goes on with the paragraph. */
const BEGINS_ANOTHER = /^ {0,3}(?:>|[-*+][ \t]+\S|1[.)][ \t]+\S)/;

/** What is wrong with a text, and in which of its lines (counted from 1). */
export class MarkdownError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'MarkdownError';
    this.line = line;
  }
}

/** Refuses a source that would take long to parse. */
export function checkSource(source: string): void {
  const lines = source.split('\n');
  atMost(LIMITS.characters, source.length, 'characters', 1);
  atMost(LIMITS.lines, lines.length, 'lines', 1);
  checkContainers(lines);
  const sums = { marks: 0, marksTogether: 0, underlinedHeadings: 0, asideDepth: 0, footnotes: 0 };
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const marks = countOf(text, /[[\]()*_`<>&~|:!\\@]/g);
    atMost(LIMITS.line, text.length, 'characters in one line', line);
    atMost(LIMITS.depth, depthOf(text), 'levels of nesting', line);
    sums.marks += marks;
    sums.marksTogether = text.trim() === '' ? 0 : sums.marksTogether + marks;
    sums.footnotes += countOf(text, /\[\^/g);
    if (/^[ \t>]*(?:-+|=+)[ \t]*$/.test(text)) sums.underlinedHeadings += 1;
    if (/^[ \t>]*:{3,}aside/.test(text)) sums.asideDepth += 1;
    else if (/^[ \t>]*:{3,}[ \t]*$/.test(text)) sums.asideDepth -= sums.asideDepth > 0 ? 1 : 0;
    atMost(LIMITS.marks, sums.marks, 'characters that may be marks', line);
    atMost(LIMITS.marksTogether, sums.marksTogether, 'possible marks in one paragraph', line);
    atMost(LIMITS.underlinedHeadings, sums.underlinedHeadings, 'underlined headings', line);
    atMost(LIMITS.asideDepth, sums.asideDepth, 'asides in one another', line);
    atMost(2 * LIMITS.footnotes, sums.footnotes, 'footnotes and references to them', line);
  }
}

function checkContainers(lines: readonly string[]): void {
  let inside = false;
  let found = 0;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') inside = false;
    else if (inside) found += BEGINS_ANOTHER.test(text) ? 0 : 1;
    else {
      const begins = BEGINS.test(text);
      found += begins ? 1 : 0;
      inside = begins || /^[ \t]/.test(text);
    }
    atMost(LIMITS.containers, found, 'quotations, lists and lines of them', index + 1);
  }
}

/** Refuses a tree that is too deep or too large for what follows, which walks it recursively. */
export function checkTree(tree: Root): void {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let nodes = 0;
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    const line = node.position?.start.line ?? 1;
    atMost(LIMITS.depth, depth, 'levels of nesting', line);
    if (node.type !== 'text') nodes += 1;
    atMost(LIMITS.nodes, nodes, 'pieces of markup', line);
    if ('children' in node) {
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
    }
  }
}

/** How many quotations and lists begin in a line before its first word. */
function depthOf(line: string): number {
  if (/^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line)) return 0;
  const opened = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? '';
  const markers = countOf(opened, /[>*+-]|\d[.)]/g);
  // A list inside another one is indented by two columns at least.
  return markers === 0 ? 0 : markers + Math.floor(countOf(opened, /[ \t]/g) / 2);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function atMost(limit: number, found: number, what: string, line: number): void {
  if (found <= limit) return;
  throw new MarkdownError(
    line,
    `The article has more than ${limit} ${what}, which is not built. Shorten or split it.`,
  );
}
