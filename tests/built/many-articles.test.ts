import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES_OF_MANY, writeStoryOfMany } from '../support/many-articles.ts';
import { builtSite, contentOf, type BuiltSite } from './built-site.ts';
import { deadLinks, ORIGIN } from './dead-links.ts';

describe('a story of many articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-many-'));
  let site: BuiltSite;

  beforeAll(async () => {
    const contentDir = contentOf('many') ?? folder;
    if (contentDir === folder)
      for (const articles of STORIES_OF_MANY) writeStoryOfMany(folder, articles);
    site = await builtSite({ contentDir, site: ORIGIN });
  }, 300_000);
  afterAll(() => {
    site.remove();
    rmSync(folder, { recursive: true });
  });

  const pagesOf = (articles: number, view = '') =>
    site.pages.filter(
      ({ file }) => file.startsWith(`of-${articles}/${view}`) && !file.includes('/f/'),
    );

  it('has pages that grow with its articles, not with their pairs', () => {
    expect(pagesOf(12)).toHaveLength(1 + 12 + 12 + 1 + (12 * 11) / 2);
    expect(pagesOf(14)).toHaveLength(1 + 14 + 2 + 13);
    expect(pagesOf(40)).toHaveLength(1 + 40 + 2 + 39);
  });

  it('has pages for its sharpest findings alone', () => {
    const found = site.pages.filter(({ file }) => file.startsWith('of-40/f/'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
  });

  it('says which pairs it shows, and along which article it is read', () => {
    const [overview] = pagesOf(14, 'index.html');
    expect(overview?.html).toContain('14 articles make 91 pairs. Word by word,');
    for (const { html } of pagesOf(14, 'diff/')) expect(html).toContain('make 91 pairs');
    const [together] = pagesOf(14, 'side-by-side/');
    expect(together?.html).toContain('as in every story of more than twelve');
    for (const { html } of pagesOf(12)) expect(html).not.toContain(' make 66 pairs');
  });

  it('has no link to a page that it does not have', () => {
    expect(deadLinks(site)).toEqual([]);
  }, 120_000);
});
