import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Results on disk that can be made again, each under a key that stands for all it was made of. An
 * entry is the one that was written or none: what was cut off, changed or written by another version
 * of this file is as if it were not there. Any number of processes may use a store at once, and any
 * of its files may be removed at any time.
 */
export interface EntryStore {
  /** The entry of a kind under a key; null where there is none that can be used. */
  read(kind: string, key: string): Buffer | null;
  /** Keeps an entry. Where that fails (no room, no right to write) it is made again next time. */
  write(kind: string, key: string, entry: Uint8Array | string): void;
  /** Removes what nobody has read or written for a month. Looks for it once a day at most. */
  sweep(): void;
}

// The number goes up with every change of what a file of the store looks like.
const MARK = Buffer.from('crossread entry 1\n');
const SUM_LENGTH = 32;
const DAY = 24 * 60 * 60 * 1000;
const KEPT_UNUSED = 30 * DAY;

/**
 * The store in a folder, which is made with the first entry.
 *
 * @param isEmpty whether the store is as if it held nothing, and is filled anew
 */
export function entryStore(folder: string, { isEmpty = false } = {}): EntryStore {
  return { read, write, sweep };

  function read(kind: string, key: string): Buffer | null {
    if (isEmpty) return null;
    try {
      const path = pathOf(kind, key);
      const entry = unpacked(readFileSync(path), key);
      if (entry !== null) noteUse(path);
      return entry;
    } catch {
      // Not there, unreadable, a folder: there is no entry to use.
      return null;
    }
  }

  function write(kind: string, key: string, entry: Uint8Array | string): void {
    const path = pathOf(kind, key);
    const passing = `${path}.${randomUUID()}`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(passing, packed(entry, key));
      // Readers see the whole entry or none.
      renameSync(passing, path);
    } catch {
      discard(passing);
    }
  }

  function sweep(): void {
    try {
      const swept = join(folder, 'swept');
      if (isOlderThan(swept, DAY)) {
        writeFileSync(swept, '');
        for (const path of filesIn(folder)) {
          if (isOlderThan(path, KEPT_UNUSED)) rmSync(path, { force: true });
        }
      }
    } catch {
      // Another process removes them too, or nobody may.
    }
  }

  // Thousands of files in one folder are slow to list for some file systems and all people.
  function pathOf(kind: string, key: string): string {
    return join(folder, kind, key.slice(0, 2), key.slice(2));
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such place.
  }
}

/** Not with every use: the day is all that matters. */
function noteUse(path: string): void {
  if (!isOlderThan(path, DAY)) return;
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // A store that may only be read.
  }
}

function isOlderThan(path: string, age: number): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - written > age;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The sum is that of the key too, so that an entry under another's name is none. */
function packed(entry: Uint8Array | string, key: string): Buffer {
  const body = zstdCompressSync(entry, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  return Buffer.concat([MARK, sumOf(key, body), body]);
}

function unpacked(file: Buffer, key: string): Buffer | null {
  const sum = file.subarray(MARK.length, MARK.length + SUM_LENGTH);
  const body = file.subarray(MARK.length + SUM_LENGTH);
  if (!file.subarray(0, MARK.length).equals(MARK) || !sum.equals(sumOf(key, body))) return null;
  return zstdDecompressSync(body);
}

function sumOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}
