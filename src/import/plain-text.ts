import type { Element, Root } from 'hast';

/** Lines as long as this that end a sentence are paragraphs of their own. */
const LONG_LINE = 90;

/** A margin is not so near. */
const SHORT_LINE = 45;

/**
 * Plain or pasted text as a tree of paragraphs. Paragraphs are parted by blank lines; where there
 * are none, or all lines are long, every line is one. Lines broken at a margin are joined.
 */
export function plainTextTree(text: string): Root {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split('\n');
  return { type: 'root', children: paragraphsOf(lines).map(paragraph) };
}

function paragraphsOf(lines: readonly string[]): string[] {
  const groups: string[][] = [[]];
  for (const line of lines.map((one) => one.trim())) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group) => (isWrapped(group) ? [group.join(' ')] : group));
}

/** Whether a group of lines is one paragraph, broken where a margin was. */
function isWrapped(group: readonly string[]): boolean {
  if (group.length < 2) return true;
  const longest = Math.max(...group.map((line) => line.length));
  if (longest > LONG_LINE || longest < SHORT_LINE) return false;
  const inner = group.slice(0, -1);
  const full = inner.filter((line) => line.length > longest * 0.7).length;
  return full >= inner.length * 0.8;
}

function paragraph(text: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
}
