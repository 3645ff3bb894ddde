import { SKIP, visit } from 'unist-util-visit';
import type { Definition, FootnoteDefinition, List, ListItem, Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';

/**
 * Keeps the words of plain prose that CommonMark would take for markup.
 *
 * - Four leading spaces do not make code, `[x]` no check box, a line of HTML no block: the words of
 *   an HTML block stay, its tags are dropped where the tree is turned into hast.
 * - A list that begins with another number than 0 or 1 is a paragraph that begins with a year:
 *   `2021. The year …` stays as it was written.
 * - A row of a table with more cells than the first keeps them all.
 * - A link or footnote definition that nothing refers to would vanish: `[Video]: here` stays.
 */
export function remarkProse(this: Processor): (tree: Root, file: VFile) => void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: ['codeIndented', 'htmlFlow', 'tasklistCheck'] },
  });
  return (tree, file) => {
    const source = String(file);
    const referred = referredLabels(tree);
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
      if (isDefinition(node) && !referred.has(`${node.type} ${node.identifier}`)) {
        parent.children.splice(index, 1, paragraphOf(slice(node, source)));
        return [SKIP, index + 1];
      }
      return;
    });
  };
}

function referredLabels(tree: Root): Set<string> {
  const labels = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      labels.add(`definition ${node.identifier}`);
    } else if (node.type === 'footnoteReference') {
      labels.add(`footnoteDefinition ${node.identifier}`);
    }
  });
  return labels;
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
