import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderKey, keyOf } from './folder-key.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  mkdirSync(join(folder, 'inner'));
  for (const file of ['a.md', 'b.png', 'inner/c.md']) writeFileSync(join(folder, file), file);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key of a folder', () => {
  it('stays while nothing changes, also when files are written again', () => {
    const key = folderKey(folder);
    writeFileSync(join(folder, 'a.md'), 'a.md');
    expect(folderKey(folder)).toBe(key);
  });

  it.each([
    ['a file changes', () => writeFileSync(join(folder, 'a.md'), 'b.md')],
    ['a file within a folder changes', () => writeFileSync(join(folder, 'inner/c.md'), 'd')],
    ['a file is renamed', () => renameSync(join(folder, 'a.md'), join(folder, 'aa.md'))],
    ['a file is moved', () => renameSync(join(folder, 'a.md'), join(folder, 'inner/a.md'))],
    ['a file is added', () => writeFileSync(join(folder, 'd.md'), '')],
    ['a file is removed', () => rmSync(join(folder, 'a.md'))],
  ])('changes where %s', (_name, change) => {
    const key = folderKey(folder);
    change();
    expect(folderKey(folder)).not.toBe(key);
  });

  it('is not that of what is in a file, but of its name, where that is all that counts', () => {
    const key = (): string =>
      folderKey(folder, (path) => (path.endsWith('.md') ? 'content' : 'name'));
    const before = key();
    writeFileSync(join(folder, 'b.png'), 'another picture');
    expect(key()).toBe(before);
    renameSync(join(folder, 'b.png'), join(folder, 'c.png'));
    expect(key()).not.toBe(before);
  });
});

it('leaves out what does not count at all', () => {
  const key = (): string => folderKey(folder, (path) => (path === 'b.png' ? 'nothing' : 'content'));
  const before = key();
  rmSync(join(folder, 'b.png'));
  expect(key()).toBe(before);
});

it('tells parts apart, wherever one ends and the next begins', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
  expect(keyOf('é', '')).not.toBe(keyOf('', 'é'));
  expect(keyOf('ab')).toBe(keyOf(Buffer.from('ab')));
});
