import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claimPlace, findPlace, MARKER, OutputError } from './output-place.ts';
import { ROOT } from './project.ts';
import { newFolder } from './work-folder.ts';

const folder = newFolder('place');
const at = (name: string): string => join(folder.path, name);
const contentDir = at('stories/content');
mkdirSync(join(contentDir, 'a-story'), { recursive: true });
writeFileSync(join(contentDir, 'a-story/story.md'), 'kept');
afterAll(() => folder.remove());

const claim = (outDir: string) => claimPlace({ outDir, contentDir });

describe('claimPlace', () => {
  it.each([
    ['the stories', contentDir, 'is the folder of the stories'],
    ['a folder above the stories', dirname(contentDir), 'holds the folder of the stories'],
    ['a folder in the stories', join(contentDir, 'out'), 'lies in the folder of the stories'],
    ['the project', ROOT, 'is the project’s own folder'],
    ['a folder above the project', dirname(ROOT), 'holds the project’s own folder'],
    ['the root of the file system', '/', 'holds'],
    ['the home folder', homedir(), 'home folder'],
    ['the sources', join(ROOT, 'src'), 'holds files that no build made'],
  ])('refuses %s, and says why', (_name, outDir, why) => {
    expect(() => claim(outDir)).toThrow(OutputError);
    expect(() => claim(outDir)).toThrow(why);
  });

  it('refuses them by a link too, and where a marker lies in them', () => {
    symlinkSync(contentDir, at('link'));
    writeFileSync(join(contentDir, MARKER), '');
    expect(() => claim(at('link'))).toThrow('is the folder of the stories');
    expect(readFileSync(join(contentDir, 'a-story/story.md'), 'utf8')).toBe('kept');
  });

  it('refuses a file, and a folder with files that no build made', () => {
    writeFileSync(at('file'), '');
    mkdirSync(at('photos'));
    writeFileSync(at('photos/one.jpg'), '');
    expect(() => claim(at('file'))).toThrow('is a file');
    expect(() => claim(at('photos'))).toThrow('holds files that no build made');
  });

  it('refuses links in a circle', () => {
    symlinkSync(at('round'), at('about'));
    symlinkSync(at('about'), at('round'));
    expect(() => claim(at('round'))).toThrow('leads in a circle');
  });

  it('takes a new folder, an empty one, an empty volume, and what a build made', () => {
    mkdirSync(at('empty/lost+found'), { recursive: true });
    mkdirSync(at('built'));
    writeFileSync(at('built/index.html'), '');
    writeFileSync(join(at('built'), MARKER), '');
    for (const name of ['some/new', 'empty', 'built']) {
      expect(claim(at(name)).target).toBe(at(name));
    }
  });

  it('takes the place that a link leads to before anything is there', () => {
    mkdirSync(at('www'));
    symlinkSync(at('www/later'), at('site'));
    expect(claim(at('site'))).toEqual(claim(at('www/later')));
    expect(claim(at('site')).target).toBe(at('www/later'));
  });
});

describe('findPlace', () => {
  it('lays things down beside the target, in its file system', () => {
    expect(findPlace(at('x/dist'))).toMatchObject({
      aside: at('x/.dist.crossread-'),
      within: false,
    });
  });

  // A file system of its own on every Linux.
  it.runIf(existsSync('/proc/self'))(
    'lays things down within a file system of its own (needs /proc)',
    () => {
      expect(findPlace('/proc')).toMatchObject({ aside: '/proc/.crossread-', within: true });
    },
  );
});
