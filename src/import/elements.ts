import type { Element, Nodes, Parents, Root } from 'hast';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins input kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr amp-img'.split(
    ' ',
  ),
);

/** Whether the node stands in a line; an inline element with a block in it does not. */
export function isInline(node: Nodes): boolean {
  if (node.type !== 'element') return true;
  return INLINE.has(node.tagName) && node.children.every(isInline);
}

export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Every element below, in document order. */
export function elementsIn(parent: Parents): Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = [...parent.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue;
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) stack.push(child);
    }
  }
  return found;
}

export function elementsNamed(parent: Parents, ...names: readonly string[]): Element[] {
  return elementsIn(parent).filter(({ tagName }) => names.includes(tagName));
}

/** The text in one line; words of different blocks do not run together. */
export function lineOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  const text = node.children.map(rawText).join('');
  return isInline(node) ? text : ` ${text} `;
}

/** An attribute as a text; empty where there is none. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : value === undefined || value === null
      ? ''
      : String(value);
}

const known = new WeakMap<Element, ReadonlySet<string>>();

/** The words that classes, ids and roles are made of: `storyBody-related_links` has four. */
export function namedWords(node: Element): ReadonlySet<string> {
  let words = known.get(node);
  if (!words) {
    const names = [
      'className',
      'id',
      'role',
      'ariaLabel',
      'dataComponent',
      'dataTestid',
      'itemProp',
    ];
    const written = names.map((name) => attribute(node, name)).join(' ');
    const split = written
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/);
    words = new Set(split.filter(Boolean));
    known.set(node, words);
  }
  return words;
}

/** Removes every element for which `isGone` holds, with all in it. */
export function removeElements(parent: Parents, isGone: (element: Element) => boolean): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return child.type !== 'comment';
    if (isGone(child)) return false;
    removeElements(child, isGone);
    return true;
  });
}

/** The parent of every element of a tree. */
export function parentsIn(tree: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  const stack: Parents[] = [tree];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      parents.set(child, parent);
      stack.push(child);
    }
  }
  return parents;
}

/** The share of the text that stands in links. */
export function linkShare(node: Element): number {
  const all = lineOf(node).length;
  if (all === 0) return 0;
  if (node.tagName === 'a') return 1;
  return elementsNamed(node, 'a').reduce((sum, link) => sum + lineOf(link).length, 0) / all;
}
