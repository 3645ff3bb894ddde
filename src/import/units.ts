import type { Element, ElementContent, Parents, Root } from 'hast';
import { elementsIn, isElement, isInline, lineOf } from './elements.ts';
import { holdsImage } from './paragraphs.ts';

export type UnitKind = 'text' | 'heading' | 'list' | 'table' | 'quote' | 'figure' | 'form' | 'code';

/** A paragraph, list, table, picture: the smallest piece of a page that is kept, set aside or dropped. */
export interface Unit {
  readonly kind: UnitKind;
  readonly node: Element;
  /** The elements around it, the nearest last. */
  readonly path: readonly Element[];
  readonly text: string;
  /** Whether most of it is in the main text. */
  readonly kept: boolean;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);

/** The units of a page in reading order. */
export function unitsOf(tree: Root, main: ReadonlySet<Element>): Unit[] {
  const units: Unit[] = [];
  walk(tree, []);
  return units;

  function walk(parent: Parents, path: readonly Element[]): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const kind = unitKind(child);
      if (kind === null) walk(child, [...path, child]);
      else add(kind, child, path);
    }
  }

  function add(kind: UnitKind, node: Element, path: readonly Element[]): void {
    const text = lineOf(node);
    if (text === '' && !holdsImage(node)) return;
    units.push({ kind, node, path, text, kept: isKept(node, text) });
  }

  function isKept(node: Element, text: string): boolean {
    if (main.has(node)) return true;
    const inside = elementsIn(node).filter((inner) => main.has(inner));
    return (
      inside.reduce((sum, inner) => sum + lineOf(inner).length, 0) * 2 > text.length && text !== ''
    );
  }
}

/** What kind of unit an element is; null where it only holds units. */
function unitKind(node: Element): UnitKind | null {
  const { tagName } = node;
  if (node.properties['dataForm'] !== undefined) return 'form';
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'figure' || ['img', 'amp-img', 'picture'].includes(tagName)) {
    return holdsQuote(node) ? null : 'figure';
  }
  if (tagName === 'table') return 'table';
  if (tagName === 'pre') return 'code';
  if (tagName === 'blockquote') return 'quote';
  if (LISTS.has(tagName)) return holdsArticles(node) ? null : 'list';
  if (!node.children.every(isInline)) return null;
  return lineOf(node) === '' ? 'figure' : 'text';
}

function holdsQuote(figure: Element): boolean {
  return elementsIn(figure).some(({ tagName }) => ['blockquote', 'table', 'pre'].includes(tagName));
}

/** A list whose items are whole entries, as those of a live blog, is no list of the text. */
function holdsArticles(list: Element): boolean {
  return list.children.some(
    (item) => isElement(item, 'li') && item.children.filter(isEntryPart).length > 1,
  );
}

function isEntryPart(node: ElementContent): boolean {
  if (!isElement(node) || isInline(node) || LISTS.has(node.tagName)) return false;
  return lineOf(node) !== '';
}
