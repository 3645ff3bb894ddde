import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { holdLock } from '../../src/cli/output-lock.ts';
import { findPlace, MARKER, type OutputPlace } from '../../src/cli/output-place.ts';
import { restoreInterrupted } from '../../src/cli/replace-folder.ts';
import { newFolder } from '../../src/cli/work-folder.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli');
const FILES = 40;
const folder = newFolder('killed');
afterAll(() => folder.remove());

// What the end of a build does, over and over: each site has one name in all its files.
const REPLACING = `
import { mkdirSync, writeFileSync } from 'node:fs';
const { holdLock } = await import('${CLI}/output-lock.ts');
const { replaceFolder, restoreInterrupted } = await import('${CLI}/replace-folder.ts');
const [place, work] = [JSON.parse(process.argv[1]), process.argv[2]];
for (let round = 0; ; round += 1) {
  const site = work + '/' + process.pid + '-' + round;
  mkdirSync(site + '/pages', { recursive: true });
  for (let file = 0; file < ${FILES}; file += 1) {
    writeFileSync(site + (file % 2 ? '/pages/' : '/') + file, site);
  }
  const release = await holdLock(place.aside + 'lock', () => {});
  restoreInterrupted(place);
  replaceFolder(place, site);
  release();
  if (round === 0) console.log('replaced');
}`;

function replacing(
  place: OutputPlace,
  work: string,
): { child: ChildProcess; began: Promise<void> } {
  const args = ['--input-type=module', '-e', REPLACING, JSON.stringify(place), work];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const began = new Promise<void>((done) => child.stdout.once('data', () => done()));
  return { child, began };
}

function killed(child: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    child.once('exit', (_code, signal) => done(signal));
    child.kill('SIGKILL');
  });
}

/** The names in a site's files: one for a whole site. */
function sitesIn(target: string): string[] {
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MARKER)
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files).toHaveLength(FILES);
  return [...new Set(files.map((file) => readFileSync(file, 'utf8')))];
}

describe('two builds into one place, one of them killed at any moment', () => {
  it.each([
    ['a folder', false],
    ['a volume', true],
  ])('leave a whole site: %s', async (name, within) => {
    const work = join(folder.path, name.replace(' ', '-'));
    const target = join(work, 'dist');
    mkdirSync(within ? target : work, { recursive: true });
    const place = within
      ? { target, aside: join(target, `${MARKER}-`), within }
      : findPlace(target);
    const waits = fc.sample(fc.integer({ min: 0, max: 40 }), { numRuns: 6, seed: 8 });
    for (const wait of waits) {
      const both = [replacing(place, work), replacing(place, work)];
      // Both have replaced the site once: they are in the middle of it.
      await Promise.all(both.map(({ began }) => began));
      await new Promise((done) => setTimeout(done, wait));
      expect(both.map(({ child }) => child.exitCode)).toEqual([null, null]);
      for (const { child } of both) expect(await killed(child)).toBe('SIGKILL');
      // A build killed while it wrote its name leaves a lock without one, which is waited for.
      const release = await holdLock(`${place.aside}lock`, () => {});
      restoreInterrupted(place);
      release();
      expect(sitesIn(target)).toHaveLength(1);
      expect(existsSync(join(target, MARKER))).toBe(true);
    }
  });
});
