import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ImportError } from '../import/import-error.ts';
import { checkSize } from '../import/source-kind.ts';

/** A file that a command was given; of what was piped in the name is empty. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Reads a file that a command names; "-" is what is piped in.
 *
 * @param folder where the command was typed
 * @throws {ImportError} where it cannot be read, or is too large
 */
export function givenFile(file: string, folder: string): GivenFile {
  if (file === '-') return { bytes: readFileSync(0), name: '' };
  const path = resolve(folder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new ImportError('There is no such file. Check its name, and the folder you are in.');
  }
  if (stats.isDirectory()) throw new ImportError('It is a folder. Name the files in it.');
  checkSize(stats.size);
  try {
    return { bytes: readFileSync(path), name: basename(path) };
  } catch (error) {
    throw new ImportError(`It cannot be read (${String(error)}). Check who may read it.`);
  }
}

/** What a given file is called in messages. */
export function shownName(file: string): string {
  return file === '-' ? 'standard input' : file;
}
