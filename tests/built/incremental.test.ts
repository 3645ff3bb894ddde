import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKER } from '../../src/cli/output-place.ts';
import { newFolder } from '../../src/cli/work-folder.ts';
import {
  differing,
  filesOf,
  runBuild,
  withCompiledPages,
  type BuildRun,
  type ReadFile,
} from '../support/run-build.ts';
import { ORIGIN } from './dead-links.ts';

const folder = newFolder('incremental');
const content = join(folder.path, 'content');
const cache = join(folder.path, 'cache');
const out = join(folder.path, 'dist');
afterAll(() => folder.remove());

// The addresses that other tests build sites for, whose pages are compiled once for all.
const SITE_URL = ORIGIN;

async function build(args: readonly string[] = [], more: Record<string, string> = {}) {
  const settings = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, SITE_URL, ...more };
  const run = await runBuild(settings, args);
  expect(run.code, run.printed).toBe(0);
  return { ...run, files: filesOf(more['OUT_DIR'] ?? out) };
}

/** What a build gives that has nothing to begin with but the compiled pages, which hold no story. */
async function coldBuild() {
  const apart = join(folder.path, 'cold');
  const fresh = join(folder.path, 'fresh-cache');
  rmSync(fresh, { recursive: true, force: true });
  cpSync(join(cache, 'compiled'), join(fresh, 'compiled'), { recursive: true });
  const built = await build([], { OUT_DIR: apart, CACHE_DIR: fresh });
  rmSync(apart, { recursive: true });
  return built;
}

/** The files that were written anew. */
function rewritten(
  before: ReadonlyMap<string, ReadFile>,
  after: ReadonlyMap<string, ReadFile>,
): string[] {
  return [...after.keys()].filter((path) => before.get(path)?.written !== after.get(path)?.written);
}

function keptEntries(kind = ''): string[] {
  return readdirSync(join(cache, kind), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'swept')
    .map((entry) => join(entry.parentPath, entry.name));
}

function spoil(path: string, how: number): void {
  const bytes = readFileSync(path);
  if (how === 0) return truncateSync(path, Math.floor(bytes.length / 2));
  if (how === 1) return truncateSync(path, 0);
  const at = bytes.length - 2;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function isOf(story: string): (path: string) => boolean {
  return (path) => path.startsWith(`${story}/`);
}

describe('a build after another', () => {
  let first: BuildRun & { files: ReadonlyMap<string, ReadFile> };

  beforeAll(async () => {
    cpSync(join(import.meta.dirname, '../fixtures/small'), content, { recursive: true });
    withCompiledPages(cache);
    first = await build();
    expect(first.printed).toMatch(/Built 3 stories, \d+ files\.\n/);
  });

  it('of the same stories writes nothing but its own mark', async () => {
    const again = await build();
    expect(again.printed).toContain('no story has changed.');
    expect(differing(first.files, again.files)).toEqual([]);
    expect(rewritten(first.files, again.files)).toEqual([MARKER]);
  });

  it('in a place of its own writes the same bytes', async () => {
    const elsewhere = await build([], { OUT_DIR: join(folder.path, 'elsewhere') });
    expect(elsewhere.printed).toContain('no story has changed.');
    expect(differing(first.files, elsewhere.files)).toEqual([]);
  });

  it('that is forced draws everything again, and the same bytes', async () => {
    const forced = await build(['--force']);
    expect(forced.printed).toMatch(/Built 3 stories, \d+ files\.\n/);
    expect(differing(first.files, forced.files)).toEqual([]);
  });

  it('under another address uses no page of the first', async () => {
    const moved = await build([], {
      OUT_DIR: join(folder.path, 'moved'),
      SITE_URL: `${SITE_URL}/sub/`,
    });
    expect(moved.printed).toMatch(/Built 3 stories, \d+ files\.\n/);
    for (const [path, { text }] of moved.files) {
      if (path.endsWith('.html')) expect(text, path).not.toMatch(/(?:href|src)="\/(?!sub\/)/);
    }
  });

  it('after one edit draws one story, gives what a cold build gives, and writes what changed', async () => {
    const before = filesOf(out);
    appendFileSync(join(content, 'river-edits/gazette.md'), '\nA boat passed at noon.\n');
    const edited = await build();
    expect(edited.printed).toContain('1 story has changed.');
    const cold = await coldBuild();
    expect(cold.printed).toMatch(/Built 3 stories, \d+ files\.\n/);
    expect(differing(edited.files, cold.files)).toEqual([]);
    const changed = differing(before, edited.files);
    const written = changed.filter((path) => edited.files.has(path));
    expect(rewritten(before, edited.files).sort()).toEqual([...written, MARKER].sort());
    expect(changed).toContain('river-edits/gazette/index.html');
    const inFolders = written.filter((path) => path.includes('/'));
    expect(inFolders.filter((path) => !isOf('search')(path) && !isOf('river-edits')(path))).toEqual(
      [],
    );
    // Of the texts that the search shows, those of one story.
    expect(written.filter((path) => path.startsWith('search/parts/texts-'))).toHaveLength(1);
  });

  it('takes a story away that is gone, and knows it when it comes back', async () => {
    const before = filesOf(out);
    const aside = join(folder.path, 'aside');
    cpSync(join(content, 'lone-report'), aside, { recursive: true });
    rmSync(join(content, 'lone-report'), { recursive: true });
    const fewer = await build();
    expect([...fewer.files.keys()].filter(isOf('lone-report'))).toEqual([]);
    cpSync(aside, join(content, 'lone-report'), { recursive: true });
    const back = await build();
    expect(back.printed).toContain('no story has changed.');
    expect(differing(before, back.files)).toEqual([]);
  });

  it('draws nothing of a story with a mistake, and what it was once that is mended', async () => {
    const before = filesOf(out);
    const story = join(content, 'river-edits/story.md');
    const text = readFileSync(story, 'utf8');
    writeFileSync(story, text.replace('title:', 'titel:'));
    const run = await runBuild({ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, SITE_URL });
    expect(run.code).toBe(1);
    expect(run.printed).toContain('Did you mean `title`?');
    expect(differing(before, filesOf(out))).toEqual([]);
    writeFileSync(story, text);
    expect(differing(before, (await build()).files)).toEqual([]);
  });
});

describe('what is kept between builds', () => {
  let good: ReadonlyMap<string, ReadFile>;

  beforeAll(async () => {
    if (!existsSync(content)) {
      cpSync(join(import.meta.dirname, '../fixtures/small'), content, { recursive: true });
      withCompiledPages(cache);
    }
    good = (await build()).files;
  });

  it('may be cut off, emptied or changed in one bit: it is made again', async () => {
    rmSync(out, { recursive: true, force: true });
    const entries = keptEntries();
    // To compile the pages once is enough for all of these tests.
    const spoiled = entries.filter((path) => !path.includes('compiled'));
    for (const [index, path] of spoiled.entries()) spoil(path, index % 3);
    expect(differing(good, (await build()).files)).toEqual([]);
    const again = await build();
    expect(again.printed).toContain('no story has changed.');
    expect(differing(good, again.files)).toEqual([]);
    expect(keptEntries().sort()).toEqual(entries.sort());
  });

  it.each(['pages', 'pages-list', 'notes', 'compiled'])('may lose its %s', async (kind) => {
    rmSync(join(cache, kind), { recursive: true });
    rmSync(out, { recursive: true, force: true });
    expect(differing(good, (await build()).files)).toEqual([]);
  });

  it('may be put under each other’s names', async () => {
    rmSync(out, { recursive: true, force: true });
    const [one = '', other = ''] = keptEntries('pages');
    const [first, second] = [readFileSync(one), readFileSync(other)];
    writeFileSync(one, second);
    writeFileSync(other, first);
    expect(differing(good, (await build()).files)).toEqual([]);
  });

  it('may lie where nothing can be written', async () => {
    const file = join(folder.path, 'no-folder');
    writeFileSync(file, '');
    const built = await build([], { OUT_DIR: join(folder.path, 'no-cache'), CACHE_DIR: file });
    expect(differing(good, built.files)).toEqual([]);
  });

  it('serves two builds at once', async () => {
    for (const kind of ['pages', 'notes']) rmSync(join(cache, kind), { recursive: true });
    const places = ['one', 'two'].map((name) => join(folder.path, name));
    const built = await Promise.all(places.map((OUT_DIR) => build([], { OUT_DIR })));
    for (const { files } of built) expect(differing(good, files)).toEqual([]);
  });
});
