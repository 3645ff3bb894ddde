import type { Element, ElementContent, Parents } from 'hast';
import { isElement, isInline, lineOf } from './elements.ts';

/** A line that is a paragraph of its own has about this many characters. */
const LONG_LINE = 80;
/** Elements that mean nothing themselves. */
const BARE = new Set(['font', 'center', 'nobr', 'big']);
/** Elements that hold words and may not hold paragraphs. */
const LEAVES = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'caption',
  'dt',
  'summary',
  'figcaption',
]);

/**
 * Gives every paragraph an element of its own: text between blocks, and text whose paragraphs are
 * parted by `<br><br>`, or by one `<br>` where all lines are long.
 */
export function makeParagraphs(parent: Parents): void {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const children = unwrapped(parent.children as ElementContent[]);
  const alone = children.every(isInline);
  for (const child of children) {
    if (isInline(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (child.type === 'element') result.push(...madeOf(child));
  }
  flush();
  parent.children = result;

  function flush(): void {
    const parts = alone ? [run] : partsOf(run);
    for (const part of parts) {
      if (alone) result.push(...part);
      else if (part.some((node) => lineOf(node) !== '' || holdsImage(node)))
        result.push(paragraph(part));
    }
    run = [];
  }
}

/** An element with its paragraphs made; several where it was several paragraphs. */
function madeOf(element: Element): Element[] {
  if (element.tagName === 'pre') return [element];
  const parts = element.children.every(isInline) ? partsOf(unwrapped(element.children)) : [];
  if (parts.length < 2) {
    makeParagraphs(element);
    return [element];
  }
  const paragraphs = parts.filter((part) =>
    part.some((node) => lineOf(node) !== '' || holdsImage(node)),
  );
  if (LEAVES.has(element.tagName)) {
    return paragraphs.map((part) => ({
      ...element,
      properties: { ...element.properties },
      children: part,
    }));
  }
  element.children = paragraphs.map(paragraph);
  return [element];
}

/** Inline content parted where two line ends follow each other. */
function partsOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: { nodes: ElementContent[]; breaks: number }[] = [{ nodes: [], breaks: 0 }];
  for (const node of nodes) {
    const last = lines.at(-1);
    if (!last) continue;
    if (isElement(node, 'br')) last.breaks += 1;
    else if (last.breaks > 0 && lineOf(node) === '' && !holdsImage(node)) continue;
    else if (last.breaks > 0) lines.push({ nodes: [node], breaks: 0 });
    else last.nodes.push(node);
  }
  const texts = lines.map((line) => line.nodes.map(lineOf).join(' ').length);
  const single =
    lines.length > 2 && texts.reduce((sum, length) => sum + length, 0) / texts.length > LONG_LINE;
  const parts: ElementContent[][] = [[]];
  for (const { nodes: line, breaks } of lines) {
    parts.at(-1)?.push(...line);
    if (breaks > 1 || (single && breaks === 1)) parts.push([]);
    else if (breaks === 1) parts.at(-1)?.push(lineBreak());
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(part: ElementContent[]): ElementContent[] {
  const isEmpty = (node: ElementContent | undefined): boolean =>
    node !== undefined && (isElement(node, 'br') || (lineOf(node) === '' && !holdsImage(node)));
  const kept = [...part];
  while (isEmpty(kept[0])) kept.shift();
  while (isEmpty(kept.at(-1))) kept.pop();
  return kept;
}

/** Content without elements that mean nothing, and without those that hold several paragraphs. */
function unwrapped(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const isBare = BARE.has(node.tagName) || (isInline(node) && holdsBreaks(node));
    return isBare ? unwrapped(node.children) : [node];
  });
}

function holdsBreaks({ children }: Element): boolean {
  return children.some(
    (child, index) =>
      isElement(child, 'br') &&
      children.slice(index + 1, index + 3).some((next) => isElement(next, 'br')),
  );
}

export function holdsImage(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return ['img', 'amp-img', 'picture'].includes(node.tagName) || node.children.some(holdsImage);
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}
