import type {
  Code,
  Heading,
  Html,
  InlineCode,
  List,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Text,
} from 'mdast';
import { visit } from 'unist-util-visit';
import type { Doubt } from './lint.ts';
import { isMeant, tagOf } from './html-tags.ts';
import { findReordering, reorderingMessage } from './visible-text.ts';

/** Lines with HTML that are named one by one. Who pasted a page knows after these. */
const HTML_LINES = 5;
/** What UTF-8 looks like where it is read as Windows-1252, with some letters round it: as many as a line has would be read again at each. */
const BROKEN = /[\p{L}\p{N}]{0,20}(?:\uFFFD|â€|Ã[\x80-\xBF©¨¤¶¼±§]|Â[\xA0-\xBF])\S{0,20}/u;
const OPEN_ASIDE =
  'This marks no aside: it is not closed, or not in small letters. Write `:aside[…]`.';

/**
 * Finds what the parser made of a text that its writer can hardly have meant. What would be lost, or
 * compared though it was marked, is an error; what only looks like a mistake is a warning.
 */
export function lintTree(tree: Root, source: string): Doubt[] {
  const doubts: Doubt[] = [];
  const htmlLines = new Map<number, string>();
  const defined = new Set<string>();
  const referred = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => void referred.add(identifier));
  visit(tree, 'imageReference', ({ identifier }) => void referred.add(identifier));
  visit(tree, (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        checkCharacters(node);
        if (node.type === 'text') checkText(node);
        break;
      case 'html':
        if (isMeant(node.value)) checkRaised(node, index ?? 0, parent);
        else if (!htmlLines.has(lineOf(node))) htmlLines.set(lineOf(node), node.value);
        break;
      case 'code':
        checkCharacters(node);
        checkFence(node);
        break;
      case 'heading':
        checkHeading(node, before);
        break;
      case 'blockquote':
        checkQuotation(node, before);
        break;
      case 'list':
        checkNumbers(node);
        break;
      case 'paragraph':
        checkMarks(node);
        break;
      case 'delete':
        warn(
          lineOf(node),
          'What is struck through is shown struck, but compared like any other word. Put it into `:aside[…]` if the outlet withdrew it, or remove it.',
        );
        break;
      case 'image':
      case 'imageReference':
        warn(
          lineOf(node),
          'An image is not shown: its description becomes a link, and is not compared. Put its caption into an aside.',
        );
        break;
      case 'definition':
      case 'footnoteDefinition':
        checkDefinition(node);
        break;
      case 'textDirective':
      case 'containerDirective':
        if (written(node).toLowerCase() === ':aside') refuse(lineOf(node), OPEN_ASIDE);
        if (Object.keys(node.attributes ?? {}).length > 0) {
          warn(lineOf(node), 'What stands in braces after an aside is left out. Remove it.');
        }
        break;
    }
  });
  reportHtml();
  return doubts;

  function warn(line: number, message: string): void {
    doubts.push({ severity: 'warning', line, message });
  }

  function refuse(line: number, message: string): void {
    doubts.push({ severity: 'error', line, message });
  }

  function written(node: Nodes): string {
    return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  /** A reference such as `&#x202e;` is a character only now. */
  function checkCharacters(node: Text | Code | InlineCode): void {
    const found = findReordering(node.value);
    if (found) refuse(lineOf(node, node.value, found.index), reorderingMessage(found.name));
  }

  function checkText(node: Text): void {
    const { value } = node;
    const at = (pattern: RegExp): number | null => {
      const found = pattern.exec(value);
      return found && lineOf(node, value, found.index);
    };
    const open = at(/:aside\[/i);
    if (open !== null) {
      refuse(open, OPEN_ASIDE);
    }
    const broken = BROKEN.exec(value);
    if (broken !== null) {
      warn(
        lineOf(node, value, broken.index),
        `Characters are broken here, as where a file was saved in another encoding: \`${broken[0]}\`. Write them anew.`,
      );
    }
    const comment = at(/\{\/\*|%%[^%]+%%|\{>>|\{%\s*comment/);
    if (comment !== null) {
      warn(comment, 'This hides nothing: it is shown as text. A comment is written `<!-- … -->`.');
    }
  }

  function checkRaised({ value, position }: Html, index: number, parent?: Parents): void {
    const name = tagOf(value)?.name;
    if ((name !== 'sup' && name !== 'sub') || tagOf(value)?.closes) return;
    const [inner, close] = parent?.children.slice(index + 1, index + 3) ?? [];
    const isClosed = close?.type === 'html' && tagOf(close.value)?.name === name;
    const digits = inner?.type === 'text' && /\d/.test(inner.value);
    if (isClosed && inner?.type === 'text' && (!digits || /^[\d+\-−=()n]+$/.test(inner.value))) {
      return;
    }
    warn(
      position?.start.line ?? 1,
      `What stands in \`<${name}>\` is read as if it stood on the line. Write it in characters, such as \`²\`.`,
    );
  }

  function checkFence(node: Code): void {
    const lines = written(node).split('\n');
    const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    if (fence === undefined) return;
    const last = (lines.length > 1 ? (lines.at(-1) ?? '') : '').replace(/^[ \t>]+/, '').trimEnd();
    if (!last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '') {
      refuse(
        lineOf(node),
        `\`${fence}\` begins a block of code that does not end. Put a line with \`${fence}\` after it, or write \`\\${fence}\` if it is text.`,
      );
    }
    if (node.meta) {
      warn(lineOf(node), `\`${node.meta.slice(0, 60)}\` is left out. Put it into the next line.`);
    }
  }

  function checkHeading(node: Heading, before: Nodes | undefined): void {
    const text = written(node);
    const underline = /\n[ \t>]*(-+)[ \t]*$/.exec(text)?.[1];
    if (underline !== undefined) {
      const line = node.position?.end.line ?? 1;
      warn(
        line,
        `\`${underline.slice(0, 10)}\` makes a heading of the text above it. Put an empty line before it, or write \`#\` before a heading.`,
      );
    } else if (/^#+[ \t]+[\d$€£]/.test(text) && interrupts(node, before)) {
      warn(lineOf(node), '`#` begins a heading here. Write `\\#` if it is part of the text.');
    }
  }

  function checkQuotation(node: Nodes, before: Nodes | undefined): void {
    if (!interrupts(node, before) && !/^>[ \t]*[\d$€£.]/.test(written(node))) return;
    warn(
      lineOf(node),
      '`>` begins a quotation, and is not shown. Write `\\>` if it is part of the text; put an empty line before a quotation.',
    );
  }

  /** A list shows the numbers from its first one on, whatever was written. */
  function checkNumbers(list: List): void {
    if (list.ordered !== true || (list.start ?? 1) > 1) return;
    const numbers = list.children.map((item) => Number.parseInt(written(item), 10));
    if (numbers.every((number) => number === numbers[0])) return;
    const wrong = numbers.findIndex((number, place) => number !== (list.start ?? 1) + place);
    const item = list.children[wrong];
    if (!item) return;
    warn(
      lineOf(item),
      `The list shows ${(list.start ?? 1) + wrong} here, and not ${numbers[wrong]}. Write \`${numbers[wrong]}\\.\` if it is part of the text.`,
    );
  }

  /** Lines of a paragraph that begin with `:::` were meant for marks. */
  function checkMarks(node: Paragraph): void {
    const { position } = node;
    const lines = written(node).split('\n');
    for (const [index, line] of lines.entries()) {
      const mark = /^[ \t>]*(:{3,}.*)/.exec(line)?.[1]?.trim();
      if (mark === undefined) continue;
      refuse(
        (position?.start.line ?? 1) + index,
        /^:+$/.test(mark)
          ? `\`${mark.slice(0, 10)}\` closes no aside. Remove it, or open one with \`:::aside\`.`
          : `\`${mark.slice(0, 40)}\` marks no aside, so what follows is compared. Write \`:::aside\` in a line of its own, in small letters and without a space.`,
      );
    }
  }

  function checkDefinition(node: Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>) {
    const key = `${node.type} ${node.identifier}`;
    const name = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
    if (defined.has(key)) {
      refuse(
        lineOf(node),
        `\`${name}\` is there twice, and this one is lost. Give it another name.`,
      );
    } else if (
      node.type === 'definition' &&
      referred.has(node.identifier) &&
      !/^(?:https?:\/\/|mailto:)/i.test(node.url)
    ) {
      const message = `This line is read as the address of \`${name}\` and is lost. Write \`\\[\` if it is text.`;
      if (/[:/#]/.test(node.url)) warn(lineOf(node), message);
      else refuse(lineOf(node), message);
    }
    defined.add(key);
  }

  function reportHtml(): void {
    for (const [line, value] of [...htmlLines].slice(0, HTML_LINES)) {
      warn(
        line,
        value.startsWith('<!') || value.startsWith('<?')
          ? `\`${value.slice(0, 20)}\` is left out, with all that stands in it. Write \`\\<\` if it is text.`
          : `The HTML tag \`${value.slice(0, 60).replace(/\s+/g, ' ')}\` is left out; its words stay. Write \`\\<\` if it is part of the text.`,
      );
    }
    const [next] = [...htmlLines.keys()].slice(HTML_LINES);
    if (next === undefined) return;
    warn(
      next,
      `${htmlLines.size - HTML_LINES} more lines hold HTML tags, which are left out. Paste the text without its formatting.`,
    );
  }
}

function interrupts(node: Nodes, before: Nodes | undefined): boolean {
  return before?.type === 'paragraph' && before.position?.end.line === lineOf(node) - 1;
}

function lineOf(node: Pick<Nodes, 'position'>, value = '', index = 0): number {
  const ends = value.slice(0, index).split('\n').length - 1;
  return (node.position?.start.line ?? 1) + ends;
}
