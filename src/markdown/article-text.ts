import type { Element, ElementContent, Root, Text } from 'hast';
import type { Block, Range } from '../engine/types.ts';
import { isBlock } from './blocks.ts';
import { withPlainSpaces } from './visible-text.ts';

/** What an article's tree says, and where in the tree each stretch of the text stands. */
export interface ArticleText {
  /**
   * The compared text: the blocks joined by a blank line, the cells of a table row by a tab, a hard
   * line break as a line end, every space a plain one. Asides, footnotes and their marks are not in it.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly plan: BlockPlan;
}

/** A block element and its content: further blocks, or runs of inline content. */
export interface BlockPlan {
  readonly node: Root | Element;
  readonly parts: readonly (BlockPlan | Run)[];
  /** True where the whole block is outside the compared text. */
  readonly outside: boolean;
}

/** Neighbouring inline nodes of one block, as leaves in reading order. */
export interface Run extends Range {
  readonly leaves: readonly Leaf[];
}

/**
 * The smallest piece of inline content. `text` and `break` stand in the compared text; `extra` (an
 * inline aside, a footnote mark, white space that is not compared) does not: its start is its end.
 */
export interface Leaf extends Range {
  readonly kind: 'text' | 'break' | 'extra';
  readonly node: Text | Element;
  /** The inline element it stands in; null directly in the block. */
  readonly inside: Inline | null;
}

/** An inline element such as a link, and the text it covers; -1 to -1 where it covers none. */
export interface Inline extends Range {
  readonly element: Element;
  readonly inside: Inline | null;
  /** Whether it is a link, holds one or stands in one. */
  readonly link: boolean;
}

const known = new WeakMap<Root, ArticleText>();

/** Reads the text of an article's tree. The answer is kept: a tree is not changed once it was read. */
export function articleText(tree: Root): ArticleText {
  let found = known.get(tree);
  if (!found) {
    found = read(tree);
    known.set(tree, found);
  }
  return found;
}

/** Whether an element is shown but takes no part in any comparison. */
export function isOutside({ tagName, properties, children }: Element): boolean {
  if ('dataAside' in properties || 'dataFootnotes' in properties) return true;
  const [only] = children;
  return tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function read(tree: Root): ArticleText {
  const blocks: Block[] = [];
  let text = '';
  let separator = '';
  let blockStart = 0;

  function readBlock(node: Root | Element, kind: Block['kind'], inRow: boolean): BlockPlan {
    const own = kindOf(node, kind);
    const isRow = node.type === 'element' && node.tagName === 'tr';
    const parts: (BlockPlan | Run)[] = [];
    let inline: ElementContent[] = [];
    if (isRow) openBlock();
    for (const child of node.children) {
      if (child.type === 'doctype') continue;
      if (child.type !== 'element' || !isBlock(child)) {
        inline.push(child);
        continue;
      }
      flush();
      parts.push(
        isOutside(child)
          ? { node: child, parts: [], outside: true }
          : readBlock(child, own, inRow || isRow),
      );
    }
    flush();
    if (isRow) closeBlock(own);
    return { node, parts, outside: false };

    function flush(): void {
      if (inline.length === 0) return;
      if (!inRow) openBlock();
      parts.push(readRun(inline));
      if (inRow) separator = text.length > blockStart ? '\t' : separator;
      else closeBlock(own);
      inline = [];
    }
  }

  function openBlock(): void {
    separator = blocks.length > 0 ? '\n\n' : '';
    blockStart = text.length + separator.length;
  }

  function closeBlock(kind: Block['kind']): void {
    if (text.length > blockStart) blocks.push({ kind, start: blockStart, end: text.length });
  }

  function readRun(nodes: readonly ElementContent[]): Run {
    const leaves: Mutable<Leaf>[] = [];
    const last = lastWritten(nodes);
    let begun = false;
    let finished = last === null;
    readInline(nodes, null);
    const first = leaves.find((leaf) => leaf.kind !== 'extra');
    const start = first?.start ?? -1;
    for (const leaf of leaves) {
      if (leaf === first || start < 0) break;
      leaf.start = leaf.end = start;
    }
    return { leaves, start, end: first ? text.length : -1 };

    function readInline(children: readonly ElementContent[], inside: Inline | null): void {
      for (const child of children) {
        if (child.type === 'text') readText(child, inside);
        else if (child.type !== 'element') continue;
        else if (isOutside(child)) addExtra(child, inside);
        else if (child.tagName === 'br') {
          if (begun && !finished) add('break', child, '\n', inside);
          else addExtra(child, inside);
        } else {
          const link = inside?.link === true || holdsLink(child);
          const own: Mutable<Inline> = { element: child, inside, link, start: -1, end: -1 };
          const from = leaves.length;
          readInline(child.children, own);
          const covered = leaves.slice(from).filter((leaf) => leaf.kind !== 'extra');
          own.start = covered[0]?.start ?? -1;
          own.end = covered.at(-1)?.end ?? -1;
        }
      }
    }

    function readText(node: Text, inside: Inline | null): void {
      const { value } = node;
      // White space at the ends of a block, or twice around something outside, is not compared.
      const skipped =
        !begun || followsSpaceAndExtra() ? value.length - value.trimStart().length : 0;
      const kept = node === last ? value.trimEnd().length : finished ? 0 : value.length;
      const from = Math.min(skipped, kept);
      if (from > 0) addExtra({ type: 'text', value: value.slice(0, from) }, inside);
      if (kept > from) {
        const compared = value.slice(from, kept);
        add('text', { type: 'text', value: compared }, withPlainSpaces(compared), inside);
      }
      if (kept < value.length) addExtra({ type: 'text', value: value.slice(kept) }, inside);
      if (node === last) finished = true;
    }

    function followsSpaceAndExtra(): boolean {
      return leaves.at(-1)?.kind === 'extra' && /\s$/.test(text);
    }

    function add(
      kind: 'text' | 'break',
      node: Text | Element,
      value: string,
      inside: Inline | null,
    ): void {
      if (!begun) text += separator;
      begun = true;
      leaves.push({ kind, node, start: text.length, end: text.length + value.length, inside });
      text += value;
    }

    function addExtra(node: Text | Element, inside: Inline | null): void {
      leaves.push({ kind: 'extra', node, start: text.length, end: text.length, inside });
    }
  }

  const plan = readBlock(tree, 'paragraph', false);
  return { text, blocks, plan };
}

function holdsLink({ tagName, children }: Element): boolean {
  return tagName === 'a' || children.some((child) => child.type === 'element' && holdsLink(child));
}

/** The last text node that holds more than white space and stands in the compared text. */
function lastWritten(nodes: readonly ElementContent[]): Text | null {
  for (const node of [...nodes].reverse()) {
    if (node.type === 'text' && node.value.trim() !== '') return node;
    if (node.type !== 'element' || isOutside(node)) continue;
    const inner = lastWritten(node.children);
    if (inner) return inner;
  }
  return null;
}

function kindOf(node: Root | Element, above: Block['kind']): Block['kind'] {
  if (node.type !== 'element') return above;
  if (/^h[1-6]$/.test(node.tagName)) return 'heading';
  return node.tagName === 'li' || node.tagName === 'tr' ? 'item' : above;
}
