import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const CHANGES = ['writeFileSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'rmSync'] as const;

class Killed extends Error {}

/**
 * Runs what changes files as a process would that is killed at one of its changes, counted from 1:
 * that one and all later ones are refused. Where a folder would be removed, a part of it still is.
 *
 * @returns whether it got that far
 */
export function killedAtChange(limit: number, run: () => void): boolean {
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
  const remove = fs.rmSync;
  let changes = 0;
  const dying = (name: string, change: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]): unknown => {
      changes += 1;
      if (changes < limit) return change(...args);
      if (changes === limit && name === 'rmSync') removePart(String(args[0]));
      throw new Killed('The process is dead.');
    };
  };
  const removePart = (path: string): void => {
    if (!fs.existsSync(path) || !fs.statSync(path).isDirectory()) return;
    for (const name of fs.readdirSync(path).slice(0, 1))
      remove(join(path, name), { recursive: true });
  };
  const warn = console.warn;
  console.warn = () => {};
  for (const [name, change] of Object.entries(real))
    Object.assign(fs, { [name]: dying(name, change as (...args: unknown[]) => unknown) });
  syncBuiltinESMExports();
  try {
    run();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  } finally {
    console.warn = warn;
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return changes >= limit;
}
