import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { published } from './site-files.ts';

const HEADERS = readFileSync(join(import.meta.dirname, '../../public/_headers'));
const SERVED = { site: 'https://example.org', base: '/news/', index: true };
const NOWHERE = { site: null, base: '/', index: true };
const body = Buffer.from('<p>A page.</p>');

describe('a file of a site', () => {
  it.each(['rss.xml', 'sitemap.xml', 'sitemap-2.xml'])(
    'is left out where it needs the address of the site and there is none: %s',
    (file) => {
      expect(published(file, body, NOWHERE)).toBeNull();
      expect(published(file, body, SERVED)).toEqual(body);
    },
  );

  it('is as it was drawn, also where it only looks like another', () => {
    expect(published('story/rss.xml', body, NOWHERE)).toEqual(body);
    expect(published('card.png', Buffer.from([0, 255]), NOWHERE)).toEqual(Buffer.from([0, 255]));
  });

  it('names the headers of files that never change where they are served', () => {
    const headers = Buffer.from(published('_headers', HEADERS, SERVED) ?? []).toString();
    expect(headers).toMatch(/^\/\*$/m);
    expect(headers).toMatch(/^\/news\/_astro\/\*$/m);
    expect(headers).toMatch(/^\/news\/search\/parts\/\*$/m);
    expect(headers).not.toMatch(/^\/(?:_astro|search)/m);
    expect(headers).not.toContain('X-Robots-Tag');
  });

  it('asks search engines to list nothing, data too, where the editors want none', () => {
    const hidden = { ...SERVED, index: false };
    const headers = Buffer.from(published('_headers', HEADERS, hidden) ?? []).toString();
    expect(headers).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
    expect(published('sitemap.xml', body, hidden)).toBeNull();
    expect(published('rss.xml', body, hidden)).toEqual(body);
  });

  it('has its policy first, where it is a page', () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'self';">`;
    const page = Buffer.from(`<head><title>A page</title>${policy}</head>`);
    expect(published('index.html', page, NOWHERE)?.toString()).toBe(
      `<head>${policy}<title>A page</title></head>`,
    );
  });
});
