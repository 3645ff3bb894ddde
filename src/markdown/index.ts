/** Everything others may use of the Markdown pipeline. */
export { parseArticle, type ParsedArticle } from './parse-article.ts';
export { articleText, type ArticleText } from './article-text.ts';
export { fragments, passageFragment } from './fragments.ts';
export { LIMITS, MarkdownError } from './limits.ts';
export type { Mark } from './mark.ts';
export { textOf } from './outside-text.ts';
export { toHtml } from './to-html.ts';
export type { WrittenBlock } from './written-blocks.ts';
export { wrapRanges } from './wrap-ranges.ts';
