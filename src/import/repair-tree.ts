import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { repairEncoding } from '../markdown/mojibake.ts';

const ATTRIBUTES = ['alt', 'content', 'title'];

/** Repairs broken characters in texts and descriptions; returns the characters that were put in. */
export function repairTree(tree: Root): string[] {
  const repairs: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') node.value = repaired(node.value);
    if (node.type !== 'element') return;
    for (const name of ATTRIBUTES) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = repaired(value);
    }
  });
  return repairs;

  function repaired(text: string): string {
    const found = repairEncoding(text);
    repairs.push(...found.repairs);
    return found.text;
  }
}
