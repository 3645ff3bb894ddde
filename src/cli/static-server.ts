import { existsSync, readFileSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import send from 'send';
import { headersFor, readHeaderRules } from './header-rules.ts';
import { sitePath } from './site-path.ts';

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

// So that many slow connections cannot hold the server: each ends soon, and there is room for all.
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
const LONGEST_SILENCE = 30_000;
const MOST_CONNECTIONS = 5_000;

// Another name for this machine is how a page elsewhere would read what is served here.
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

const pack = compression({
  threshold: 0,
  // A part of a file is a part of its bytes as they are.
  filter: (request, response) =>
    request.headers.range === undefined && compression.filter(request, response),
  // A small window: each answer that is being packed holds one.
  brotli: {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 },
  },
});

/** Serves a built site on this machine only, on the first free port, as a static host would. */
export async function serveSite({ dir, base, port }: SiteFolder): Promise<RunningSite> {
  const root = resolve(dir);
  const rulesFile = join(root, '_headers');
  const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
  const server = createServer(PATIENCE, answer);
  server.setTimeout(LONGEST_SILENCE);
  server.maxConnections = MOST_CONNECTIONS;
  server.on('checkExpectation', answer);
  server.on('clientError', refuse);
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
    const { method = '', url = '', headers } = request;
    response.setHeaders(commonHeaders(url));
    if (!OWN_NAMES.test(headers.host ?? '')) {
      end(response, 421, 'Only localhost is answered here.');
    } else if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      end(response, 405);
    } else {
      pack(request, response, () => give(request, response));
    }
  }

  function give(request: IncomingMessage, response: ServerResponse): void {
    const found = sitePath(root, base, request.url ?? '');
    if (found.kind === 'bad') end(response, 400);
    else if (found.kind === 'redirect') {
      response.setHeader('Location', found.to);
      end(response, found.status);
    } else if (found.kind === 'file') {
      sendFile(found.file, true).on('error', ({ status }: { status?: number }) => {
        if (status === 412 || status === 416) end(response, status);
        else giveMissing();
      });
    } else giveMissing();

    function giveMissing(): void {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      response.statusCode = 404;
      sendFile('404.html', false).on('error', () => end(response, 404));
    }

    function sendFile(file: string, inParts: boolean): send.SendStream {
      const path = `/${file.split('/').map(encodeURIComponent).join('/')}`;
      const options = { root, index: false, dotfiles: 'allow', cacheControl: false } as const;
      const stream = send(request, path, { ...options, acceptRanges: inParts });
      stream.pipe(response);
      return stream;
    }
  }

  /** Answers what is no request. */
  function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status =
      { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
    const headers = [...commonHeaders('/'), ['Connection', 'close']].map((one) => one.join(': '));
    const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
    socket.end([first, ...headers, '', ''].join('\r\n'));
  }

  function commonHeaders(url: string): Map<string, string> {
    const path = url.replace(/\?.*$/s, '');
    return new Map(Object.entries({ 'Cache-Control': 'no-cache', ...headersFor(rules, path) }));
  }
}

function end(response: ServerResponse, status: number, text = STATUS_CODES[status] ?? ''): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}
