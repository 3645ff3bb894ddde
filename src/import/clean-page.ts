import type { Element, Root, RootContent } from 'hast';
import {
  attribute,
  elementsIn,
  lineOf,
  namedWords,
  parentsIn,
  removeElements,
} from './elements.ts';

/** What holds no text of the page: code, drawings, players, fields. */
const NO_TEXT = new Set(
  'script style noscript template svg math canvas object embed iframe amp-iframe amp-ad amp-analytics video audio amp-video link meta head select option textarea dialog map area frame frameset noframes applet base title amp-sidebar'.split(
    ' ',
  ),
);
/** Classes of text for screen readers alone, by the names that frameworks give them. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden|is-hidden|u-hidden|element-invisible)(?:\s|$)/i;

/** Removes what a reader does not see, and marks forms, whose fields go later. */
export function cleanPage(tree: Root): void {
  const all = lineOf(tree).length;
  markForms(tree);
  removeElements(tree, (element) => {
    if (NO_TEXT.has(element.tagName) || isWayback(element)) return true;
    // A page behind an open dialog, or shown by a script only, is hidden as a whole.
    return isHidden(element) && lineOf(element).length < all / 3;
  });
  removeElements(tree, ({ tagName, properties }) => {
    return tagName === 'button' || (tagName === 'input' && properties['dataForm'] === undefined);
  });
  unwrapCells(tree);
}

/** A form with the words around it that say what it is for. */
const FORM_TEXT = 500;

function markForms(tree: Root): void {
  const parents = parentsIn(tree);
  for (const element of elementsIn(tree)) {
    const isForm =
      element.tagName === 'form' ||
      (element.tagName === 'input' && /^(?:email|tel)$/i.test(attribute(element, 'type')));
    if (!isForm) continue;
    let box: Element | null = null;
    for (let at: Element | undefined = element; at;) {
      if (lineOf(at).length > FORM_TEXT || proseIn(at) > 1 || sentencesIn(at) > 2) break;
      if (['body', 'main', 'article', 'html'].includes(at.tagName) || holdsTitle(at)) break;
      box = at;
      const parent = parents.get(at);
      at = parent?.type === 'element' ? parent : undefined;
    }
    if (box && box.tagName !== 'input') box.properties['dataForm'] = '';
  }
}

function holdsTitle(element: Element): boolean {
  return elementsIn(element).some(({ tagName }) => tagName === 'h1');
}

/** Paragraphs of more than a line that say nothing of an address or a letter. */
function proseIn(element: Element): number {
  return elementsIn(element).filter((inner) => inner.tagName === 'p' && lineOf(inner).length > 80)
    .length;
}

/** Paragraphs that end as a sentence does: around a form of a short article there are several. */
function sentencesIn(element: Element): number {
  return elementsIn(element).filter(
    (inner) => inner.tagName === 'p' && /^.{39,}[.!?]["'”’»)]*$/.test(lineOf(inner)),
  ).length;
}

function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (String(ariaHidden) === 'true') return true;
  if (
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
  ) {
    return true;
  }
  return UNSEEN.test(attribute(element, 'className'));
}

/** The bar that an archive puts above a page. */
function isWayback(element: Element): boolean {
  return /^wm-ipp/.test(attribute(element, 'id')) || namedWords(element).has('wayback');
}

/** Tables that lay a page out, and do not tabulate anything, become plain blocks. */
function unwrapCells(tree: Root): void {
  for (const element of elementsIn(tree)) {
    if (element.tagName !== 'table' || !isLayout(element)) continue;
    element.tagName = 'div';
    const rows = element.children.flatMap(flatRows);
    element.children = rows as Element['children'];
  }
}

function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  const cells = elementsIn(table).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  if (cells.length <= 1) return true;
  return cells.some(
    (cell) =>
      lineOf(cell).length > 700 ||
      elementsIn(cell).some(({ tagName }) => tagName === 'h1' || tagName === 'table') ||
      elementsIn(cell).filter(({ tagName }) => tagName === 'p').length > 2,
  );
}

function flatRows(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node];
  if (['tbody', 'thead', 'tfoot', 'tr'].includes(node.tagName))
    return node.children.flatMap(flatRows);
  if (node.tagName === 'td' || node.tagName === 'th') return [{ ...node, tagName: 'div' }];
  return [node];
}
