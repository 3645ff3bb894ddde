import type { Schema } from 'hast-util-sanitize';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The only elements and attributes an article's tree may hold. Everything else is removed, its text
 * kept. Attributes that ask another host for something (`src`) or carry style are not on the list.
 */
export const articleSchema: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'div', 'em', 'hr', 'li', 'ol', 'p', 'pre', 's', 'section'],
    ...['span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
    ...HEADINGS,
  ],
  attributes: {
    a: ['ariaDescribedBy', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'href', 'id'],
    div: ['dataAside'],
    p: ['id'],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes'],
    span: ['dataAside'],
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // `fitToPage` gives ids their prefix, together with the links that lead to them.
  clobber: [],
  strip: ['script', 'style'],
};
