import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run check:content` says of a copy of fixtures. */
function check(fixture: string, ...args: readonly string[]) {
  const content = join(folder, fixture);
  cpSync(join(ROOT, 'tests/fixtures', fixture), content, { recursive: true, force: false });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'check-content', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'], CONTENT_DIR: content } },
  );
  return { status, stdout, stderr };
}

it('fails where something is wrong, and where it is doubtful only if that is asked for', () => {
  const bad = check('bad');
  expect(bad.status).toBe(1);
  expect(bad.stdout.trimEnd().split('\n').at(-1)).toBe('6 errors in the content.');
  expect(check('good').status).toBe(0);
  expect(check('good', '--strict').status).toBe(1);
});

it('mends what can be mended, and lists what is left', () => {
  const path = join(folder, 'bad/council-budget/herald.md');
  const { stdout, stderr } = check('bad', '--fix', '--json');
  expect(stderr).toMatch(/herald\.md:3: fixed: published: /);
  expect(readFileSync(path, 'utf8')).toContain('\npublished: ');
  expect(JSON.parse(stdout)).toHaveLength(5);
});

it('looks at one story, and says of a clean one how much it is', () => {
  writeFileSync(join(folder, 'good/site.yaml'), 'name: Harbour news\n');
  expect(check('good', '--story', 'council-budgat').stderr).toContain(
    'Did you mean council-budget?',
  );
  expect(check('good', '--story', 'no-article-yet', '--annotate').stdout).toMatch(
    /^::warning file=.*no-article-yet\/story\.md::The story has no article yet/,
  );
});
