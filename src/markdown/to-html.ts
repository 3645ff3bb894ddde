import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

const writer = rehype().data('settings', { fragment: true }).freeze();

/** Writes a tree, or the nodes of a fragment, as HTML. Text and attributes are escaped. */
export function toHtml(content: Root | readonly (Element | ElementContent)[]): string {
  const root: Root =
    'type' in content ? content : { type: 'root', children: [...content] as RootContent[] };
  return writer.stringify(root);
}
