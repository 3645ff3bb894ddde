/**
 * Everything others may use of the Markdown pipeline, but `parseArticle`: who only shows trees does
 * without the parser, which is large.
 */
export { articleText, type ArticleText } from './article-text.ts';
export { fragments, passageFragment } from './fragments.ts';
export { LIMITS, MarkdownError } from './limits.ts';
export type { Mark } from './mark.ts';
export { textOf } from './outside-text.ts';
export { toHtml } from './to-html.ts';
export type { WrittenBlock } from './written-blocks.ts';
export { wrapRanges } from './wrap-ranges.ts';
