import type { Element, ElementContent } from 'hast';
import type { Delete, Image, ImageReference, Parents } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';

/**
 * How marks of Markdown that need more than the standard element become hast.
 *
 * `:::aside` gives `<div data-aside>`, `:aside[…]` gives `<span data-aside>`, `~~x~~` gives `<s>`
 * (`<del>` is what the diff marks), and an image gives a link to it, so that no page ever asks
 * another host for anything.
 */
export const handlers: Handlers = {
  containerDirective: (state, node: Parents) =>
    element('div', { dataAside: '' }, state.wrap<ElementContent>(state.all(node), true)),
  textDirective: (state, node: Parents) => element('span', { dataAside: '' }, state.all(node)),
  delete: (state, node: Delete) => element('s', {}, state.all(node)),
  image: (_state, node: Image) => imageLink(node.alt, node.url),
  imageReference: (state: State, node: ImageReference) =>
    imageLink(node.alt, state.definitionById.get(node.identifier.toUpperCase())?.url),
};

function imageLink(alt: string | null | undefined, url: string | undefined): Element {
  const label: ElementContent[] = [{ type: 'text', value: alt?.trim() || 'Image' }];
  const link = url ? element('a', { href: url }, label) : null;
  return element('span', { dataAside: '' }, link ? [link] : label);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
