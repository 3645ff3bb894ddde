import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { Root as MarkupRoot } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { Block } from '../engine/types.ts';
import { visit } from 'unist-util-visit';
import { articleText } from './article-text.ts';
import { withoutComments } from './comments.ts';
import { handlers } from './hast-handlers.ts';
import { checkSource, checkTree, MarkdownError } from './limits.ts';
import { lintMarkdown, type Doubt } from './lint.ts';
import { lintTree } from './lint-tree.ts';
import { outsideText } from './outside-text.ts';
import { fitToPage, type ArticleOptions } from './fit-to-page.ts';
import { remarkAside } from './remark-aside.ts';
import { remarkHtml } from './remark-html.ts';
import { remarkProse } from './remark-prose.ts';
import { writtenBlocks, type WrittenBlock } from './written-blocks.ts';
import { articleSchema } from './sanitise.ts';
import { findReordering, reorderingMessage, withoutInvisible } from './visible-text.ts';

/** What Markdown says: a sanitised tree to show, and the text to compare. */
export interface ParsedArticle {
  /**
   * The Markdown as it may be published: without comments, declarations and instructions of HTML, and
   * without characters that draw nothing.
   */
  readonly source: string;
  readonly tree: Root;
  /** The compared text: the blocks joined by a blank line, without asides. See `ArticleText`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The text of the asides and footnotes, one line each. */
  readonly asideText: string;
  /** What is compared, paragraph by paragraph, with the lines of the source. */
  readonly written: readonly WrittenBlock[];
  /** Where Markdown does what was hardly meant. */
  readonly doubts: readonly Doubt[];
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
  const written = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
  checkSource(written);
  const { text: source, problems, lineAt } = withoutComments(withoutInvisible(written));
  try {
    const markup = reader.parse(source);
    const asWritten = {
      source: withoutDeclarations(source, markup),
      written: writtenBlocks(markup).map(atSource),
      doubts: [...problems.map(asError), ...reorderings(written), ...doubts(markup)],
    };
    const tree = reader.runSync(markup, { value: source });
    fitToPage(tree, { idPrefix: '', headingLevel: 2, ...options });
    const { text, blocks } = articleText(tree);
    return { ...asWritten, tree, text, blocks, asideText: outsideText(tree) };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    throw new MarkdownError(lineAt(error.line), error.message);
  }

  function doubts(markup: MarkupRoot): Doubt[] {
    const inTree = [...lintMarkdown(source), ...lintTree(markup, source)];
    return inTree.map(atSource);
  }

  function atSource<T extends { readonly line: number }>(found: T): T {
    return { ...found, line: lineAt(found.line) };
  }
}

function asError(problem: Omit<Doubt, 'severity'>): Doubt {
  return { severity: 'error', ...problem };
}

/** Without `<?…?>` and `<!…>`, which no page shows. */
function withoutDeclarations(source: string, markup: MarkupRoot): string {
  let left = '';
  let at = 0;
  visit(markup, 'html', ({ value, position }) => {
    const { start, end } = position ?? {};
    if (!/^<[!?]/.test(value) || start?.offset === undefined) return;
    left += source.slice(at, start.offset);
    at = end?.offset ?? start.offset;
  });
  return left + source.slice(at);
}

/** Characters that turn the order round, in the lines they stand in as such. */
function reorderings(written: string): Doubt[] {
  if (!findReordering(written)) return [];
  return written.split('\n').flatMap((text, index) => {
    const found = findReordering(text);
    return found ? asError({ line: index + 1, message: reorderingMessage(found.name) }) : [];
  });
}

const reader = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkAside)
  .use(() => checkTree)
  .use(remarkHtml)
  .use(remarkProse)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: {},
    handlers,
  })
  .use(rehypeSanitize, articleSchema)
  .freeze();
