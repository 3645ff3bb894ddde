import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../src/cli/work-folder.ts';

/** Stands in everything of the fixture that an editor hid. */
const SECRET = /ZZSECRET/i;
const folder = newFolder('hidden');
const out = join(folder.path, 'dist');
let printed = '';

/** Builds the fixture as `npm run build` does. */
beforeAll(() => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/run.mjs', 'build'], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: join(import.meta.dirname, '../fixtures/hidden'),
      OUT_DIR: out,
    },
  });
  printed = stdout + stderr;
  expect(status, printed).toBe(0);
}, 120_000);
afterAll(() => folder.remove());

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a site that search engines are not to list', () => {
  it('says so on every page, in the headers, and names no page to them', () => {
    const pages = filesIn(out).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(readFileSync(page, 'utf8'), page).toContain('<meta name="robots" content="noindex">');
    }
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');
    // Who may not fetch a page never sees that it is not to be listed.
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('what an editor hides', () => {
  it('is in no file of the site, in no name of one, and in none of its pages', () => {
    const files = filesIn(out);
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      expect(path).not.toMatch(SECRET);
      // In either encoding, and as a reference of HTML.
      expect(readFileSync(path, 'utf8'), path).not.toMatch(SECRET);
      expect(readFileSync(path, 'utf16le'), path).not.toMatch(SECRET);
    }
    expect(files.some((path) => path.includes('unfinished'))).toBe(false);
  });

  it('leaves what is not hidden in the Markdown that is published', () => {
    const herald = readFileSync(join(out, 'harbour-flats/herald.md'), 'utf8');
    expect(herald).toContain('headline: "Flats: #1 at last"\nbyline: Ana Moreau\nnotes:\n  - A');
    expect(herald).toContain('    # that is no comment\npublished: 2021-06-01\n---\n');
    expect(herald).toContain('at the harbour. It costs\n$50 million.\n');
    expect(herald).not.toMatch(/<!--|-->/);
  });

  it('is named where a file is left out', () => {
    for (const name of [
      '_later.md',
      'README.md',
      'notes.txt',
      'old.markdown',
      '.hidden.md',
      'later',
    ]) {
      expect(printed).toContain(`harbour-flats/${name}: warning: It is`);
    }
    expect(printed).toContain('hidden/_drafts: warning: It is left out');
  });
});
