import { segment } from '../reading/segment.ts';
import type { Side } from './diff-pair.ts';
import type { Article, Block } from '../types.ts';

/** An article for tests: paragraphs parted by blank lines, `# ` before a heading. */
export function exampleArticle(
  slug: string,
  source: string,
  facts: Partial<Omit<Article, 'slug' | 'text' | 'blocks'>> = {},
): Article {
  let text = '';
  const blocks: Block[] = [];
  for (const part of source.split('\n\n')) {
    const kind = part.startsWith('# ') ? 'heading' : 'paragraph';
    const start = text === '' ? 0 : text.length + 2;
    text = `${text}${text === '' ? '' : '\n\n'}${part.replace(/^# /, '')}`;
    blocks.push({ kind, start, end: text.length });
  }
  return {
    slug,
    outlet: slug,
    headline: null,
    published: null,
    language: 'en',
    version: null,
    copyOf: null,
    ...facts,
    text,
    blocks,
  };
}

/** The article with its passages. */
export function exampleSide(slug: string, source: string): Side {
  const article = exampleArticle(slug, source);
  return { article, passages: segment(article) };
}
