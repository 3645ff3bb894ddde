import type { Element, Parents, Root } from 'hast';
import { isOutside } from './article-text.ts';
import { isBlock } from './blocks.ts';
import { withPlainSpaces } from './visible-text.ts';

/** The text of asides and footnotes as the source has it, one line for each block or inline aside. */
export function outsideText(tree: Root): string {
  const lines: string[] = [];
  collect(tree);
  return lines.join('\n');

  function collect(parent: Parents): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (!isOutside(child)) collect(child);
      else lines.push(...linesOf(textOf(child)));
    }
  }
}

function linesOf(text: string): string[] {
  return withPlainSpaces(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** All text of a tree in reading order, asides and footnotes included, a line for each block. */
export function textOf(parent: Parents): string {
  let text = '';
  for (const child of parent.children) {
    if (child.type === 'text') text += child.value;
    else if (child.type !== 'element' || isApparatus(child)) continue;
    else if (child.tagName === 'br' || child.tagName === 'hr') text += '\n';
    else if (isBlock(child)) text += `\n${textOf(child)}\n`;
    else text += textOf(child);
  }
  return text;
}

/** What footnotes bring along that nobody wrote: the heading, the numbers, the ways back. */
function isApparatus({ properties }: Element): boolean {
  return (
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties ||
    String(properties['id']).endsWith('footnote-label')
  );
}
