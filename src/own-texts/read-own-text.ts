import type { Root } from 'hast';
import type { ArticleSource } from '../content/content.ts';
import { plainTextTree } from '../import/plain-text.ts';
import { articleText } from '../markdown/article-text.ts';
import { fitToPage } from '../markdown/fit-to-page.ts';
import { LIMITS, MarkdownError } from '../markdown/limits.ts';
import { outsideText } from '../markdown/outside-text.ts';
import type { OwnText } from './own-text.ts';
import { withoutControls } from './without-controls.ts';

/** An own text that can be compared, or why it cannot. */
export type ReadOwnText =
  | { readonly source: ArticleSource; readonly doubts: readonly string[] }
  | { readonly problem: string };

/** How an own text is known among the others. */
export interface Place {
  readonly slug: string;
  readonly outlet: string;
}

/** Reads an own text as a build reads an article's file. */
export async function readOwnText(own: OwnText, { slug, outlet }: Place): Promise<ReadOwnText> {
  const read = await treeOf(own, slug);
  if ('problem' in read) return read;
  const { tree, doubts } = read;
  const { text, blocks } = articleText(tree);
  if (text === '') return { problem: 'It has no text. Paste one, or remove it.' };
  const facts = {
    slug,
    outlet,
    headline: own.headline.trim() || null,
    byline: own.byline.trim() || null,
    published: own.published.trim() || null,
    language: own.language.trim() || 'en',
    version: own.version.trim() || null,
    copyOf: own.copyOf || null,
    replaces: own.replaces || null,
  };
  return {
    doubts,
    source: {
      ...facts,
      retrieved: null,
      url: own.url.trim() || null,
      archive: null,
      notes: own.notes,
      file: `${slug}.md`,
      markdown: '',
      tree,
      lines: [],
      article: { ...facts, text, blocks },
      asideText: outsideText(tree),
    },
  };
}

type Read =
  { readonly tree: Root; readonly doubts: readonly string[] } | { readonly problem: string };

async function treeOf({ text, format }: OwnText, slug: string): Promise<Read> {
  if (text.length > LIMITS.characters) {
    return { problem: `It has more than ${LIMITS.characters} characters. Shorten it.` };
  }
  return format === 'plain' ? plainTree(text, slug) : markdownTree(text, slug);
}

function plainTree(text: string, slug: string): Read {
  const tree = plainTextTree(withoutControls(text));
  fitToPage(tree, { idPrefix: `${slug}-`, headingLevel: 2 });
  return { tree, doubts: [] };
}

async function markdownTree(text: string, slug: string): Promise<Read> {
  // Most texts are plain: the parser comes only with the first that is not.
  const { parseArticle } = await import('../markdown/parse-article.ts');
  try {
    const { tree, doubts } = parseArticle(text, { idPrefix: `${slug}-` });
    const said = doubts.map(({ line, message }) => `Line ${line}: ${message}`);
    const wrong = doubts.findIndex(({ severity }) => severity === 'error');
    const problem = said[wrong];
    return problem === undefined ? { tree, doubts: said } : { problem };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return { problem: `Line ${error.line}: ${error.message}` };
  }
}
