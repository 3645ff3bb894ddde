import { linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a site as it was laid down: what stands for its content, and how the system knows it. */
export interface Laid {
  readonly path: string;
  readonly sum: string;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
}

/** A file that is to be part of a site. */
export interface ToLay {
  readonly path: string;
  readonly sum: string;
  body(): Uint8Array;
}

/**
 * Lays a file down in the folder of a site to be. Where the last site has the same file, untouched
 * since it was written, it is that file by another name: it keeps the time when it was written, and
 * what copies only changed files leaves it alone.
 *
 * @param before the file in the last site, which is in `last`
 */
export function layDown(
  { path, sum, body }: ToLay,
  folder: string,
  before: Laid | undefined,
  last: string,
): Laid {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  if (before?.sum === sum && linked(join(last, path), before, place)) return before;
  writeFileSync(place, body());
  const { size, mtimeMs } = lstatSync(place);
  return { path, sum, size, written: mtimeMs };
}

/** Whether a file could be given a second name. Not all file systems can, nor across two of them. */
function linked(from: string, { size, written }: Laid, to: string): boolean {
  try {
    const now = lstatSync(from);
    const isUntouched =
      now.isFile() &&
      now.size === size &&
      now.mtimeMs === written &&
      (now.mode & 0o777) === (0o666 & ~process.umask());
    if (isUntouched) linkSync(from, to);
    return isUntouched;
  } catch {
    return false;
  }
}
