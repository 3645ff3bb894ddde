import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysOf, type Keys } from './keys.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-'));
  for (const folder of ['engine', 'markdown', 'content', 'schemas', 'views', 'search', 'shelf']) {
    write(`src/${folder}/code.ts`, '');
  }
  write('src/engine/version.ts', "export const ENGINE_VERSION = '2.0.0';");
  write('src/components/Page.astro', '');
  write('package-lock.json', '{}');
  write('stories/budget/story.md', '');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function keys(...served: string[]): Keys {
  return keysOf(root, join(root, 'stories'), served);
}

/** Which keys a change changes. */
function changed(change: () => void): string[] {
  const before = Object.entries(keys('', '/'));
  change();
  const after: Readonly<Record<string, string>> = { ...keys('', '/') };
  return before.filter(([name, key]) => after[name] !== key).map(([name]) => name);
}

describe('what is kept holds no longer', () => {
  it.each([
    [
      'another version of the engine',
      'src/engine/version.ts',
      "export const ENGINE_VERSION = '2.0.1';",
    ],
    ['other rules of the engine under the same version', 'src/engine/code.ts', '// New.'],
    ['another way to read Markdown', 'src/markdown/code.ts', '// New.'],
    ['other packages', 'package-lock.json', '{ "packages": {} }'],
  ])('after %s: nothing of it', (_name, path, text) => {
    expect(changed(() => write(path, text))).toEqual(['compared', 'told', 'pages', 'compiled']);
  });

  it('after other settings of the content folder: all but the compiled pages', () => {
    expect(changed(() => write('stories/site.yaml', 'name: News'))).toEqual([
      'compared',
      'told',
      'pages',
    ]);
  });

  it('after other views: what is told of a story and its pages', () => {
    expect(changed(() => write('src/views/code.ts', '// New.'))).toEqual([
      'told',
      'pages',
      'compiled',
    ]);
  });

  it('after another look: the pages', () => {
    expect(changed(() => write('src/components/Page.astro', '<p></p>'))).toEqual([
      'pages',
      'compiled',
    ]);
    expect(changed(() => write('astro.config.mjs', 'export default {}'))).toEqual([
      'pages',
      'compiled',
    ]);
  });

  it('after nothing that pages do not show', () => {
    expect(changed(() => write('src/engine/code.test.ts', '// A test.'))).toEqual([]);
    expect(changed(() => write('stories/README.md', 'How we work.'))).toEqual([]);
    expect(changed(() => write('stories/budget/story.md', 'A story.'))).toEqual([]);
  });

  it('where the site is served elsewhere: what is told of a story and its pages', () => {
    const [here, there] = [keys('', '/'), keys('', '/news/')];
    expect(there.compared).toBe(here.compared);
    expect(there.told).not.toBe(here.told);
    expect(there.pages).not.toBe(here.pages);
    expect(there.compiled).not.toBe(here.compiled);
  });
});
