import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, SMALL, type BuiltSite } from './built-site.ts';

const GUIDE = readFileSync(resolve(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
const [whole = '', part = ''] = [...GUIDE.matchAll(/```nginx\n(.*?)```/gs)].map(
  ([, block = '']) => block,
);
const NGINX = '/usr/sbin/nginx';

describe.runIf(existsSync(NGINX))('nginx, as the guide sets it up (needs nginx)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-nginx-'));
  let sites: readonly BuiltSite[];
  let server: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    const root = await builtSite({ contentDir: SMALL });
    const news = await builtSite({
      contentDir: SMALL,
      base: '/news/',
      site: 'https://example.org',
    });
    sites = [root, news];
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'nginx.conf'), configuration(root.dir, news.dir, port));
    // Its workers are of another user, who reads what was built by this one.
    chmodSync(folder, 0o755);
    server = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
      stdio: 'inherit',
    });
    await answering(origin);
  }, 120_000);
  afterAll(() => {
    server.kill();
    for (const site of sites) site.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  function configuration(root: string, news: string, port: number): string {
    const blocks = whole
      .replace('listen 80', `listen 127.0.0.1:${port}`)
      .replace('/srv/crossread/dist', root)
      .replace(/\}\s*$/, `${part.replace('/srv/crossread/dist', news)}\n}`);
    return `daemon off; pid nginx.pid; events {} http { access_log off; ${blocks} }`;
  }

  it.each([
    ['/', 200, 'text/html'],
    ['/method', 301, 'text/html'],
    ['/method/', 200, 'text/html'],
    ['/search/index.json', 200, 'application/json'],
    ['/none/', 404, 'text/html'],
    ['/.crossread', 404, 'text/html'],
    ['/_headers', 404, 'text/html'],
    ['/news/', 200, 'text/html'],
    ['/news/method/', 200, 'text/html'],
    ['/news/none/', 404, 'text/html'],
    ['/news/.crossread', 404, 'text/html'],
    ['/news/_headers', 404, 'text/html'],
  ])('answers %s with %i', async (path, status, type) => {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/', 0],
    ['/news/', 1],
  ])('lets what never changes be kept under %s', async (path, number) => {
    const files = [...(sites[number]?.files ?? [])];
    const script = files.find((file) => file.startsWith('_astro/')) ?? '';
    const answer = await fetch(origin + path + script);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', () => done()));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('nginx does not answer.');
}
