import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderKey, keyOf } from '../store/folder-key.ts';
import type { Keys } from '../shelf/keys.ts';
import type { EntryStore } from '../store/entry-store.ts';
import { packed, unpacked, type Files } from '../store/pack.ts';
import { ROOT } from './project.ts';
import { runProgram } from './run-program.ts';

/** The pages of the site as modules that draw them, and the files they need in a browser. */
export interface CompiledSite {
  /** The folder of the modules, within the project, where they find its packages. */
  readonly pages: string;
  /** By their paths in the site. */
  readonly files: Files;
}

/** Compiles the pages, or takes what the same code was compiled to before. Null where that fails. */
export async function compiledSite(
  folder: string,
  { compiled }: Keys,
  store: EntryStore,
): Promise<CompiledSite | null> {
  const key = keyOf(compiled, folderKey(join(ROOT, 'public')), folderKey(join(ROOT, 'tests/eval')));
  const kept = store.read('compiled', key);
  if (kept !== null) return layOut(folder, unpacked(kept));
  console.log('Compiling the pages.');
  let output = '';
  const compile = [join(import.meta.dirname, 'compile-pages.ts'), folder];
  const isDone = await runProgram(process.execPath, compile, {}, (part) => {
    output += part;
  });
  if (output.trim() !== '') console.log(output.trimEnd());
  if (!isDone) return null;
  store.write('compiled', key, packed(filesIn(folder)));
  return layOut(folder, filesIn(folder));
}

/** Puts the modules where they can be loaded. */
function layOut(folder: string, all: Files): CompiledSite {
  const files = new Map<string, Uint8Array>();
  for (const [path, body] of all) {
    if (path.startsWith('site/')) files.set(path.slice('site/'.length), body);
    else write(join(folder, path), body);
  }
  return { pages: join(folder, 'pages'), files };
}

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

function write(path: string, body: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
