import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { browserCode } from './browser-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The packages whose code a reader's browser may run. Each is a promise to look after it. */
const ALLOWED: readonly string[] = ['fuse.js'];

it('sends no package to the browser that is not on the list', () => {
  const { modules, packages } = browserCode(ROOT);
  // The walk is known to have reached the worker of the search, behind a dynamic import.
  expect(modules).toContain('src/search/search.worker.ts');
  expect([...packages].sort()).toEqual([...ALLOWED].sort());
});

it('sends no package along with those on the list', () => {
  for (const name of ALLOWED) {
    const manifest: unknown = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    );
    expect(manifest).not.toHaveProperty('dependencies');
  }
});
