import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { compareSource } from '../../src/content/compare-content.ts';
import { withoutScripts } from '../../src/own-pages/page-links.ts';
import { pagesOf } from '../../src/own-pages/pages.ts';
import { toStory } from '../../src/views/story.ts';
import { builtSite, HOSTILE, type BuiltSite } from './built-site.ts';

describe.each([
  { contentDir: 'content', site: '' },
  { contentDir: HOSTILE, site: 'https://crossread.test' },
])('the pages of $contentDir', ({ contentDir, site }) => {
  let built: BuiltSite;

  beforeAll(async () => {
    // What editors alone see while they work is not built.
    vi.stubEnv('DEV', false);
    built = await builtSite({ contentDir, site });
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    built.remove();
  });

  it('are those of a build to the letter where they are made without one', () => {
    const pages = readContent(resolve(contentDir)).stories.flatMap((source) => {
      const story = toStory(source, compareSource(source));
      return pagesOf(story, site === '' ? undefined : new URL(site));
    });
    expect(pages.length).toBeGreaterThan(0);
    for (const { address, html } of pages) {
      const wanted = shown(mainOf(built.read(`${address.slice(1)}index.html`)));
      const made = shown(html());
      const at = firstDifference(made, wanted);
      expect(made.slice(at, at + 100), address).toBe(wanted.slice(at, at + 100));
    }
  });
});

function mainOf(html: string): string {
  return /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
}

/** What is shown of own texts, too, and on every day: they cannot be cited by an address. */
function shown(html: string): string {
  return withoutScripts(html)
    .replace(/<section\b[^>]* aria-labelledby="cite".*?<\/section>/s, '')
    .replace(/<a href="[^"]*\/outlets\/[^"]*"[^>]*>[^<]*<\/a>/g, '')
    .replace(/\d{1,2} \w+ 20\d\d, (?=\/)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
