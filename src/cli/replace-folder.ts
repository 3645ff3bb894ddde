import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MARKER, type OutputPlace } from './output-place.ts';

const MARKER_TEXT = 'Crossread made this folder. Its next build replaces it.\n';

// Errors of a rename that is refused because of where the folder stands, not of what is in it: a
// file system or a container's mount of its own, or a folder above that may not be written.
const IMMOVABLE = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS'];

/**
 * Puts a finished folder in the place of the last build. Whenever the process is killed, the place
 * holds the old site or the new one, or `restoreInterrupted` brings one of them back.
 */
export function replaceFolder(place: OutputPlace, finished: string): void {
  writeFileSync(join(finished, MARKER), MARKER_TEXT);
  openToReaders(finished);
  try {
    replace(place, finished);
  } catch (error) {
    restoreInterrupted(place);
    throw error;
  }
}

function replace({ target, aside, within }: OutputPlace, finished: string): void {
  const next = `${aside}next`;
  move(finished, next);
  if (within) swapContents(target);
  else if (!swapFolders(target, next, aside)) {
    const inside = join(target, `${MARKER}-next`);
    move(next, inside);
    swapContents(target);
  }
}

/** Brings a site back that an interrupted build had moved away, and removes what it left. */
export function restoreInterrupted({ target, aside, within }: OutputPlace): void {
  const before = `${aside}before`;
  if (!within && existsSync(before)) {
    if (existsSync(target) && readdirSync(target).length === 0) rmdirSync(target);
    if (!existsSync(target)) renameSync(before, target);
  }
  if (existsSync(target)) restoreContents(target);
  sweep(dirname(aside), basename(aside));
}

/** Whether an interrupted build left something to bring back or to remove. */
export function wasInterrupted({ target, aside }: OutputPlace): boolean {
  const left = [`${aside}before`, `${aside}next`, join(target, `${MARKER}-before`)];
  return left.some((path) => existsSync(path));
}

/** Renames the folders; false where the target cannot be renamed. */
function swapFolders(target: string, next: string, aside: string): boolean {
  const before = `${aside}before`;
  if (existsSync(target)) {
    discard(before);
    try {
      renameSync(target, before);
    } catch (error) {
      if (!isImmovable(error)) throw error;
      return false;
    }
  }
  renameSync(next, target);
  discard(before);
  return true;
}

/**
 * Takes what is in a folder out, and in what is in `.crossread-next` within it. Until
 * `.crossread-moved` is written the way is back, from then on forward.
 */
function swapContents(target: string): void {
  const before = join(target, `${MARKER}-before`);
  mkdirSync(before);
  for (const name of contentsOf(target)) renameSync(join(target, name), join(before, name));
  writeFileSync(join(target, `${MARKER}-moved`), '');
  finishSwap(target);
}

function finishSwap(target: string): void {
  const next = join(target, `${MARKER}-next`);
  if (existsSync(next)) {
    for (const name of readdirSync(next)) renameSync(join(next, name), join(target, name));
    rmdirSync(next);
  }
  discard(join(target, `${MARKER}-before`));
  rmSync(join(target, `${MARKER}-moved`));
}

function restoreContents(target: string): void {
  const before = join(target, `${MARKER}-before`);
  if (existsSync(join(target, `${MARKER}-moved`))) finishSwap(target);
  else if (existsSync(before)) {
    for (const name of readdirSync(before)) {
      if (!existsSync(join(target, name))) renameSync(join(before, name), join(target, name));
    }
  }
  sweep(target, `${MARKER}-`);
}

/** What belongs to a site: not the file system's own folder, nor what a build lays down meanwhile. */
function contentsOf(target: string): string[] {
  return readdirSync(target).filter(
    (name) => name !== 'lost+found' && !name.startsWith(`${MARKER}-`),
  );
}

/** Removes what builds left in a folder under names that begin so; the lock stays. */
function sweep(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix) && !name.startsWith(`${prefix}lock`)) discard(join(folder, name));
  }
}

function move(from: string, to: string): void {
  discard(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isImmovable(error)) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

// Renamed first: half a folder must never be taken for a whole one. What cannot be removed now is
// removed by the next build; the site itself stands.
function discard(path: string): void {
  const waste = path.endsWith('-waste') ? path : `${path}-waste`;
  try {
    rmSync(waste, { recursive: true, force: true });
    if (!existsSync(path)) return;
    renameSync(path, waste);
    rmSync(waste, { recursive: true, force: true });
  } catch (error) {
    console.warn(`${path} could not be removed: ${String(error)}`);
  }
}

/** The rights that new files and folders have here, whatever those of their sources were. */
function openToReaders(folder: string): void {
  const mask = process.umask();
  chmodSync(folder, 0o777 & ~mask);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mode = entry.isDirectory() ? 0o777 : 0o666;
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), mode & ~mask);
  }
}

function isImmovable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && IMMOVABLE.includes(String(error.code));
}
