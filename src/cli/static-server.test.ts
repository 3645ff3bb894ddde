import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from './work-folder.ts';
import { serveSite, type RunningSite } from './static-server.ts';

const folder = newFolder('serve');
let site: RunningSite;

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'missing',
    'a/index.html': 'page',
    'a/data.json': '{}',
    _headers: '# all\n/*\n  X-All: yes\n  Cache-Control: no-store\n\n/a/*\n  X-A: 1:2\n',
  };
  mkdirSync(join(folder.path, 'dist/a'), { recursive: true });
  writeFileSync(join(folder.path, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder.path, 'dist', name), text);
  }
  site = await serveSite({ dir: join(folder.path, 'dist'), base: '/sub/', port: 0 });
});

afterAll(async () => {
  await site.close();
  folder.remove();
});

/** Asks for a path exactly as it is written, which `fetch` would not. */
function ask(path: string, method = 'GET') {
  const { port } = new URL(site.url);
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (done, failed) => {
      const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      asked.on('error', failed);
      asked.end();
    },
  );
}

describe('serveSite', () => {
  it('is to be reached on this machine only', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
  });

  it('answers folders by their index and files by their type', async () => {
    expect(await ask('/sub/')).toMatchObject({ status: 200, text: 'home' });
    expect(await ask('/sub/a/?q=1')).toMatchObject({ status: 200, text: 'page' });
    const { headers } = await ask('/sub/a/data.json');
    expect(headers['content-type']).toBe('application/json');
  });

  it('leads to the address with a slash, and to the base path', async () => {
    expect(await ask('/sub/a')).toMatchObject({ status: 301, headers: { location: '/sub/a/' } });
    expect(await ask('/sub')).toMatchObject({ status: 302, headers: { location: '/sub/' } });
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/sub/' } });
  });

  it('answers what is missing, or outside the base path, by the page for that', async () => {
    for (const path of ['/sub/b/', '/other/', '/sub/_headers', '/sub/a/index.html/']) {
      expect(await ask(path)).toMatchObject({ status: 404, text: 'missing' });
    }
  });

  it('hands out nothing from outside its folder', async () => {
    for (const path of [
      '/sub/../secret.txt',
      '/sub/%2e%2e/secret.txt',
      '/sub/..%2fsecret.txt',
      '/sub//../../secret.txt',
      '/sub/%00',
      '/sub/%ff',
    ]) {
      const { status, text } = await ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('secret');
    }
  });

  it('sends the headers of `_headers`, the later rule last', async () => {
    const { headers } = await ask('/sub/');
    expect(headers).toMatchObject({ 'x-all': 'yes', 'cache-control': 'no-store' });
    expect(headers).not.toHaveProperty('x-a');
  });

  it('packs text for those who can read it', async () => {
    const packed = await fetch(`${site.url}a/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('page');
  });

  it('takes no other method', async () => {
    expect(await ask('/sub/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/sub/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('takes the next free port where the first is busy', async () => {
    const port = Number(new URL(site.url).port);
    const other = await serveSite({ dir: folder.path, base: '/', port });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    await other.close();
  });
});
