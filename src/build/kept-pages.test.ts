import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryStore } from '../store/entry-store.ts';
import { keyOf } from '../store/folder-key.ts';
import { keepFiles, keptFiles, LostFiles } from './kept-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = keyOf('salt');
const FILES = new Map([
  ['salt/index.html', Buffer.from('<p>The barge – sank.</p>')],
  ['salt/card.png', Buffer.from([0, 10, 255])],
  ['salt/empty.csv', Buffer.from('')],
]);

describe('the files of a story', () => {
  it('come back as they were, each with what stands for it', () => {
    const store = entryStore(folder);
    const kept = keepFiles('pages', KEY, FILES, store);
    const found = keptFiles('pages', KEY, store) ?? [];
    expect(found.map(({ path, sum }) => [path, sum])).toEqual(
      kept.map(({ path, sum }) => [path, sum]),
    );
    for (const { path, body } of found) expect(Buffer.from(body())).toEqual(FILES.get(path));
  });

  it('are none where they were never drawn', () => {
    expect(keptFiles('pages', KEY, entryStore(folder))).toBeNull();
  });

  it('are lost where only their list is left', () => {
    const store = entryStore(folder);
    keepFiles('pages', KEY, FILES, store);
    const pack = join(folder, 'pages', KEY.slice(0, 2));
    for (const name of readdirSync(pack)) writeFileSync(join(pack, name), '');
    const [first] = keptFiles('pages', KEY, store) ?? [];
    expect(() => first?.body()).toThrow(LostFiles);
  });

  it('never lead out of the site', () => {
    const store = entryStore(folder);
    const paths = ['../a', 'salt/../../a', '/etc/a', 'salt//a', 'C:\\a', 'salt/.', 'salt/a'];
    keepFiles('pages', KEY, new Map(paths.map((path) => [path, Buffer.from('x')])), store);
    expect(keptFiles('pages', KEY, store)?.map(({ path }) => path)).toEqual(['salt/a']);
  });
});
