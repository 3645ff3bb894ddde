import { realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a static host makes of an address. */
export type SitePath =
  /** A file, by its path from the site's root, with `/` between folders. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string }
  | { readonly kind: 'missing' }
  /** What is no address at all. */
  | { readonly kind: 'bad' };

const MISSING: SitePath = { kind: 'missing' };
const BAD: SitePath = { kind: 'bad' };

/**
 * Finds what an address of a request asks for. Nothing outside the site's folder is found, by
 * whatever notation or link, nor what begins with a dot or is the host's own file.
 *
 * @param url as the request has it, `/sub/a/?q=1`
 * @param base the path the site was built for, `/` or `/sub/`
 */
export function sitePath(root: string, base: string, url: string): SitePath {
  const [written = '', ...queries] = url.split('?');
  const path = decoded(written);
  if (path === null) return BAD;
  const query = queries.length === 0 ? '' : `?${queries.join('?')}`;
  if (`${path}/` === base || (path === '/' && base !== '/')) {
    return { kind: 'redirect', status: 302, to: base + query };
  }
  if (!path.startsWith(base)) return MISSING;
  const names = path.slice(base.length).split('/');
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  if (!names.every(isPublic)) return MISSING;
  const found = typeAt(root, names);
  if (found === 'folder' && !isFolder) {
    const to = `${base}${names.map(encodeURIComponent).join('/')}/`;
    return { kind: 'redirect', status: 301, to: to + query };
  }
  const file = isFolder ? [...names, 'index.html'] : names;
  if (isFolder ? found !== 'folder' || typeAt(root, file) !== 'file' : found !== 'file') {
    return MISSING;
  }
  return { kind: 'file', file: file.join('/') };
}

function decoded(written: string): string | null {
  try {
    const path = decodeURIComponent(written);
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** Whether a name of a path is one that a host gives out. */
function isPublic(name: string, place: number): boolean {
  if (place === 0 && name === '.well-known') return true;
  if (place === 0 && /^_(?:headers|redirects)$/i.test(name)) return false;
  return name !== '' && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name);
}

/** What stands at a path behind all links; null for what is not the site's, or cannot be read. */
function typeAt(root: string, names: readonly string[]): 'file' | 'folder' | null {
  try {
    const top = realpathSync(root);
    const real = realpathSync(join(top, ...names));
    const inside = relative(top, real).split(sep);
    if (real !== top && !inside.every(isPublic)) return null;
    const stats = statSync(real);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
  } catch {
    // Too long, links in a circle, removed meanwhile: nothing is there.
    return null;
  }
}
