import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root as MarkupRoot } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import type { Block } from '../engine/types.ts';
import { articleText } from './article-text.ts';
import { withoutComments } from './comments.ts';
import { handlers } from './hast-handlers.ts';
import { checkSource, checkTree, MarkdownError } from './limits.ts';
import { lintMarkdown, type Doubt } from './lint.ts';
import { lintTree } from './lint-tree.ts';
import { outsideText } from './outside-text.ts';
import { fitToPage, type ArticleOptions } from './fit-to-page.ts';
import { asideSyntax, refuseOpenAsides } from './asides.ts';
import { readTags } from './html-tags.ts';
import { keepProse, PROSE_SYNTAX } from './plain-prose.ts';
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
    const markup = markupOf(source);
    const asWritten = {
      source: withoutDeclarations(source, markup),
      written: writtenBlocks(markup).map(atSource),
      doubts: [...problems.map(asError), ...reorderings(written), ...doubts(markup)],
    };
    const tree = sanitisedTree(markup, source);
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

// The parts of remark and rehype by themselves: the processors that hold them together also write
// Markdown, which would come along wherever texts are only read.
function markupOf(source: string): MarkupRoot {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), asideSyntax(), PROSE_SYNTAX],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
}

/** The markup is changed on the way. */
function sanitisedTree(markup: MarkupRoot, source: string): Root {
  refuseOpenAsides(markup, source);
  checkTree(markup);
  readTags(markup);
  keepProse(markup, source);
  const tree = toHast(markup, {
    clobberPrefix: '',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: {},
    handlers,
  });
  // A root stays a root.
  return sanitize(tree, articleSchema) as Root;
}
