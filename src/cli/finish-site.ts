import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tidyPolicy } from '../build/tidy-policy.ts';
import type { Project } from './project.ts';

/** Files that are made of full addresses: without the site's own they would name another. */
const NEEDS_ADDRESS = ['rss.xml', 'sitemap.xml'];

/** Does to a built site what Astro leaves to do before it can be published. */
export function finishSite(dir: string, { site, base }: Pick<Project, 'site' | 'base'>): void {
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.html')) rewrite(join(dir, file), tidyPolicy);
  }
  rewrite(join(dir, '_headers'), (text) => text.replaceAll(/^\/(?=_astro\/)/gm, base));
  if (site !== null) return;
  for (const file of NEEDS_ADDRESS) rmSync(join(dir, file), { force: true });
  console.warn(
    'SITE_URL is not set: the site has no feed and no sitemap, and its pages name no picture and no address for previews of links. To publish it, build with SITE_URL=https://example.org, or https://example.org/news for a subfolder.',
  );
}

function rewrite(path: string, change: (text: string) => string): void {
  if (existsSync(path)) writeFileSync(path, change(readFileSync(path, 'utf8')));
}
