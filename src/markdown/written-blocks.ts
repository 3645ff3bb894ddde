import type { Nodes, Root } from 'mdast';

/** A paragraph or heading of the article itself, as plain text. */
export interface WrittenBlock {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Lists the paragraphs and headings that are compared: not those of asides and footnotes. */
export function writtenBlocks(tree: Root): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  collect(tree);
  return blocks;

  function collect(node: Nodes): void {
    if (node.type === 'containerDirective' || node.type === 'footnoteDefinition') return;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') blocks.push({ line: node.position?.start.line ?? 1, text });
    } else if ('children' in node) node.children.forEach(collect);
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node && node.type !== 'textDirective'
    ? node.children.map(textOf).join('')
    : '';
}
