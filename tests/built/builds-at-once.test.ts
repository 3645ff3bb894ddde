import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findPlace, MARKER, type OutputPlace } from '../../src/cli/output-place.ts';
import { newFolder } from '../../src/cli/work-folder.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli');
const FILES = 4;
const folder = newFolder('at-once');
afterAll(() => folder.remove());

// What the end of a build does, over and over: each site has one name in all its files.
const REPLACING = `
import { mkdirSync, writeFileSync } from 'node:fs';
const { holdLock } = await import('${CLI}/output-lock.ts');
const { replaceFolder, restoreInterrupted } = await import('${CLI}/replace-folder.ts');
const [place, work] = [JSON.parse(process.argv[1]), process.argv[2]];
for (let round = 0; round < 4; round += 1) {
  const site = work + '/' + process.pid + '-' + round;
  mkdirSync(site + '/pages', { recursive: true });
  for (let file = 0; file < ${FILES}; file += 1)
    writeFileSync(site + (file % 2 ? '/pages/' : '/') + file, site);
  const release = await holdLock(place.aside + 'lock', () => {});
  restoreInterrupted(place);
  replaceFolder(place, site);
  release();
}`;

function replacing(place: OutputPlace): Promise<number | null> {
  const args = ['--input-type=module', '-e', REPLACING, JSON.stringify(place), folder.path];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((done) => child.once('exit', done));
}

it('two builds into one place take turns, and leave a whole site', async () => {
  const target = join(folder.path, 'dist');
  const place = findPlace(target);
  expect(await Promise.all([replacing(place), replacing(place)])).toEqual([0, 0]);
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MARKER)
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(files).toHaveLength(FILES);
  expect(new Set(files).size).toBe(1);
  expect(existsSync(join(target, MARKER))).toBe(true);
});
