import type { Element } from 'hast';
import { articleBlocks } from './article-tree.ts';
import { attribute, elementsIn, isElement, lineOf } from './elements.ts';
import type { Unit } from './units.ts';

/** The blocks of what is set aside: words, links, and the names of pictures. */
export function asideBlocks(unit: Unit, base: string | null): Element[] {
  if (unit.kind === 'form') return formLines(unit.node).map(line);
  return [
    ...pictureLines(unit.node).map(line),
    ...(unit.text === '' ? [] : articleBlocks(unit, base)),
  ];
}

/** The pictures in an element, by their descriptions. */
export function pictureLines(node: Element): string[] {
  const pictures = [node, ...elementsIn(node)].filter(({ tagName }) =>
    ['img', 'amp-img'].includes(tagName),
  );
  const names = pictures
    .filter((picture) => !isSmall(picture))
    .flatMap((picture) => {
      const described = attribute(picture, 'alt').replace(/\s+/g, ' ').trim();
      const name = described || fileName(attribute(picture, 'src'));
      return name === '' || (described !== '' && lineOf(node) === described)
        ? []
        : `Image: ${name}`;
    });
  return [...new Set(names)];
}

/** Icons and counters. */
function isSmall(picture: Element): boolean {
  const width = Number.parseInt(attribute(picture, 'width'), 10);
  const height = Number.parseInt(attribute(picture, 'height'), 10);
  return width < 50 || height < 50 || attribute(picture, 'role') === 'presentation';
}

function fileName(src: string): string {
  if (/^data:/i.test(src)) return '';
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name).trim();
  } catch {
    return name;
  }
}

/** What a form says, a line for each of its blocks. */
function formLines(node: Element): string[] {
  const inner = node.children.filter((child) => isElement(child));
  const hasBlocks = inner.some((child) => elementsIn(child).some(({ tagName }) => tagName === 'p'));
  const lines = hasBlocks || inner.length > 1 ? inner.map(lineOf) : [lineOf(node)];
  const known = lines.join(' ');
  return lineOf(node).length > known.length + 2 ? [lineOf(node)] : lines.filter(Boolean);
}

function line(text: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
}
