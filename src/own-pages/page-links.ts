import { href } from '../views/links.ts';
import { OWN_STORY } from '../own-texts/own-story.ts';

/** Where a link of a page leads. */
export type Target =
  /** A page of the same comparison: `diff/one/other`, the first one as `overview`. */
  | { readonly to: 'page'; readonly page: string; readonly anchor: string }
  /** A file that a site has beside its pages, such as `comparison.json`. */
  | { readonly to: 'file'; readonly file: string }
  /** A place of the page itself, or of the web. */
  | { readonly to: 'elsewhere' };

/** The first page of a comparison, where its name is needed. */
export const OVERVIEW = 'overview';

/** Reads a link as the site writes it. */
export function targetOf(link: string): Target {
  const own = href(`${OWN_STORY}/`);
  if (!link.startsWith(own)) return { to: 'elsewhere' };
  const [path = '', anchor = ''] = link.slice(own.length).split('#');
  if (/\.[a-z]+$/.test(path)) return { to: 'file', file: path };
  return { to: 'page', page: pageName(own + path), anchor };
}

/** The path of a page below that of its story: of `/my-story/diff/one/other/` it is `diff/one/other`. */
export function pageName(address: string, story = OWN_STORY): string {
  return address.slice(href(`${story}/`).length).replace(/\/$/, '') || OVERVIEW;
}

/** The attributes of a tag in their order; null for those without a value. */
export type Attributes = ReadonlyMap<string, string | null>;

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)+)(\s*\/?>)/gi;
const ATTRIBUTE = /\s+([^\s=>"']+)(?:="([^"]*)")?/g;

/**
 * Gives the tags of a page other attributes. Values are as they stand in HTML. The page must have
 * been written by a serialiser: a `<` that begins no tag is a reference there.
 */
export function withAttributes(
  html: string,
  change: (attributes: Attributes, tagName: string) => Attributes,
): string {
  return html.replace(TAG, (_tag, name: string, written: string, end: string) => {
    const attributes = new Map<string, string | null>();
    for (const [, key = '', value] of written.matchAll(ATTRIBUTE)) {
      attributes.set(key, value ?? null);
    }
    const changed = [...change(attributes, name)].map(([key, value]) =>
      value === null ? ` ${key}` : ` ${key}="${value}"`,
    );
    return `<${name}${changed.join('')}${end}`;
  });
}

/** A page whose links lead to `?page=…` of the document that shows one page at a time. */
export function forOneAtATime(html: string): string {
  return withAttributes(withoutScripts(html), (attributes) => {
    const target = targetOf(attributes.get('href') ?? '');
    if (target.to === 'elsewhere') return attributes;
    const changed = new Map(attributes);
    // On the site it makes a script fetch the page.
    changed.delete('data-lead');
    if (target.to === 'file') {
      return changed.set('href', `#${target.file}`).set('data-file', target.file);
    }
    const anchor = target.anchor === '' ? '' : `#${target.anchor}`;
    return changed.set('href', `?page=${target.page}${anchor}`).set('data-page', target.page);
  });
}

/** What runs on the site before a page is drawn has nothing to do in a page that is put into another. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
}
