import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../src/cli/work-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = newFolder('dev');
const content = join(folder.path, 'content');
const STORY = 'river-edits/';

let server: ChildProcess;
let address = '';
let printed = '';

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/small'), content, { recursive: true });
  server = spawn(process.execPath, ['src/cli/run.mjs', 'dev'], {
    cwd: ROOT,
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '4730', BASE_PATH: '/' },
      ...{ CONTENT_DIR: content, CACHE_DIR: join(folder.path, 'cache') },
    },
  });
  address = await new Promise((done) => {
    const note = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (found) done(found[0]);
    };
    server.stdout?.on('data', note);
    server.stderr?.on('data', note);
  });
});
afterAll(() => {
  server.kill();
  folder.remove();
});

async function page(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address + path);
  return { status: response.status, text: await response.text() };
}

describe('the development server', () => {
  it('lists a story by its title until it is opened, then by what was found', async () => {
    expect((await page('')).text).toContain('Not compared since it changed');
    expect((await page(STORY)).status).toBe(200);
    const home = (await page('')).text;
    // Of three stories, one was opened.
    expect(home.match(/Not compared since it changed/g)).toHaveLength(2);
  });

  it.each([
    '',
    'side-by-side/',
    'diff/gazette/gazette-later/',
    'gazette/',
    'gazette.md',
    'card.png',
  ])('has all addresses of a story: %s', async (path) => {
    expect((await page(STORY + path)).status).toBe(200);
  });

  it.each(['nothing/', 'nothing/gazette/', `${STORY}nothing/`, `${STORY}diff/gazette/nothing/`])(
    'has no other: %s',
    async (path) => {
      const { status, text } = await page(path);
      expect(status).toBe(404);
      expect(text).toContain('There is no page at this address');
    },
  );

  it('shows an edit, a new article and a new story with the next request', async () => {
    appendFileSync(join(content, STORY, 'gazette.md'), '\nA heron watched the works.\n');
    expect((await page(`${STORY}gazette/`)).text).toContain('A heron watched the works.');
    const article = readFileSync(join(content, STORY, 'gazette.md'), 'utf8');
    writeFileSync(join(content, STORY, 'echo.md'), article.replace('outlet: ', 'outlet: Echo of '));
    expect((await page(`${STORY}echo/`)).status).toBe(200);
    cpSync(join(content, STORY), join(content, 'canal-edits'), { recursive: true });
    expect((await page('canal-edits/')).status).toBe(200);
  });

  it('shows every other story while one cannot be read, and that one once it is mended', async () => {
    const broken = join(content, 'bridge-opens/story.md');
    const text = readFileSync(broken, 'utf8');
    writeFileSync(broken, text.replace('title:', 'titel:'));
    expect((await page('bridge-opens/')).status).toBe(500);
    expect((await page(STORY)).status).toBe(200);
    expect((await page('')).status).toBe(200);
    writeFileSync(broken, text);
    expect((await page('bridge-opens/')).status).toBe(200);
  });

  it('goes on where a story or the whole content folder goes and comes back', async () => {
    const aside = join(folder.path, 'aside');
    cpSync(content, aside, { recursive: true });
    rmSync(join(content, STORY), { recursive: true });
    expect((await page(STORY)).status).toBe(404);
    rmSync(content, { recursive: true });
    expect((await page(STORY)).status).toBe(404);
    mkdirSync(content);
    cpSync(aside, content, { recursive: true });
    expect((await page(STORY)).status).toBe(200);
  });

  it('says nothing that would send an editor after nothing', () => {
    expect(printed).not.toMatch(/getStaticPaths|adapter/);
  });
});
