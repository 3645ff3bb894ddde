import type { Element, Root } from 'hast';

/**
 * Puts tables and preformatted text into boxes that scroll by themselves and can be reached with the
 * keyboard: at 400% they are wider than the page.
 */
export function scrollable(tree: Root): Root {
  return {
    ...tree,
    children: tree.children.map((node) =>
      node.type === 'element' && node.tagName in NAMES ? boxed(node) : node,
    ),
  };
}

const NAMES: Readonly<Record<string, string>> = { table: 'Table', pre: 'Listing' };

function boxed(node: Element): Element {
  const ariaLabel = NAMES[node.tagName] ?? '';
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel },
    children: [node],
  };
}
