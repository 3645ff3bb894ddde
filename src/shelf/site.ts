import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite, SITE_FILE, type SiteSource } from '../content/read-site.ts';

let read: { readonly stamp: string; readonly site: SiteSource } | null = null;

/** How the site is called and what it says of itself; read again when its file has changed. */
export function siteHere(): SiteSource {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const stats = statSync(join(dir, SITE_FILE), { throwIfNoEntry: false });
  const stamp = `${stats?.mtimeMs} ${stats?.size}`;
  if (read?.stamp !== stamp) read = { stamp, site: readSite(dir, dir, []) };
  return read.site;
}
