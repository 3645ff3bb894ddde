import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { newFolder } from '../../src/cli/work-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'tests/fixtures/pages');
const folder = newFolder('imported');
const content = join(folder.path, 'content');

afterAll(() => folder.remove());

it('builds a site of every saved page, as the import wrote it', { timeout: 180_000 }, () => {
  mkdirSync(content, { recursive: true });
  const pages = readdirSync(PAGES).filter((name) => /\.(?:m?html|txt)$/.test(name));
  // Two of the pages do not say who published them.
  const isNameless = (page: string) => /^(?:line-breaks|pasted)/.test(page);
  const stories = Map.groupBy(
    pages.filter((page) => !isNameless(page)),
    (page) => `story-${pages.indexOf(page) % 4}`,
  );
  stories.set('story-4', pages.filter(isNameless));
  for (const [story, files] of stories) {
    const outlet = files.some(isNameless) ? ['--outlet', 'Pasted Press'] : [];
    const paths = files.map((file) => join(PAGES, file));
    const { status, printed } = run('import', ...paths, '--story', story, ...outlet, '--yes');
    expect(status, printed).toBe(0);
  }
  const { status, printed } = run('build');
  expect(status, printed).toBe(0);
  // One page is no more than the beginning of its article, and the build says so.
  const warnings = printed.split('\n').filter((line) => line.includes('warning: '));
  expect(warnings).toEqual([
    expect.stringContaining('/dale-news.md: warning: The text has 18 words'),
  ]);
  for (const story of readdirSync(content)) {
    const { articles } = JSON.parse(
      readFileSync(join(folder.path, 'dist', story, 'comparison.json'), 'utf8'),
    ) as { articles: { words: number }[] };
    expect(articles.length).toBe(readdirSync(join(content, story)).length - 1);
  }
});

function run(script: string, ...args: string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', script, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        CONTENT_DIR: content,
        OUT_DIR: join(folder.path, 'dist'),
        BASE_PATH: '/',
      },
    },
  );
  return { status, printed: stdout + stderr };
}
