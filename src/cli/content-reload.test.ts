import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentReload } from './content-reload.ts';

let folder = '';
let content = '';

beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** A development server that notes what is watched and how often pages were reloaded. */
class Server {
  readonly watched: string[] = [];
  reloads = 0;
  readonly watcher = Object.assign(new EventEmitter(), {
    add: (path: string) => this.watched.push(path),
    unwatch: (path: string) => this.watched.splice(this.watched.indexOf(path), 1),
  });
  readonly environments = { ssr: { moduleGraph: { invalidateAll: () => undefined } } };
  readonly ws = { send: () => (this.reloads += 1) };
}

function start(): Server {
  const server = new Server();
  const setup = contentReload(content).hooks['astro:server:setup'];
  void setup?.({ server } as unknown as Parameters<NonNullable<typeof setup>>[0]);
  return server;
}

describe('the development server', () => {
  it('reloads for files of the content folder only', () => {
    const server = start();
    server.watcher.emit('all', 'change', join(content, 'budget/herald.md'));
    expect(server.reloads).toBe(1);
    server.watcher.emit('all', 'change', `${content}-old/budget/herald.md`);
    expect(server.reloads).toBe(1);
  });

  it('watches a content folder that was deleted and comes back', () => {
    const server = start();
    rmSync(content, { recursive: true });
    server.watcher.emit('all', 'unlinkDir', content);
    vi.advanceTimersByTime(1_000);
    expect(server.reloads).toBe(1);
    mkdirSync(content);
    vi.advanceTimersByTime(1_000);
    expect(server.reloads).toBe(2);
    expect(server.watched).toEqual([content]);
    vi.advanceTimersByTime(1_000);
    expect(server.reloads).toBe(2);
  });

  it('waits for a content folder that is not there yet', () => {
    rmSync(content, { recursive: true });
    const server = start();
    mkdirSync(content);
    vi.advanceTimersByTime(1_000);
    expect(server.reloads).toBe(1);
  });
});
