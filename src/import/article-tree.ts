import type { Element, ElementContent, Text } from 'hast';
import { attribute, elementsIn, isElement, isInline, lineOf } from './elements.ts';
import { withoutInvisible } from '../markdown/visible-text.ts';
import type { Unit } from './units.ts';

/** Inline elements that Markdown can show. */
const SHOWN: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  del: 'del',
  s: 'del',
  strike: 'del',
  code: 'code',
  br: 'br',
};
/** Block elements inside a list, a quotation or a table. */
const BLOCKS = new Set(
  'p ul ol li blockquote table thead tbody tr td th pre h2 h3 h4 h5 h6'.split(' '),
);
const LISTS = new Set(['ul', 'ol']);
const RAISED = ['0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'] as const;
/** Characters that turn the order of a line round; nobody sees them. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The blocks of a unit with what an article's Markdown can say, and nothing else. */
export function articleBlocks({ node }: Unit, base: string | null): Element[] {
  const caption =
    node.tagName === 'table'
      ? elementsIn(node).find(({ tagName }) => tagName === 'caption')
      : undefined;
  const blocks = caption ? [block('p', inline(caption.children))] : [];
  return [...blocks, ...cleanBlocks([node], false)].filter((one) => lineOf(one) !== '');

  function cleanBlocks(nodes: readonly ElementContent[], inCell: boolean): Element[] {
    return nodes.flatMap((child): Element[] => {
      if (child.type !== 'element') {
        return child.type === 'text' && child.value.trim() ? [block('p', inline([child]))] : [];
      }
      if (isInline(child)) return [block('p', inline([child]))];
      return cleanBlock(child, inCell);
    });
  }

  function cleanBlock(element: Element, inCell: boolean): Element[] {
    const { tagName, children } = element;
    if (tagName === 'caption' || tagName === 'colgroup' || tagName === 'hr') return [];
    if (tagName === 'pre') return [block('pre', [{ type: 'text', value: plainText(element) }])];
    if (tagName === 'td' || tagName === 'th') return [cell(element)];
    if (LISTS.has(tagName) && children.filter((child) => isElement(child)).length === 1) {
      return loneItem(element, inCell);
    }
    if (tagName === 'ol') return numbered(element);
    if (tagName === 'dl')
      return children.flatMap((child) =>
        child.type === 'element' ? cleanBlock(child, inCell) : [],
      );
    const name =
      tagName === 'h1'
        ? 'h2'
        : tagName === 'tfoot'
          ? 'tbody'
          : BLOCKS.has(tagName)
            ? tagName
            : null;
    if (children.every(isInline)) return [block(name ?? 'p', inline(children))];
    const inner = runs(children).flatMap((run) =>
      Array.isArray(run) ? paragraphOf(run) : cleanBlock(run, inCell),
    );
    if (name === null || /^(?:p|h\d)$/.test(name)) return inner;
    return [block(name, inner)];
  }

  /** A list of one item is a paragraph: its mark would be taken for one of the text. */
  function loneItem(list: Element, inCell: boolean): Element[] {
    const [item] = list.children.filter((child) => isElement(child));
    return item ? cleanBlock({ ...item, tagName: 'div' }, inCell) : [];
  }

  /** A list that begins with another number than 1 would be given other numbers. */
  function numbered(list: Element): Element[] {
    const items = list.children.filter((child) => isElement(child, 'li'));
    const start = Number(attribute(list, 'start') || 1);
    const clean = items.flatMap((item) => cleanBlock(item, false));
    if (start === 1 && attribute(list, 'reversed') === '') return [block('ol', clean)];
    const step = attribute(list, 'reversed') === '' ? 1 : -1;
    const from = attribute(list, 'start') === '' && step < 0 ? items.length : start;
    return clean.map((item, index) => {
      const number: Text = { type: 'text', value: `${from + index * step}. ` };
      return block('p', [number, ...joinedLines(item)]);
    });
  }

  /** Everything in a cell stands in one line. */
  function cell(element: Element): Element {
    const span = Number(attribute(element, 'colSpan') || 1);
    const cleaned = block(element.tagName, joinedLines(element));
    if (span > 1 && span < 50) cleaned.properties['colSpan'] = span;
    return cleaned;
  }

  function joinedLines(element: Element): ElementContent[] {
    if (element.children.every(isInline)) return inline(element.children);
    return element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return inline([child]);
      return isInline(child) ? inline([child]) : [space(), ...joinedLines(child), space()];
    });
  }

  function inline(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node, index): ElementContent[] => {
      if (node.type === 'text') return [{ type: 'text', value: visible(node.value) }];
      if (node.type !== 'element') return [];
      if (['img', 'picture', 'amp-img', 'input', 'rp', 'wbr'].includes(node.tagName)) return [];
      if (node.tagName === 'q') return [quote('“'), ...inline(node.children), quote('”')];
      if (node.tagName === 'sup') return [raised(node, nodes[index - 1])];
      const name = SHOWN[node.tagName];
      if (name === undefined || (name !== 'br' && lineOf(node) === ''))
        return inline(node.children);
      if (name !== 'a') return marked(name, inline(node.children));
      const href = addressIn(attribute(node, 'href'), base);
      if (href === null) return inline(node.children);
      return marked('a', inline(node.children), { href });
    });
  }
}

/** An element round the words alone: blanks at its ends stand outside, as Markdown needs it. */
function marked(
  name: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): ElementContent[] {
  const element: Element = { type: 'element', tagName: name, properties, children };
  const text = plainText(element);
  if (name === 'br' || text.trim() === '') return name === 'br' ? [element] : children;
  const before = /^\s/.test(text) ? [space()] : [];
  const after = /\s$/.test(text) ? [space()] : [];
  return [...before, element, ...after];
}

/** Blocks among inline content, and the runs of inline content between them. */
function runs(nodes: readonly ElementContent[]): (Element | ElementContent[])[] {
  const result: (Element | ElementContent[])[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'element' && !isInline(node)) result.push(node);
    else if (Array.isArray(last)) last.push(node);
    else result.push([node]);
  }
  return result;
}

function paragraphOf(run: ElementContent[]): Element[] {
  const holder: Element = block('p', run);
  return lineOf(holder) === '' ? [] : [holder];
}

/** `10<sup>9</sup>` is `10⁹`, and not 109; a raised word or mark of a note stays as it is. */
function raised(node: Element, before: ElementContent | undefined): Text {
  const text = visible(plainText(node));
  const stem = before ? plainText(before) : '';
  const isPower = /^[\d+\-−=()n]*\d[\d+\-−=()n]*$/.test(text) && /[\p{L}\p{N})]$/u.test(stem);
  const [plain, high] = RAISED;
  const value = isPower
    ? text.replace(/./g, (char) => high[plain.indexOf(char === '−' ? '-' : char)] ?? char)
    : text;
  return { type: 'text', value };
}

/** The full address of a link to a page; null for scripts, and for what is on the page itself. */
export function addressIn(href: string, base: string | null): string | null {
  if (/^mailto:[^\s]+@/i.test(href)) return href.split('?')[0] ?? null;
  if (href.startsWith('#')) return null;
  const url = URL.parse(href, base ?? undefined);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
}

function visible(value: string): string {
  return withoutInvisible(value)
    .replace(REORDERING, '')
    .replace(/[\0-\x08\x0B\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g, '');
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(plainText).join('');
}

function block(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function space(): Text {
  return { type: 'text', value: ' ' };
}

function quote(value: string): Text {
  return { type: 'text', value };
}
