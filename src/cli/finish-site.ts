import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tidyPolicy } from '../build/tidy-policy.ts';
import type { Project } from './project.ts';

/** Files that are made of full addresses: without the site's own they would name another. */
const NEEDS_ADDRESS = ['rss.xml', 'sitemap.xml'];

/** What the files of a site must know of it. */
export type Finished = Pick<Project, 'site' | 'base'> & {
  /** Whether search engines may list it. */
  readonly index: boolean;
};

/** Does to a built site what Astro leaves to do before it can be published. */
export function finishSite(dir: string, { site, base, index }: Finished): void {
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.html')) rewrite(join(dir, file), tidyPolicy);
  }
  rewrite(join(dir, '_headers'), (text) => headersOf(text, base, index));
  // A list of addresses for search engines, which are to list none.
  if (!index) rmSync(join(dir, 'sitemap.xml'), { force: true });
  if (site !== null) return;
  for (const file of NEEDS_ADDRESS) rmSync(join(dir, file), { force: true });
  console.warn(
    'The site has no address: it has no feed and no sitemap, and its pages name no picture and no address for previews of links. To publish it, write `address: https://example.org` into site.yaml, or build with SITE_URL=https://example.org; with the path where it goes into a subfolder.',
  );
}

function headersOf(text: string, base: string, index: boolean): string {
  const based = text.replaceAll(/^\/(?=_astro\/)/gm, base);
  // Only a header can ask it of data and pictures.
  return index ? based : based.replace(/^\/\*\n(?: {2}.*\n)*/m, '$&  X-Robots-Tag: noindex\n');
}

function rewrite(path: string, change: (text: string) => string): void {
  if (existsSync(path)) writeFileSync(path, change(readFileSync(path, 'utf8')));
}
