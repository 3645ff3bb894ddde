import { SKIP, visit } from 'unist-util-visit';
import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  ImageReference,
  LinkReference,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  Text,
} from 'mdast';
import type { Extension } from 'micromark-util-types';

/** What of Markdown's syntax plain prose does without: code by four spaces, blocks of HTML, check boxes. */
export const PROSE_SYNTAX: Extension = {
  disable: { null: ['codeIndented', 'htmlFlow', 'tasklistCheck'] },
};

/**
 * Keeps the words of plain prose that CommonMark would take for markup.
 *
 * - A list that begins with another number than 0 or 1 is a paragraph that begins with a year:
 *   `2021. The year …` stays as it was written.
 * - A row of a table with more cells than the first keeps them all.
 * - A link or footnote definition that nothing refers to would vanish: `[Video]: here` stays.
 *
 * By `PROSE_SYNTAX`, four leading spaces do not make code, `[x]` no check box, a line of HTML no
 * block: the words of an HTML block stay, its tags are dropped where the tree is turned into hast.
 */
export function keepProse(tree: Root, source: string): void {
  const reached = reachedLabels(tree);
  const defined = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'list' && isYears(node)) {
      parent.children.splice(index, 1, ...node.children.flatMap((item) => written(item, source)));
      return index;
    }
    if (node.type === 'table') {
      const cells = Math.max(...node.children.map((row) => row.children.length));
      node.align = Array.from({ length: cells }, (_, column) => node.align?.[column] ?? null);
    }
    if (isDefinition(node)) {
      if (reached.has(labelOf(node))) defined.add(labelOf(node));
      else {
        parent.children.splice(index, 1, paragraphOf(slice(node, source)));
        return [SKIP, index + 1];
      }
    }
    return;
  });
  // A definition that stood in one which nothing refers to has become text with it.
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined || defined.has(labelOf(node))) return;
    parent.children.splice(index, 1, { type: 'text', value: slice(node, source) });
  });
}

/** The labels that the text refers to, by itself or in a note that it refers to. */
function reachedLabels(tree: Root): Set<string> {
  const referred = new Map<string, string[]>();
  collect(tree, TEXT);
  const reached = new Set<string>();
  const open = [TEXT];
  for (let label = open.pop(); label !== undefined; label = open.pop()) {
    for (const next of referred.get(label) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;

  function collect(node: Nodes, owner: string): void {
    if (isReference(node)) {
      const labels = referred.get(owner);
      if (labels) labels.push(labelOf(node));
      else referred.set(owner, [labelOf(node)]);
    }
    const inner = node.type === 'footnoteDefinition' ? labelOf(node) : owner;
    if ('children' in node) node.children.forEach((child) => collect(child, inner));
  }
}

/** Refers to labels as if it were a note. */
const TEXT = '';

type Reference = FootnoteReference | LinkReference | ImageReference;

function isReference(node: Nodes): node is Reference {
  return ['footnoteReference', 'linkReference', 'imageReference'].includes(node.type);
}

function labelOf(node: Reference | Definition | FootnoteDefinition): string {
  return `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`;
}

function isDefinition(node: { type: string }): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function isYears(list: List): boolean {
  return list.ordered === true && (list.start ?? 1) > 1;
}

/** The item's blocks, the first beginning with the marker as it stands in the source. */
function written(item: ListItem, source: string): ListItem['children'] {
  const marker = /^\d+[.)][ \t]?/.exec(slice(item, source))?.[0] ?? '';
  const text: Text = { type: 'text', value: marker };
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return [{ ...paragraphOf(marker) }, ...item.children];
  return [{ ...first, children: [text, ...first.children] }, ...rest];
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: value.trimEnd() }] };
}

function slice(node: { position?: Root['position'] }, source: string): string {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0);
}
