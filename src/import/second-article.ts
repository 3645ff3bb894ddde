import type { Element, Parents, Root } from 'hast';
import { elementsNamed, lineOf, parentsIn } from './elements.ts';
import { key } from './fact-values.ts';

/** A text shorter than this is a teaser, not an article. */
const ARTICLE_LENGTH = 400;

/**
 * Removes the articles that a page loads below the one it was saved for: what has a heading of the
 * first level of its own. How many there were is returned.
 */
export function removeSecondArticles(tree: Root, headlines: readonly (string | null)[]): number {
  const headings = elementsNamed(tree, 'h1');
  const wanted = headlines.flatMap((headline) => (headline === null ? [] : key(headline)));
  const named = headings.findIndex((heading) => wanted.includes(key(lineOf(heading))));
  // The first heading of several may be the outlet's name: without a match nothing is removed.
  const first = headings[named];
  if (!first) return 0;
  const parents = parentsIn(tree);
  const own = new Set(pathOf(first, parents));
  let removed = 0;
  for (const heading of headings.slice(named + 1)) {
    if (wanted.includes(key(lineOf(heading)))) continue;
    const box = [heading, ...pathOf(heading, parents)].findLast((element) => !own.has(element));
    if (!box || lineOf(box).length < ARTICLE_LENGTH) continue;
    if (lengthBetween(tree, first, box) < ARTICLE_LENGTH) continue;
    const parent = parents.get(box);
    if (!parent) continue;
    parent.children = parent.children.filter((child) => child !== box);
    removed += 1;
  }
  return removed;
}

/** How much text stands behind one element and before the other: an article, or the page's head. */
function lengthBetween(tree: Root, first: Element, second: Element): number {
  const parents = parentsIn(tree);
  return lengthBefore(tree, second, parents) - lengthBefore(tree, first, parents);
}

function lengthBefore(
  tree: Root,
  element: Element,
  parents: ReadonlyMap<Element, Parents>,
): number {
  let length = 0;
  for (let at: Element = element; ;) {
    const parent = parents.get(at) ?? tree;
    for (const sibling of parent.children) {
      if (sibling === at) break;
      if (sibling.type !== 'element' || !['script', 'style'].includes(sibling.tagName))
        length += lineOf(sibling).length;
    }
    if (parent.type !== 'element') return length;
    at = parent;
  }
}

/** The elements around an element, the nearest first. */
function pathOf(element: Element, parents: ReadonlyMap<Element, Parents>): Element[] {
  const path: Element[] = [];
  for (let at = parents.get(element); at?.type === 'element'; at = parents.get(at)) path.push(at);
  return path;
}
