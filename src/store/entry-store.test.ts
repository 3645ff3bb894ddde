import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryStore } from './entry-store.ts';
import { keyOf } from './folder-key.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = keyOf('a story');
const MONTHS_AGO = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000);

function onlyFile(): string {
  const [file] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  if (file === undefined) throw new Error('Nothing was written.');
  return join(file.parentPath, file.name);
}

describe('a store', () => {
  it('gives back what was written, to other processes too', () => {
    entryStore(folder).write('pages', KEY, 'the pages');
    expect(entryStore(folder).read('pages', KEY)?.toString()).toBe('the pages');
  });

  it('has nothing under other keys and of other kinds', () => {
    const store = entryStore(folder);
    store.write('pages', KEY, 'the pages');
    expect(store.read('pages', keyOf('another'))).toBeNull();
    expect(store.read('notes', KEY)).toBeNull();
  });

  it('has no entry that was cut off or changed anywhere, and takes a new one', () => {
    const store = entryStore(folder);
    store.write('pages', KEY, 'the pages of a story');
    const path = onlyFile();
    const whole = readFileSync(path);
    const at = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(at, fc.boolean(), fc.integer({ min: 1, max: 255 }), (place, isCut, change) => {
        const spoiled = Buffer.from(isCut ? whole.subarray(0, place) : whole);
        if (!isCut) spoiled[place] = (spoiled[place] ?? 0) ^ change;
        writeFileSync(path, spoiled);
        expect(store.read('pages', KEY)).toBeNull();
      }),
    );
    store.write('pages', KEY, 'the pages of a story');
    expect(store.read('pages', KEY)?.toString()).toBe('the pages of a story');
  });

  it('takes no entry for another, where files were renamed', () => {
    const store = entryStore(folder);
    const other = KEY.slice(0, -1) + (KEY.endsWith('0') ? '1' : '0');
    store.write('pages', KEY, 'the pages');
    writeFileSync(
      join(folder, 'pages', other.slice(0, 2), other.slice(2)),
      readFileSync(onlyFile()),
    );
    expect(store.read('pages', other)).toBeNull();
  });

  it('is as if it were empty where that is asked for, and filled anew', () => {
    entryStore(folder).write('pages', KEY, 'old');
    const store = entryStore(folder, { isEmpty: true });
    expect(store.read('pages', KEY)).toBeNull();
    store.write('pages', KEY, 'new');
    expect(entryStore(folder).read('pages', KEY)?.toString()).toBe('new');
  });

  it('does no harm where nothing can be kept', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'not a folder');
    const store = entryStore(join(file, 'store'));
    store.write('pages', KEY, 'the pages');
    expect(store.read('pages', KEY)).toBeNull();
    store.sweep();
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('leaves nothing half written behind', () => {
    const store = entryStore(folder);
    store.write('pages', KEY, 'one');
    store.write('pages', KEY, 'two');
    expect(store.read('pages', KEY)?.toString()).toBe('two');
    expect(readFileSync(onlyFile())).toBeDefined();
    expect(readdirSync(join(folder, 'pages', KEY.slice(0, 2)))).toHaveLength(1);
  });
});

describe('sweeping a store', () => {
  it('removes what was not used for a month, and keeps what was', () => {
    const store = entryStore(folder);
    const used = keyOf('used');
    store.write('pages', KEY, 'old');
    const old = onlyFile();
    store.write('pages', used, 'old too');
    const oldToo = join(folder, 'pages', used.slice(0, 2), used.slice(2));
    for (const path of [old, oldToo]) utimesSync(path, MONTHS_AGO, MONTHS_AGO);
    store.read('pages', used);
    store.sweep();
    expect(existsSync(old)).toBe(false);
    expect(existsSync(oldToo)).toBe(true);
  });

  it('does not look again on the same day', () => {
    const store = entryStore(folder);
    store.write('pages', KEY, 'old');
    const path = onlyFile();
    store.sweep();
    utimesSync(path, MONTHS_AGO, MONTHS_AGO);
    store.sweep();
    expect(statSync(path).isFile()).toBe(true);
  });
});
