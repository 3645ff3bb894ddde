import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { Block } from '../engine/types.ts';
import { articleText } from './article-text.ts';
import { handlers } from './hast-handlers.ts';
import { checkSource, checkTree } from './limits.ts';
import { outsideText } from './outside-text.ts';
import { fitToPage, type ArticleOptions } from './fit-to-page.ts';
import { remarkAside } from './remark-aside.ts';
import { remarkProse } from './remark-prose.ts';
import { articleSchema } from './sanitise.ts';

/** What Markdown says: a sanitised tree to show, and the text to compare. */
export interface ParsedArticle {
  readonly tree: Root;
  /** The compared text: the blocks joined by a blank line, without asides. See `ArticleText`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The text of the asides and footnotes, one line each. */
  readonly asideText: string;
}

/**
 * Reads Markdown into a sanitised tree and its text. Smart punctuation is off: every character
 * stays as it was written.
 *
 * @throws {MarkdownError} where the text is larger or deeper than `LIMITS` allow
 */
export function parseArticle(
  markdown: string,
  options: Partial<ArticleOptions> = {},
): ParsedArticle {
  const source = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
  checkSource(source);
  const tree = reader.runSync(reader.parse(source), { value: source });
  fitToPage(tree, { idPrefix: '', headingLevel: 2, ...options });
  const { text, blocks } = articleText(tree);
  return { tree, text, blocks, asideText: outsideText(tree) };
}

const reader = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkAside)
  .use(() => checkTree)
  .use(remarkProse)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: {},
    handlers,
  })
  .use(rehypeSanitize, articleSchema)
  .freeze();
