import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders whose unit tests are tried: those that read no files and start no programs. */
const QUICK = ['src/engine', 'src/views', 'src/search'];

/** The files of unit tests that load one of some files, all by their path from the root. */
export function relatedTests(root: string, files: readonly string[]): string[] {
  const wanted = new Set(files);
  const known = new Map<string, boolean>();
  const tests = QUICK.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { cwd: root }));
  return tests.filter(loads).toSorted();

  function loads(file: string): boolean {
    if (wanted.has(file)) return true;
    const before = known.get(file);
    if (before !== undefined) return before;
    // Files that load each other are told by those before them.
    known.set(file, false);
    const found = importsOf(file).some(loads);
    known.set(file, found);
    return found;
  }

  function importsOf(file: string): string[] {
    const path = join(root, file);
    if (!existsSync(path)) return [];
    const names = readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g);
    return [...names].map(([, name = '']) => join(dirname(file), name));
  }
}
