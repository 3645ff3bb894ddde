import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, ownerHere, type Owner } from './running.ts';

/** After this long a lock of another machine, which cannot be asked, is taken for forgotten. */
const FORGOTTEN = 30 * 60_000;

/**
 * Waits until no other process holds a lock, and holds it. A lock whose process has ended is taken
 * over.
 *
 * @param path the lock's file
 * @param waits is told once who holds it, where there is a wait
 * @returns what lets go of it
 */
export async function holdLock(path: string, waits: (who: string) => void): Promise<() => void> {
  for (let told = false; ; await delay(100)) {
    const release = tryLock(path);
    if (release !== null) return release;
    const owner = ownerOf(path);
    if (!told && owner !== null) {
      told = true;
      waits(describe(path, owner));
    }
  }
}

/** Holds a lock if no other process does. */
export function tryLock(path: string): (() => void) | null {
  if (isStale(path)) takeAway(path);
  const text = JSON.stringify(ownerHere());
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
  return () => {
    if (read(path) === text) rmSync(path, { force: true });
  };
}

function isStale(path: string): boolean {
  const owner = ownerOf(path);
  const running = owner === null ? null : isRunning(owner);
  if (running !== null) return !running;
  // Of another machine, or cut off while it was written.
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > (owner === null ? 5_000 : FORGOTTEN);
}

// Whoever renames it has it alone. A fresh lock that another process has just put in its place is
// given back.
function takeAway(path: string): void {
  const stale = read(path);
  const own = `${path}-${process.pid}`;
  try {
    renameSync(path, own);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (read(own) === stale) rmSync(own, { force: true });
  else renameSync(own, path);
}

function ownerOf(path: string): Owner | null {
  try {
    return JSON.parse(read(path)) as Owner;
  } catch {
    return null;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function describe(path: string, { pid, host }: Owner): string {
  const where = host === ownerHere().host ? '' : ` on ${host}`;
  return `Process ${pid}${where} is building the same output, and this build waits for it. If it hangs, end it; if it no longer runs, remove ${path}.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
