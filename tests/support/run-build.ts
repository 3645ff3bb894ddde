import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

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

/**
 * Puts what the project's own cache has of compiled pages into another one, under the same keys:
 * to compile them takes longer than the rest of a small build.
 */
export function withCompiledPages(cache: string): void {
  const own = join(ROOT, '.cache/compiled');
  if (!existsSync(own)) return;
  for (const entry of readdirSync(own, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(cache, 'compiled', relative(own, from));
    mkdirSync(dirname(to), { recursive: true });
    try {
      copyFileSync(from, to);
    } catch {
      // Another build was about to write or remove it.
    }
  }
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
