import { tidyPolicy } from './tidy-policy.ts';

/** Where a site is served. */
export interface Served {
  /** Its origin; null where it is not known. */
  readonly site: string | null;
  /** The path it is served under, beginning and ending in `/`. */
  readonly base: string;
  /** Whether search engines may list it. */
  readonly index: boolean;
}

/** Files that are made of full addresses: without the site's own they would name another. */
const NEEDS_ADDRESS = /^(?:rss\.xml|sitemap.*\.xml)$/;

/** A list of addresses for search engines, which may be to list none. */
const FOR_SEARCH_ENGINES = /^sitemap.*\.xml$/;

/** A file of a site as it is published, of how it was drawn; null where it is left out. */
export function published(path: string, body: Uint8Array, served: Served): Uint8Array | null {
  if (served.site === null && NEEDS_ADDRESS.test(path)) return null;
  if (!served.index && FOR_SEARCH_ENGINES.test(path)) return null;
  if (path.endsWith('.html')) return changed(body, tidyPolicy);
  return path === '_headers' ? changed(body, (text) => headersOf(text, served)) : body;
}

function headersOf(text: string, { base, index }: Served): string {
  const based = text.replaceAll(/^\/(?=_astro\/|search\/)/gm, base);
  // Only a header can ask it of data and pictures.
  return index ? based : based.replace(/^\/\*\n(?: {2}.*\n)*/m, '$&  X-Robots-Tag: noindex\n');
}

function changed(body: Uint8Array, change: (text: string) => string): Uint8Array {
  return Buffer.from(change(Buffer.from(body).toString()));
}
