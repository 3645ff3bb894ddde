import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { claimPlace, findPlace, MARKER, type OutputPlace } from './output-place.ts';
import { replaceFolder, restoreInterrupted, wasInterrupted } from './replace-folder.ts';
import { newFolder } from './work-folder.ts';
import { killedAtChange } from '../../tests/support/killed-at-change.ts';

const folder = newFolder('replace');
const home = join(folder.path, 'sites');
const target = join(home, 'dist');
const finished = join(folder.path, 'finished');
const contentDir = join(folder.path, 'content');

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  rmSync(finished, { recursive: true, force: true });
  writeSite(target, 'old');
  writeFileSync(join(target, MARKER), '');
  writeSite(finished, 'new');
});

afterAll(() => folder.remove());

function writeSite(path: string, text: string): void {
  mkdirSync(join(path, text), { recursive: true });
  writeFileSync(join(path, 'page'), text);
  writeFileSync(join(path, text, 'page'), text);
}

/** What the place shows: the name of a whole site, or what is wrong with it. */
function shown(path = target): string {
  if (!existsSync(path)) return 'nothing';
  const names = readdirSync(path).sort().join();
  const text = readFileSync(join(path, 'page'), 'utf8');
  const whole = names === [MARKER, text, 'page'].sort().join();
  return whole && readFileSync(join(path, text, 'page'), 'utf8') === text ? text : names;
}

/** A place that cannot be renamed, as a volume cannot: what a build lays down is inside. */
const volume = (): OutputPlace => ({ target, aside: join(target, `${MARKER}-`), within: true });

describe('replaceFolder', () => {
  it.each([
    ['beside', () => findPlace(target)],
    ['within a volume', volume],
  ])('leaves the new site in the place of the old one, and nothing else: %s', (_name, place) => {
    replaceFolder(place(), finished);
    expect(shown()).toBe('new');
    expect(readdirSync(home)).toEqual(['dist']);
    expect(existsSync(finished)).toBe(false);
  });

  it('puts the first site where nothing was', () => {
    rmSync(target, { recursive: true });
    replaceFolder(findPlace(target), finished);
    expect(shown()).toBe('new');
  });

  it('replaces what a link leads to, and keeps the link', () => {
    const link = join(home, 'current');
    symlinkSync('dist', link);
    replaceFolder(claimPlace({ outDir: link, contentDir }), finished);
    expect(shown()).toBe('new');
    expect(shown(link)).toBe('new');
    expect(readdirSync(home).sort()).toEqual(['current', 'dist']);
  });

  it('gives files and folders the rights of new ones, whatever their sources had', () => {
    const before = process.umask(0o022);
    mkdirSync(join(finished, 'locked'), { mode: 0o700 });
    writeFileSync(join(finished, 'locked/secretive'), '', { mode: 0o600 });
    replaceFolder(findPlace(target), finished);
    process.umask(before);
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(mode(target)).toBe('755');
    expect(mode(join(target, 'locked'))).toBe('755');
    expect(mode(join(target, 'locked/secretive'))).toBe('644');
  });

  it('brings the old site back where the new one cannot be put in its place', () => {
    rmSync(finished, { recursive: true });
    mkdirSync(finished);
    const place = { ...findPlace(target), aside: join(home, 'missing/folder-') };
    expect(() => replaceFolder(place, finished)).toThrow();
    expect(shown()).toBe('old');
  });
});

describe('restoreInterrupted', () => {
  const states: [string, () => OutputPlace, (place: OutputPlace) => void, string][] = [
    [
      'between the renames',
      () => findPlace(target),
      ({ aside }) => {
        renameSync(finished, `${aside}next`);
        renameSync(target, `${aside}before`);
      },
      'old',
    ],
    [
      'between the renames, and an empty folder was made since',
      () => findPlace(target),
      ({ aside }) => {
        renameSync(target, `${aside}before`);
        mkdirSync(target);
      },
      'old',
    ],
    [
      'while the old one was removed',
      () => findPlace(target),
      ({ aside }) => {
        renameSync(target, `${aside}before-waste`);
        rmSync(join(`${aside}before-waste`, 'page'));
        writeFileSync(join(finished, MARKER), '');
        renameSync(finished, target);
      },
      'new',
    ],
    [
      'while the volume was emptied',
      volume,
      ({ aside }) => {
        renameSync(finished, `${aside}next`);
        mkdirSync(`${aside}before`);
        renameSync(join(target, 'page'), join(`${aside}before`, 'page'));
      },
      'old',
    ],
    [
      'while the volume was filled',
      volume,
      ({ aside }) => {
        writeFileSync(join(finished, MARKER), '');
        renameSync(finished, `${aside}next`);
        mkdirSync(`${aside}before`);
        for (const name of ['page', 'old', MARKER])
          renameSync(join(target, name), join(`${aside}before`, name));
        writeFileSync(`${aside}moved`, '');
        renameSync(join(`${aside}next`, 'new'), join(target, 'new'));
      },
      'new',
    ],
  ];

  it.each(states)('leaves a whole site: killed %s', (_name, placed, interrupt, expected) => {
    const place = placed();
    interrupt(place);
    restoreInterrupted(place);
    expect(shown()).toBe(expected);
    expect(readdirSync(home)).toEqual(['dist']);
    expect(wasInterrupted(place)).toBe(false);
  });
});

describe.each([
  ['a folder', () => findPlace(target)],
  ['a volume', volume],
])('a build that is killed while it replaces %s', (_name, placed) => {
  it('leaves the old site or the new one, whatever change it was at', () => {
    const place = placed();
    const left: string[] = [];
    const replace = () => {
      restoreInterrupted(place);
      replaceFolder(place, finished);
    };
    for (let at = 1; killedAtChange(at, replace); at += 1) {
      // As the next build does, which may be killed too.
      killedAtChange(1 + (at % 5), () => restoreInterrupted(place));
      restoreInterrupted(place);
      left.push(shown());
      rmSync(target, { recursive: true });
      rmSync(finished, { recursive: true, force: true });
      writeSite(target, 'old');
      writeFileSync(join(target, MARKER), '');
      writeSite(finished, 'new');
    }
    expect(left.filter((site) => site === 'old').length).toBeGreaterThan(4);
    expect(left.filter((site) => site === 'new').length).toBeGreaterThan(2);
    expect(left.filter((site) => site !== 'new' && site !== 'old')).toEqual([]);
    // Once the new site is there, the old one does not come back.
    expect(left).toEqual(left.toSorted().reverse());
    expect(shown()).toBe('new');
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
