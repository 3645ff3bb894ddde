import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { ROOT } from '../../src/cli/project.ts';
import { sent } from './searchers.ts';

/** Serves what the browser measures, and counts what Pagefind loads. */
export interface BenchServer {
  readonly address: string;
  /** Bytes of Pagefind's files since the last call. */
  pagefindBytes(): number;
  close(): void;
}

export interface Served {
  /** The files of Crossread's index by their paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pagefind: string;
  /** The folder of the packages measured beside. */
  readonly packages: string;
  /** MiniSearch's index. */
  readonly minisearch: string;
}

const PAGE = `<!doctype html><script type="importmap">${JSON.stringify({
  imports: {
    'fuse.js/min-basic': '/node_modules/fuse.js/dist/fuse.basic.min.mjs',
    minisearch: '/packages/minisearch/dist/es/index.js',
  },
})}</script>`;

/** Modules of this project are served as they are, without their types: nothing is bundled. */
export async function benchServer(served: Served): Promise<BenchServer> {
  const sizes = new Map<string, number>();
  let bytes = 0;
  const read = (path: string): Uint8Array | string => {
    const [, top, rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(path) ?? [];
    if (top === 'search') return served.files.get(path.slice(1)) ?? missing(path);
    if (top === 'minisearch.json') return served.minisearch;
    if (top === 'packages') return readFileSync(join(served.packages, normalize(rest)));
    if (top === 'pagefind') {
      const file = readFileSync(join(served.pagefind, normalize(rest)));
      const size = sizes.get(rest) ?? sent(rest, file);
      sizes.set(rest, size);
      bytes += size;
      return file;
    }
    const file = readFileSync(join(ROOT, normalize(path)));
    return path.endsWith('.ts') ? stripTypeScriptTypes(file.toString()) : file;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    try {
      const body = pathname === '/' ? PAGE : read(decodeURIComponent(pathname));
      response.setHeader('Content-Type', typeOf(pathname));
      response.setHeader('Cache-Control', 'no-store');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pagefindBytes() {
      const counted = bytes;
      bytes = 0;
      return counted;
    },
    close: () => server.close(),
  };
}

function missing(path: string): never {
  throw new Error(`${path} is missing.`);
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html';
  if (/\.[cm]?[jt]s$/.test(path)) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
