import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WORK } from './project.ts';

/** A folder for a command's own use. */
export interface WorkFolder {
  readonly path: string;
  remove(): void;
}

/** Makes an empty folder, and removes those that killed processes left behind. */
export function newFolder(purpose: string): WorkFolder {
  mkdirSync(WORK, { recursive: true });
  for (const name of readdirSync(WORK)) {
    const owner = /^[a-z]+-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(WORK, name));
  }
  const path = mkdtempSync(join(WORK, `${purpose}-${process.pid}-`));
  return { path, remove: () => remove(path) };
}

/**
 * Puts a finished folder in the place of another. Both renames take no time worth speaking of; if
 * the process is killed between them, `restoreInterrupted` puts the old folder back.
 */
export function replaceFolder(target: string, finished: string): void {
  const kept = keptOf(target);
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) {
    remove(kept);
    renameSync(target, kept);
  }
  renameSync(finished, target);
  remove(kept);
}

/** Puts back the folder that an interrupted `replaceFolder` had moved away. */
export function restoreInterrupted(target: string): void {
  const kept = keptOf(target);
  if (existsSync(kept) && !existsSync(target)) renameSync(kept, target);
}

// Beside the target, as a folder cannot be renamed into another file system.
function keptOf(target: string): string {
  return join(dirname(target), `.${basename(target)}-before`);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
