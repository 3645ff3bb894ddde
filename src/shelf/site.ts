import { resolve } from 'node:path';
import { readSite, type SiteSource } from '../content/read-site.ts';
import { sharedContent } from '../content/shared-content.ts';

let site: SiteSource | null = null;

/** How the site is called and what it says of itself; read once per build. */
export function siteHere(): SiteSource {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  site ??= sharedContent(dir)?.site ?? readSite(dir, dir, []);
  return site;
}
