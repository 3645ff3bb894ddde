import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishSite } from './finish-site.ts';
import { ROOT } from './project.ts';
import { newFolder } from './work-folder.ts';

const folder = newFolder('finish');
const at = (file: string): string => join(folder.path, file);
afterAll(() => folder.remove());

beforeEach(() => {
  mkdirSync(at('story'), { recursive: true });
  for (const file of ['rss.xml', 'sitemap.xml', 'story/index.html']) writeFileSync(at(file), file);
  writeFileSync(at('_headers'), readFileSync(join(ROOT, 'public/_headers')));
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('finishSite', () => {
  it('leaves out what needs the address of the site, where there is none, and says so', () => {
    finishSite(folder.path, { site: null, base: '/', index: true });
    expect(existsSync(at('rss.xml'))).toBe(false);
    expect(existsSync(at('sitemap.xml'))).toBe(false);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('has no address'));
  });

  it('keeps all with an address, and fits the headers to the base path', () => {
    finishSite(folder.path, { site: 'https://example.org', base: '/news/', index: true });
    expect(existsSync(at('rss.xml'))).toBe(true);
    const headers = readFileSync(at('_headers'), 'utf8');
    expect(headers).toMatch(/^\/\*$/m);
    expect(headers).toMatch(/^\/news\/_astro\/\*$/m);
    expect(headers).not.toMatch(/^\/_astro/m);
    expect(headers).not.toContain('X-Robots-Tag');
  });

  it('asks search engines to list nothing, data too, where the editors want none', () => {
    finishSite(folder.path, { site: 'https://example.org', base: '/', index: false });
    const headers = readFileSync(at('_headers'), 'utf8');
    expect(headers).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
    expect(existsSync(at('sitemap.xml'))).toBe(false);
    expect(existsSync(at('rss.xml'))).toBe(true);
  });
});
