import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { faults } from './faults.ts';
import { SWITCH } from './switched.ts';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const MEMOIZE = urlOf(join(ROOT, 'src/engine/memoize.ts'));
/** What Vite puts in the place of `import.meta.env`. */
const ENVIRONMENT = { BASE_URL: '/', DEV: true, MODE: 'test', PROD: false, SSR: true };
/** What tests import, and what they get here. */
const STANDS_FOR = new Map([
  ['vitest', urlOf(join(HERE, 'collected-tests.ts'))],
  [MEMOIZE, urlOf(join(HERE, 'memoize-anew.ts'))],
]);

/**
 * Has files loaded with other code from now on: those of the map, by path, and what tests run with.
 * A file of tests is loaded anew for each number behind a `?`.
 */
export function loadFaulty(codes: ReadonlyMap<string, string>): void {
  Object.assign(globalThis, { [SWITCH]: faults.isFaulty, viteEnvironment: ENVIRONMENT });
  if (codes.has(fileURLToPath(MEMOIZE))) STANDS_FOR.delete(MEMOIZE);
  const stripped = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      if (context.parentURL?.startsWith(urlOf(HERE))) return next(specifier, context);
      const found = STANDS_FOR.get(specifier) ?? next(specifier, context).url;
      return { url: STANDS_FOR.get(found) ?? found, shortCircuit: true };
    },
    load(url, context, next) {
      const [file = ''] = url.split('?');
      if (!/\.ts$/.test(file) || file.includes('/node_modules/')) return next(url, context);
      return { format: 'module', source: codeOf(fileURLToPath(file)), shortCircuit: true };
    },
  });

  function codeOf(path: string): string {
    const known = stripped.get(path);
    if (known !== undefined) return known;
    const code = stripTypeScriptTypes(codes.get(path) ?? readFileSync(path, 'utf8'));
    const own = code.replaceAll('import.meta.env', 'viteEnvironment');
    stripped.set(path, own);
    return own;
  }
}

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}
