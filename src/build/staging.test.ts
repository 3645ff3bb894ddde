import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumOf } from './kept-pages.ts';
import { layDown, type Laid, type ToLay } from './staging.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  mkdirSync(join(folder, 'last'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (text: string): ToLay => ({
  path: 'story/index.html',
  sum: sumOf(Buffer.from(text)),
  body: () => Buffer.from(text),
});
const last = (): string => join(folder, 'last');
const next = (): string => join(folder, 'next');

/** Lays a page down for the first time, as the last site has it. */
function published(text: string): Laid {
  const laid = layDown(file(text), last(), undefined, join(folder, 'nothing'));
  // Long ago, so that writing it again would show.
  const time = new Date('2021-06-01');
  utimesSync(join(last(), laid.path), time, time);
  return { ...laid, written: time.getTime() };
}

const isSame = (): boolean =>
  lstatSync(join(last(), 'story/index.html')).ino ===
  lstatSync(join(next(), 'story/index.html')).ino;
const text = (): string => readFileSync(join(next(), 'story/index.html'), 'utf8');

describe('laying down a file', () => {
  it('writes one that is new, and tells how the system knows it', () => {
    const laid = layDown(file('A page.'), next(), undefined, last());
    expect(text()).toBe('A page.');
    expect(laid.size).toBe(7);
    expect(laid.written).toBe(lstatSync(join(next(), laid.path)).mtimeMs);
  });

  it('leaves one alone that has not changed, without asking for its content', () => {
    const before = published('A page.');
    const never = { ...file('A page.'), body: () => expect.unreachable() };
    expect(layDown(never, next(), before, last())).toEqual(before);
    expect(isSame()).toBe(true);
    expect(text()).toBe('A page.');
  });

  it('writes one that has changed, and leaves the last site as it is', () => {
    const before = published('A page.');
    layDown(file('Another page.'), next(), before, last());
    expect(text()).toBe('Another page.');
    expect(readFileSync(join(last(), before.path), 'utf8')).toBe('A page.');
  });

  it.each([
    ['was changed by somebody', (path: string) => writeFileSync(path, 'A pagf.')],
    ['was cut off', (path: string) => writeFileSync(path, '')],
    ['is gone', (path: string) => rmSync(path)],
    ['may be read by other people', (path: string) => chmodSync(path, 0o600)],
    [
      'is a link by now',
      (path: string) => {
        rmSync(path);
        symlinkSync('/etc/hostname', path);
      },
    ],
  ])('writes one that %s in the last site', (_name, spoil) => {
    const before = published('A page.');
    spoil(join(last(), before.path));
    layDown(file('A page.'), next(), before, last());
    expect(text()).toBe('A page.');
    expect(lstatSync(join(next(), before.path)).isFile()).toBe(true);
    expect(lstatSync(join(next(), before.path)).mode & 0o777).toBe(0o666 & ~process.umask());
  });
});
