import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from './work-folder.ts';
import { serveSite, type RunningSite } from './static-server.ts';
import { runs } from '../../tests/support/property-runs.ts';

const folder = newFolder('serve');
let site: RunningSite;

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'missing',
    'a/index.html': 'page',
    'a/data.json': '{}',
    'a/long.txt': '0123456789'.repeat(500),
    '.crossread': 'secret',
    '.git/config': 'secret',
    'a/.env': 'secret',
    '.well-known/security.txt': 'contact',
    _headers: '# all\n/*\n  X-All: yes\n  Cache-Control: no-store\n\n/a/*\n  X-A: 1:2\n',
  };
  for (const name of ['a', '.git', '.well-known']) {
    mkdirSync(join(folder.path, 'dist', name), { recursive: true });
  }
  writeFileSync(join(folder.path, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder.path, 'dist', name), text);
  }
  symlinkSync('../secret.txt', join(folder.path, 'dist/out.txt'));
  symlinkSync('..', join(folder.path, 'dist/up'));
  symlinkSync('.crossread', join(folder.path, 'dist/marker.txt'));
  symlinkSync('a/long.txt', join(folder.path, 'dist/link.txt'));
  symlinkSync('round', join(folder.path, 'dist/round'));
  site = await serveSite({ dir: join(folder.path, 'dist'), base: '/sub/', port: 0 });
});

afterAll(async () => {
  await site.close();
  folder.remove();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks for a path exactly as it is written, which `fetch` would not. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(site.url);
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** Sends bytes that need not be a request, and hears the whole answer. */
function tell(bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = '';
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', () => done(heard));
    socket.on('close', () => done(heard));
  });
}

describe('serveSite', () => {
  it('is to be reached on this machine only', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
  });

  it('answers folders by their index and files by their type', async () => {
    expect(await ask('/sub/')).toMatchObject({ status: 200, text: 'home' });
    expect(await ask('/sub/a/?q=1')).toMatchObject({ status: 200, text: 'page' });
    const { headers } = await ask('/sub/a/data.json');
    expect(headers['content-type']).toMatch(/^application\/json/);
  });

  it('leads to the address with a slash, and to the base path', async () => {
    expect(await ask('/sub/a')).toMatchObject({ status: 301, headers: { location: '/sub/a/' } });
    expect(await ask('/sub/a?q=1')).toMatchObject({ headers: { location: '/sub/a/?q=1' } });
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
      '/sub/..%5csecret.txt',
      '/sub/%252e%252e/secret.txt',
      '/sub/.%2e/secret.txt',
      '/sub/%c0%ae%c0%ae/secret.txt',
      '/sub/a/..;/../../secret.txt',
      '/sub/out.txt',
      '/sub/up/secret.txt',
      '/sub/marker.txt',
      '/sub/round',
      '/sub/%00',
      '/sub/a/data.json%00.txt',
      '/sub/%ff',
      '/sub/%',
      '//sub/',
      '//example.org/a',
      '/sub//example.org/..',
      'http://example.org/sub/',
      '/sub/.crossread',
      '/sub/.git/config',
      '/sub/a/.env',
      '/sub/a/.',
      `/sub/${'a'.repeat(300)}`,
      `/sub/${'a'.repeat(6_000)}`,
      `/sub/${'a/'.repeat(3_000)}`,
    ]) {
      const { status, text } = await ask(path);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
      expect(text).not.toContain('secret');
    }
  });

  it('sends the headers of `_headers`, the later rule last', async () => {
    const { headers } = await ask('/sub/');
    expect(headers).toMatchObject({ 'x-all': 'yes', 'cache-control': 'no-store' });
    expect(headers).not.toHaveProperty('x-a');
  });

  it('follows a link within the site, and gives out what hosts look for', async () => {
    expect(await ask('/sub/link.txt')).toMatchObject({ status: 200 });
    expect(await ask('/sub/.well-known/security.txt')).toMatchObject({ text: 'contact' });
  });

  it('sends the headers of `_headers` with every answer', async () => {
    const answers = await Promise.all([
      ask('/sub/a'),
      ask('/'),
      ask('/sub/%ff'),
      ask('/sub/none'),
      ask('/sub/', 'DELETE'),
      ask('/sub/', 'GET', { Host: 'example.org' }),
      ask('/sub/a/data.json', 'GET', { Range: 'bytes=90-' }),
      ask('/sub/', 'GET', { 'If-None-Match': '*' }),
      ask('/sub/', 'GET', { Expect: 'nothing' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      301, 302, 400, 404, 405, 421, 416, 304, 200,
    ]);
    for (const { headers } of answers) expect(headers['x-all']).toBe('yes');
    for (const bytes of ['no request\r\n\r\n', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`]) {
      expect(await tell(bytes)).toMatch(/^HTTP\/1\.1 4\d\d .*\r\nX-All: yes\r\n/s);
    }
  });

  it('answers to the names of this machine alone', async () => {
    const { port } = new URL(site.url);
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      expect(await ask('/sub/', 'GET', { Host: `${name}:${port}` })).toMatchObject({ status: 200 });
      expect(await ask('/sub/', 'GET', { Host: name })).toMatchObject({ status: 200 });
    }
    for (const name of ['example.org', 'localhost.example.org', '127.0.0.1.example.org', '::1'])
      expect(await ask('/sub/', 'GET', { Host: name })).toMatchObject({ status: 421 });
  });

  it('packs text for those who can read it', async () => {
    const packed = await fetch(`${site.url}a/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('page');
  });

  it.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, *;q=0', undefined],
    ['identity', undefined],
    ['gzip, br', 'br'],
    ['brotli', undefined],
  ])('packs for "%s" as %s', async (accepted, packing) => {
    const { headers } = await ask('/sub/a/long.txt', 'GET', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(packing);
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  it('sends what the reader has already only once', async () => {
    const { headers } = await ask('/sub/a/long.txt');
    const etag = String(headers['etag']);
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', '')]) {
      const again = await ask('/sub/a/long.txt', 'GET', { 'If-None-Match': known });
      expect(again).toMatchObject({ status: 304, text: '', headers: { etag } });
    }
    const other = await ask('/sub/a/long.txt', 'GET', { 'If-None-Match': '"other"' });
    expect(other.status).toBe(200);
  });

  it.each([
    ['bytes=0-0', 206, '0'],
    ['bytes=3-5', 206, '345'],
    ['bytes=-2', 206, '89'],
    ['bytes=4998-9999', 206, '89'],
    ['bytes=5-2', 416, undefined],
    ['bytes=5000-', 416, undefined],
    ['lines=1-2', 200, undefined],
  ])('sends the part %s', async (Range, status, part) => {
    const answer = await ask('/sub/a/long.txt', 'GET', { Range });
    expect(answer.status).toBe(status);
    if (part !== undefined) expect(answer.text).toBe(part);
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

  it('answers while hundreds of connections say nothing, or half of what they want', async () => {
    const port = Number(new URL(site.url).port);
    const slow = await Promise.all(
      Array.from({ length: 600 }, (_, index) => {
        const socket = connect(port, '127.0.0.1');
        socket.on('error', () => socket.destroy());
        if (index % 2 === 0) socket.write('GET /sub/a/long.txt HTTP/1.1\r\nHost: localh');
        return new Promise<Socket>((done) => socket.once('connect', () => done(socket)));
      }),
    );
    expect(await ask('/sub/a/')).toMatchObject({ status: 200, text: 'page' });
    for (const socket of slow) socket.destroy();
  });

  it('stands whatever is asked, and never gives out what is not the site’s', async () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'sub', '%2e%2e', '%2f', '%5c', '%00', '%ff', '%', '~'),
      fc.constantFrom('secret.txt', 'out.txt', 'up', 'round', '.git', '.crossread', 'long.txt'),
      fc.integer({ min: 1, max: 4_000 }).map((length) => 'x'.repeat(length)),
      fc.string({ unit: 'grapheme' }).map((text) => encodeURIComponent(text.toWellFormed())),
    );
    const path = fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('/')}`);
    const header = fc.stringMatching(/^[ -~]{0,40}$/);
    const asked = fc.record({
      path: fc.oneof(
        path,
        path.map((rest) => `/sub${rest}`),
      ),
      method: fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND'),
      headers: fc.record(
        {
          Host: fc.constantFrom('localhost', '127.0.0.1:80', 'example.org', '[::1]', '@', ''),
          'Accept-Encoding': fc.oneof(fc.constantFrom('br', 'gzip;q=0', '*', 'br;q=x'), header),
          Range: fc.oneof(fc.constantFrom('bytes=5-2', 'bytes=-', 'bytes=0-1,3-4'), header),
          'If-None-Match': header,
          'If-Modified-Since': header,
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, method, headers }) => {
        const { status, text, headers: answered } = await ask(path, method, headers);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        expect(answered['x-all']).toBe('yes');
        expect(text).not.toContain('secret');
      }),
      { numRuns: runs(100), seed: 4 },
    );
    expect(await ask('/sub/')).toMatchObject({ status: 200 });
  });
});
