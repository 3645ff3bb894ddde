import type { Element, Root } from 'hast';
import type { Root as MarkupRoot, Text } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../markdown/parse-article.ts';
import { withoutInvisible, withPlainSpaces } from '../markdown/visible-text.ts';
import { lineOf } from './elements.ts';

/** A block of Markdown, and whether reading it gives the words that it was made of. */
export interface MarkdownBlock {
  readonly markdown: string;
  readonly faithful: boolean;
}

/**
 * Writes blocks as Markdown so that no mark changes a word: what is written is read again. Where the
 * words differ, more is escaped, and at last all markup is given up.
 */
export function toMarkdown(blocks: readonly Element[], otherMarks = false): MarkdownBlock {
  const words = blocks.flatMap(wordsOf);
  const plain = words.length === 0 ? [] : blocks.map(plainParagraph);
  const tries = [
    () => stringify(blocks, otherMarks, false),
    () => stringify(blocks, otherMarks, true),
    () => stringify(plain, otherMarks, true),
  ];
  const made: string[] = [];
  for (const attempt of tries) {
    const markdown = attempt();
    if (!sameWords(wordsIn(markdown), words)) continue;
    if (isAccepted(markdown)) return { markdown, faithful: true };
    made.push(markdown);
  }
  const [markdown] = made;
  return markdown === undefined
    ? { markdown: tries[1]?.() ?? '', faithful: false }
    : { markdown, faithful: true };
}

/** The words of a block as the page has them. */
export function wordsOf(node: Element): string[] {
  return split(lineOf(node));
}

/** The words that an article's Markdown gives to compare. */
export function wordsIn(markdown: string): string[] {
  try {
    return split(parseArticle(markdown).text);
  } catch {
    return ['\0'];
  }
}

/** Whether a build takes it. */
function isAccepted(markdown: string): boolean {
  return parseArticle(markdown).doubts.every(({ severity }) => severity === 'warning');
}

function split(text: string): string[] {
  return withPlainSpaces(withoutInvisible(text)).split(/\s+/).filter(Boolean);
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function stringify(blocks: readonly Element[], otherMarks: boolean, escapeAll: boolean): string {
  const tree: Root = { type: 'root', children: structuredClone([...blocks]) };
  const markup = converter.runSync(tree);
  unifyTexts(markup);
  const writers = escapeAll ? heavyWriters : lightWriters;
  return writers[otherMarks ? 1 : 0].stringify(markup).trimEnd();
}

const converter = remark().use(rehypeRemark).freeze();

/** With the usual marks of lists, and with those that set a list apart from one before it. */
const lightWriters = [writer('-', '.', {}), writer('*', ')', {})] as const;

const escaped = { text: ({ value }: Text) => value.replace(/[!-/:-@[-`{-~]/g, '\\$&') };
const heavyWriters = [writer('-', '.', escaped), writer('*', ')', escaped)] as const;

function writer(bullet: '-' | '*', bulletOrdered: '.' | ')', handlers: Record<string, unknown>) {
  return remark()
    .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
    .use(escapeAsides)
    .data('settings', {
      bullet,
      bulletOrdered,
      rule: '-',
      emphasis: '*',
      resourceLink: true,
      handlers,
    } as never)
    .freeze();
}

/** What would begin an aside in the article's own dialect of Markdown. */
function escapeAsides(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions ??= [];
  data.toMarkdownExtensions.push({
    unsafe: [
      { character: ':', after: 'aside', inConstruct: 'phrasing' },
      { atBreak: true, character: ':', after: ':' },
    ],
  });
}

/** Neighbouring texts as one, so that what they make together is escaped. */
function unifyTexts(tree: MarkupRoot): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const merged: typeof node.children = [];
    for (const child of node.children) {
      const last = merged.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else (merged as unknown[]).push(child);
    }
    (node as { children: unknown }).children = merged;
  });
}

function plainParagraph(block: Element): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: lineOf(block) }],
  };
}
