import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Stands for several parts, told apart: `ab`, `c` is not `a`, `bc`. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) add(hash, part);
  return hash.digest('hex');
}

/** What counts of a file. */
export type Counts = 'content' | 'name' | 'nothing';

/**
 * Stands for the names of the files of a folder and of the folders in it, and for their content.
 *
 * @param counts what of a file counts, by its path from the folder with `/` between names
 */
export function folderKey(folder: string, counts: (path: string) => Counts = () => 'content') {
  const hash = createHash('sha256');
  for (const { path, isFile } of filesIn(folder)) {
    const what = counts(path);
    if (what === 'nothing') continue;
    add(hash, path);
    // A link or a pipe is not read: that it is there is all there is to know.
    add(hash, isFile && what === 'content' ? contentOf(join(folder, path)) : '');
  }
  return hash.digest('hex');
}

interface Listed {
  readonly path: string;
  readonly isFile: boolean;
}

/** All entries but folders, in one order everywhere: systems list files in orders of their own. */
function filesIn(folder: string): Listed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function contentOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return String(error);
  }
}

function add(hash: Hash, part: string | Uint8Array): void {
  hash.update(`${Buffer.byteLength(part)} `).update(part);
}
