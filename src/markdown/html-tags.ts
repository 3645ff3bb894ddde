import type { Break, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Tags that begin or end a line where HTML is drawn: without them, words would run together. */
const LINE_TAGS = new Set(
  'br address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const PLAIN = '0123456789+-=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/**
 * Keeps what tags say to a reader where the tags themselves are dropped.
 *
 * - `5<br>10` is two lines, and so are the cells and paragraphs of pasted HTML.
 * - `10<sup>9</sup>` becomes `10⁹`, and not the number 109; `H<sub>2</sub>O` stays `H2O`.
 */
export function readTags(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return;
    const children = node.children as PhrasingContent[];
    const atEdge = ['paragraph', 'heading', 'tableCell'].includes(node.type);
    node.children = withLines(withRaised(children), atEdge);
  });
}

/** The name of the tag, and whether it opens or closes; null for all that is no tag. */
export function tagOf(html: string): { readonly name: string; readonly closes: boolean } | null {
  const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html);
  return tag && { name: (tag[2] ?? '').toLowerCase(), closes: tag[1] === '/' };
}

/** Whether the tag is dropped without a loss: a line break, a raised or lowered word. */
export function isMeant(html: string): boolean {
  return ['br', 'wbr', 'sup', 'sub'].includes(tagOf(html)?.name ?? '');
}

function withLines(children: readonly PhrasingContent[], atEdge: boolean): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const breaks = child.type === 'html' && LINE_TAGS.has(tagOf(child.value)?.name ?? '');
    if (!breaks) result.push(child);
    else if (isNeeded(index)) result.push(breakAt(child));
  }
  return result;

  function isNeeded(index: number): boolean {
    if (result.findLast(({ type }) => type !== 'html')?.type === 'break') return false;
    return (
      !atEdge || (result.some(isWritten) && children.slice(index).some((child) => isWritten(child)))
    );
  }
}

function isWritten(node: PhrasingContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type !== 'html';
}

function breakAt({ position }: PhrasingContent): Break {
  return position ? { type: 'break', position } : { type: 'break' };
}

function withRaised(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    const before = children[index - 1];
    const after = children[index + 1];
    if (child.type !== 'text' || before?.type !== 'html' || after?.type !== 'html') return child;
    const name = tagOf(before.value)?.name;
    if ((name !== 'sup' && name !== 'sub') || tagOf(after.value)?.name !== name) return child;
    const stem = textOf(children[index - 2]);
    const joins = name === 'sup' ? /[\p{L}\p{N})]$/u : /\p{N}$/u;
    if (!/^[\d+\-−=()n]*\d[\d+\-−=()n]*$/.test(child.value) || !joins.test(stem)) return child;
    return { ...child, value: shifted(child.value, name === 'sup' ? RAISED : LOWERED) };
  });
}

function textOf(node: PhrasingContent | undefined): string {
  if (!node) return '';
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? textOf(node.children.at(-1)) : '';
}

function shifted(text: string, to: string): string {
  return text.replace(/./g, (char) => to[PLAIN.indexOf(char === '−' ? '-' : char)] ?? char);
}
