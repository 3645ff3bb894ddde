import type { Element } from 'hast';
import { attribute, elements, type BuiltSite } from './built-site.ts';

/** An address that leads nowhere, or to where a page may not lead. */
export interface DeadLink {
  readonly page: string;
  readonly target: string;
  readonly problem: 'no file' | 'no anchor' | 'outside the base' | 'another host';
}

/** The address the checked sites are built for. */
export const ORIGIN = 'https://crossread.test';

const ATTRIBUTES = ['href', 'src', 'srcSet', 'action', 'formAction', 'poster', 'data'];
const META_ADDRESSES = ['og:url', 'og:image', 'twitter:image'];

/**
 * Checks every address on every page of a site. A link may lead to another host, as articles link
 * where they like; nothing else may, since a browser would ask that host for it.
 */
export function deadLinks(site: BuiltSite): DeadLink[] {
  const anchors = new Map(
    site.pages.map(({ file, tree }) => [
      file,
      new Set(elements(tree).flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  return site.pages.flatMap(({ file, tree }) =>
    elements(tree).flatMap((element) =>
      addressesOf(element).flatMap((target) => {
        const problem = problemOf(file, target, element.tagName === 'a');
        return problem === null ? [] : [{ page: file, target, problem }];
      }),
    ),
  );

  function problemOf(page: string, target: string, isLink: boolean): DeadLink['problem'] | null {
    const folder = page.replace(/(^|\/)index\.html$/, '$1');
    const url = new URL(target, `${ORIGIN}${site.base}${folder}`);
    if (url.origin !== ORIGIN) return isLink ? null : 'another host';
    if (!url.pathname.startsWith(site.base)) return 'outside the base';
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = /(^|\/)$/.test(path) ? `${path}index.html` : path;
    if (!site.files.has(file)) return 'no file';
    const anchor = url.hash.slice(1);
    // Browsers look for the id as it is written first, and then decoded.
    const found = [anchor, decodeURIComponent(anchor)].some((id) => anchors.get(file)?.has(id));
    return anchor === '' || found ? null : 'no anchor';
  }
}

function addressesOf(element: Element): string[] {
  const named = META_ADDRESSES.includes(attribute(element, 'property') ?? '') ? ['content'] : [];
  return [...ATTRIBUTES, ...named].flatMap((name) => attribute(element, name) ?? []);
}
