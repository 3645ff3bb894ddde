import type { Nodes, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

const writer = rehype().data('settings', { fragment: true }).freeze();

/** Writes a tree, a node, or the nodes of a fragment as HTML. Text and attributes are escaped. */
export function toHtml(content: Nodes | readonly RootContent[]): string {
  if ('type' in content && content.type === 'root') return writer.stringify(content);
  const root: Root = { type: 'root', children: 'type' in content ? [content] : [...content] };
  return writer.stringify(root);
}
