import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { holdLock, tryLock } from './output-lock.ts';
import { ownerHere } from './running.ts';
import { newFolder } from './work-folder.ts';

const folder = newFolder('lock');
let path: string;
let count = 0;

beforeEach(() => {
  path = join(folder.path, `lock-${(count += 1)}`);
});
afterAll(() => folder.remove());

const owned = (owner: object): void =>
  writeFileSync(path, JSON.stringify({ ...ownerHere(), ...owner }));

describe('a lock', () => {
  it('is held by one at a time, and says by whom', () => {
    const release = tryLock(path);
    expect(release).not.toBeNull();
    expect(tryLock(path)).toBeNull();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    release?.();
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a process that has ended', { pid: 2147483646 }],
    ['an earlier process of the same number', { began: 'at another time' }],
  ])('is taken over from %s', (_name, owner) => {
    owned(owner);
    expect(tryLock(path)).not.toBeNull();
    expect(tryLock(path)).toBeNull();
  });

  it('is taken over from another machine only after half an hour', () => {
    owned({ host: 'elsewhere' });
    expect(tryLock(path)).toBeNull();
    const longAgo = new Date(Date.now() - 31 * 60_000);
    utimesSync(path, longAgo, longAgo);
    expect(tryLock(path)).not.toBeNull();
  });

  it('that was cut off while it was written is taken over when it is not fresh', () => {
    writeFileSync(path, '{"pid":');
    expect(tryLock(path)).toBeNull();
    utimesSync(path, new Date(0), new Date(0));
    expect(tryLock(path)).not.toBeNull();
  });

  it('is waited for, with a word on who holds it', async () => {
    const release = tryLock(path);
    const words: string[] = [];
    const second = holdLock(path, (who) => {
      words.push(who);
      release?.();
    });
    expect(await second).toBeTypeOf('function');
    expect(words).toEqual([expect.stringContaining(`Process ${process.pid} is building`)]);
  });

  it('of another is not removed by who held it before', () => {
    const release = tryLock(path);
    owned({ host: 'elsewhere' });
    release?.();
    expect(existsSync(path)).toBe(true);
  });
});
