import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from './built-site.ts';
import { writeLargeStory } from './large-story.ts';
import {
  bytes,
  compressed,
  eagerScripts,
  eagerWeight,
  inlineScripts,
  scriptsOf,
  sum,
  weigh,
} from './weight.ts';

// 1 kB is 1,000 bytes.
const STORY = 'canaan-q1-2021';

/** The code that a search loads, and what it loads besides where a word was mistyped. */
function searchCode(site: BuiltSite): { search: string[]; typos: string[] } {
  const panel = [...site.files].filter((file) => /\/search-panel\.[^/]+\.js$/.test(file));
  expect(panel).toHaveLength(1);
  const all = [...scriptsOf(site, panel)];
  const isTypos = (file: string) => /\/fuse[^/]*\.js$/.test(file);
  return { search: all.filter((file) => !isTypos(file)), typos: all.filter(isTypos) };
}

describe('the pages of the first story', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site.remove());

  it.each(['the-block', 'coindesk', 'coindesk-normalised'])(
    'show %s for at most 14 kB, one round trip',
    (article) => {
      expect(weigh(site, `${STORY}/${article}/index.html`).total).toBeLessThanOrEqual(14_000);
    },
  );

  it.each([
    'index.html',
    'side-by-side/index.html',
    'diff/the-block/coindesk/index.html',
    'diff/coindesk/coindesk-normalised/index.html',
  ])('show %s for at most 22 kB', (file) => {
    expect(weigh(site, `${STORY}/${file}`).total).toBeLessThanOrEqual(22_000);
  });

  it('run at most 2 kB of JavaScript before anything is touched', () => {
    for (const page of site.pages.filter(isOfStories)) {
      expect(eagerWeight(site, page), page.file).toBeLessThanOrEqual(2_000);
    }
  });

  it('need at most 6 kB of JavaScript for everything but the search', () => {
    const pages = site.pages.filter(isOfStories);
    const inline = new Set(pages.flatMap(inlineScripts));
    const eager = new Set(pages.flatMap((page) => eagerScripts(site, page)));
    const read = [...eager].map(site.read);
    expect(sum([...inline, ...read].map(compressed))).toBeLessThanOrEqual(6_000);
  });

  it('load at most 16 kB of code with the first search, and none of it before', () => {
    const eager = site.pages.filter(isOfStories).flatMap((page) => eagerScripts(site, page));
    const { search } = searchCode(site);
    expect(search.filter((file) => eager.includes(file))).toEqual([]);
    expect(sum(search.map((file) => compressed(site.read(file))))).toBeLessThanOrEqual(16_000);
  });

  it('load at most 7 kB more with the first word that was mistyped', () => {
    const { typos } = searchCode(site);
    expect(typos).toHaveLength(1);
    expect(sum(typos.map((file) => compressed(site.read(file))))).toBeLessThanOrEqual(7_000);
  });

  it('have at most 60 kB of fonts, which text does not wait for', () => {
    const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts.map((file) => bytes(site, file)))).toBeLessThanOrEqual(60_000);
    const sheets = [...site.files].filter((file) => file.endsWith('.css')).map(site.read);
    const faces = sheets.flatMap((css) => css.match(/@font-face\s*\{[^}]*\}/g) ?? []);
    for (const face of faces.filter((one) => one.includes('url('))) {
      expect(face).toMatch(/font-display:\s*(?:swap|fallback|optional)/);
    }
  });
});

describe('the page that compares own texts', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site.remove());

  it('is shown, styles of all views included, for at most 24 kB', () => {
    const { total, eagerScripts: eager } = weigh(site, OWN_TEXTS);
    expect(total).toBeLessThanOrEqual(24_000);
    expect(eager).toBeLessThanOrEqual(8_000);
  });

  it('then loads what compares plain texts, for at most 180 kB, and no part of it before', () => {
    const page = site.pages.find(({ file }) => file === OWN_TEXTS);
    const eager = page === undefined ? [] : eagerScripts(site, page);
    const [worker] = [...site.files].filter((file) => /compare\.worker-[^/]*\.js$/.test(file));
    expect(eager.length).toBeGreaterThan(0);
    expect(eager).not.toContain(worker);
    expect(compressed(site.read(worker ?? ''))).toBeLessThanOrEqual(180_000);
  });
});

// A quarter of what a page may weigh, for a quarter of the words: four times the words weigh three
// times as much, and take four times as long to build.
describe('a story of twenty articles of 500 words', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'crossread-large-'));
  let site: BuiltSite;

  beforeAll(async () => {
    writeLargeStory(contentDir, 20, 500);
    site = await builtSite({ contentDir });
  }, 300_000);
  afterAll(() => {
    site.remove();
    rmSync(contentDir, { recursive: true });
  });

  it('has pages of less than 75 kB each, so one of 2,000 words has less than 300 kB', () => {
    // To compress all of them would take minutes: the heaviest of each kind is enough.
    const kinds = [...Map.groupBy(site.pages, kindOf).values()];
    const heaviest = kinds.map((pages) =>
      pages.reduce((a, b) => (a.html.length > b.html.length ? a : b)),
    );
    for (const { file } of heaviest) expect(weigh(site, file).total, file).toBeLessThan(75_000);
  }, 120_000);
});

const OWN_TEXTS = 'compare/index.html';

function isOfStories({ file }: { file: string }): boolean {
  return file !== OWN_TEXTS;
}

/** `a-story/diff/one/other/index.html` is a page of the kind `diff`. */
function kindOf({ file }: { file: string }): string {
  const [, view = 'site', ...rest] = file.split('/');
  return ['diff', 'side-by-side', 'index.html'].includes(view) || rest.length === 0
    ? view
    : 'article';
}
