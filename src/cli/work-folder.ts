import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from './project.ts';
import { hasProcess } from './running.ts';

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
    if (owner !== undefined && !hasProcess(Number(owner))) remove(join(WORK, name));
  }
  const path = mkdtempSync(join(WORK, `${purpose}-${process.pid}-`));
  return { path, remove: () => remove(path) };
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}
