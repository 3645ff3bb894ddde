import type { Nodes, Root, RootContent } from 'hast';
import { toHtml as written } from 'hast-util-to-html';

/** Writes a tree, a node, or the nodes of a fragment as HTML. Text and attributes are escaped. */
export function toHtml(content: Nodes | readonly RootContent[]): string {
  if ('type' in content && content.type === 'root') return written(content);
  const root: Root = { type: 'root', children: 'type' in content ? [content] : [...content] };
  return written(root);
}
