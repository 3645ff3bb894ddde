import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { documentOf } from '#dom';
import { elementsIn, isInline, lineOf } from './elements.ts';

/** The number of an element that holds words in lines. */
const MARK = 'data-n';

/**
 * The elements that Readability takes for the main text. It gets a copy of the page and is asked
 * only which of the numbered elements it keeps: every word that is written comes from the page.
 */
export function mainElements(tree: Root): ReadonlySet<Element> {
  const leaves = elementsIn(tree).filter(
    (element) => !isInline(element) && element.children.every(isInline) && lineOf(element) !== '',
  );
  const own = leaves.map(({ children }) => children);
  // Readability renames elements, and their attributes are lost then; those of a span stay.
  leaves.forEach((leaf, number) => (leaf.children = [span(number, leaf.children)]));
  const html = toHtml(tree);
  leaves.forEach((leaf, number) => (leaf.children = own[number] ?? []));
  const found = new Readability<ParentNode>(documentOf(html), {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as ParentNode,
  }).parse();
  const kept = new Set<Element>();
  for (const element of found?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const leaf = leaves[Number(element.getAttribute(MARK))];
    if (leaf) kept.add(leaf);
  }
  return kept;
}

function span(number: number, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { dataN: String(number) }, children };
}
