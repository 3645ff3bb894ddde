import type { ElementContent, RootContent } from 'hast';

const BLOCKS = new Set([
  ...['blockquote', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
]);

/** Whether a node begins a line of its own; all other nodes of an article's tree stand inside one. */
export function isBlock(node: ElementContent | RootContent | undefined): boolean {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}
