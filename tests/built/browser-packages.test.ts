import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { browserCode } from './browser-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The packages whose code a reader's browser may run. Each is a promise to look after it. */
const ALLOWED: readonly string[] = ['fuse.js'];

/** What reads and compares own texts, on its page alone; most of it only with texts that need it. */
const OWN_TEXTS: readonly string[] = [
  // Comparing.
  ...['diff', 'stemmer'],
  // Showing, and reading Markdown.
  ...[
    'hast-util-sanitize',
    'hast-util-to-html',
    'mdast-util-directive',
    'mdast-util-from-markdown',
  ],
  ...['mdast-util-gfm', 'mdast-util-to-hast', 'micromark-extension-directive'],
  ...['micromark-extension-gfm', 'unist-util-visit'],
  // Reading saved pages, and files with front matter (`astro` stands for its copy of Zod).
  ...['@mozilla/readability', 'hastscript', 'postal-mime', 'rehype-remark', 'remark', 'remark-gfm'],
  ...['astro', 'yaml'],
];

it('sends no package to the browser that is not on the list', () => {
  const { modules, packages } = browserCode(ROOT, (file) => file !== 'pages/compare.astro');
  // The walk is known to have reached the worker of the search, behind a dynamic import.
  expect(modules).toContain('src/search/search.worker.ts');
  expect([...packages].sort()).toEqual([...ALLOWED].sort());
});

it('sends what compares own texts to the page that does, and nothing else', () => {
  const { modules, packages } = browserCode(ROOT, (file) => file === 'pages/compare.astro');
  expect(modules).toContain('src/own-pages/compare.worker.ts');
  expect(modules).toContain('src/pages/[story]/index.astro');
  expect([...packages].sort()).toEqual([...OWN_TEXTS].sort());
});

/** What we use, change and pass on without a condition that reaches the site. */
const LICENCES =
  /^(?:MIT(?:-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MPL-2\.0)$/;
/** Astro brings sharp, for images that this site does not have; it is loaded as a library only. */
const SHARP = /^node_modules\/@img\/sharp-/;

it('depends on no package whose licence is not on the list', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const others = Object.entries(lock.packages)
    .filter(([path, { license }]) => path !== '' && !LICENCES.test(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
  expect(others.filter((path) => !SHARP.test(path))).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
});

it('sends no package along with those on the list', () => {
  for (const name of ALLOWED) {
    const manifest: unknown = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    );
    expect(manifest).not.toHaveProperty('dependencies');
  }
});
