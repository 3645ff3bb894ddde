import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { headersFor, readHeaderRules } from './header-rules.ts';

export interface SiteFolder {
  readonly dir: string;
  /** The path the site was built for: `/` or `/sub/`. */
  readonly base: string;
  /** The first port to try; 0 for any free one. */
  readonly port: number;
}

export interface RunningSite {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

// What a static host does for every answer.
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Serves a built site on this machine only, on the first free port, as a static host would. */
export async function serveSite({ dir, base, port }: SiteFolder): Promise<RunningSite> {
  const root = resolve(dir);
  const rulesFile = join(root, '_headers');
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
  const server = createServer(answer);
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || candidate - port >= 100 || candidate >= 65535) throw error;
    }
  }
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  function listen(candidate: number): Promise<void> {
    return new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', failed);
        done();
      });
    });
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400).end();
    } else if (`${path}/` === base || (path === '/' && base !== '/')) {
      response.writeHead(302, { Location: base }).end();
    } else {
      const file = path.startsWith(base) ? inside(path.slice(base.length)) : null;
      if (file !== null && isFolder(file) && !path.endsWith('/')) {
        response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
      } else if (file !== null && isFolder(file)) send(join(file, 'index.html'), path);
      else send(path.endsWith('/') ? '' : (file ?? ''), path);
    }

    function send(file: string, path: string): void {
      const found = isFile(file) && !file.endsWith(`${sep}_headers`);
      const shown = found ? file : join(root, '404.html');
      const headers = { 'Cache-Control': 'no-cache', ...headersFor(rules, path) };
      if (!isFile(shown)) {
        response.writeHead(404, headers).end('Not found');
        return;
      }
      const type = TYPES[extname(shown)] ?? 'application/octet-stream';
      const packs = /^text|json$|xml$/.test(type);
      const brotli = packs && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
      response.writeHead(found ? 200 : 404, {
        ...headers,
        'Content-Type': type,
        ...(packs ? { Vary: 'Accept-Encoding' } : {}),
        ...(brotli ? { 'Content-Encoding': 'br' } : {}),
      });
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      const packing = brotli ? [createBrotliCompress(FAST)] : [];
      pipeline([createReadStream(shown), ...packing, response], (error) => {
        if (error) response.destroy();
      });
    }
  }

  function inside(path: string): string | null {
    const file = resolve(root, path);
    return file === root || file.startsWith(root + sep) ? file : null;
  }
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
