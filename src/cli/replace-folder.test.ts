import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder, replaceFolder, restoreInterrupted } from './replace-folder.ts';

const folder = newFolder('replace');
const target = join(folder.path, 'dist');
const finished = join(folder.path, 'finished');

beforeEach(() => {
  for (const path of [target, finished]) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'page'), path === target ? 'old' : 'new');
  }
});

afterAll(() => folder.remove());

describe('replaceFolder', () => {
  it('leaves the new folder in the place of the old one, and nothing else', () => {
    replaceFolder(target, finished);
    expect(readFileSync(join(target, 'page'), 'utf8')).toBe('new');
    expect(existsSync(finished)).toBe(false);
    expect(existsSync(join(folder.path, '.dist-before'))).toBe(false);
  });

  it('that was killed halfway is undone', () => {
    renameSync(target, join(folder.path, '.dist-before'));
    restoreInterrupted(target);
    expect(readFileSync(join(target, 'page'), 'utf8')).toBe('old');
  });
});

describe('newFolder', () => {
  it('removes what killed processes left, and nothing of those that run', () => {
    // No process has this number: it is above the highest one that systems give out.
    const left = join(folder.path, '../build-2147483646-left');
    mkdirSync(left, { recursive: true });
    newFolder('replace').remove();
    expect(existsSync(left)).toBe(false);
    expect(existsSync(folder.path)).toBe(true);
  });
});
