import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface BuildRun {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs `npm run build` with these settings and no others. */
export function runBuild(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  onPrinted: (printed: string, kill: () => void) => void = () => {},
): Promise<BuildRun> {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'build', ...args], {
    cwd: ROOT,
    // Not the whole environment: Vitest sets variables that Vite reads.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE_PATH: '/', ...env },
  });
  let printed = '';
  const note = (chunk: Buffer): void => {
    printed += chunk.toString();
    onPrinted(printed, () => child.kill('SIGKILL'));
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  return new Promise((done) => {
    child.on('close', (code) => done({ code, printed }));
  });
}

/** A file as it was read. */
export interface ReadFile {
  readonly text: string;
  readonly written: number;
}

/** Every file of a folder by its path, with `/` between names. */
export function filesOf(dir: string): Map<string, ReadFile> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [
      path.slice(dir.length + 1).replaceAll(sep, '/'),
      { text: readFileSync(path, 'latin1'), written: statSync(path).mtimeMs },
    ]),
  );
}

/** The files whose content is another, or that only one of the two has. */
export function differing(
  one: ReadonlyMap<string, ReadFile>,
  other: ReadonlyMap<string, ReadFile>,
): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path)?.text !== other.get(path)?.text).sort();
}
