import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { transform } from '@astrojs/compiler-rs';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNTIME = resolve(ROOT, 'src/render/compiled.ts');
/** Such ids are no paths, so that no other plugin takes the files for its own. */
const PREFIX = '\0astro:';
const NO_STYLE = '\0astro-style';

/**
 * A plugin for Vite and Rolldown that compiles `.astro` files by Astro's own compiler so that
 * `src/render` renders them: in a worker, in the browser, in Node without a build. Their styles and
 * scripts are left out; the page that they are shown in brings them.
 *
 * @param instead files that components get in the place of others, by their paths in the project
 */
export function astroInBrowser(instead: Readonly<Record<string, string>> = {}) {
  return {
    name: 'astro-in-browser',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | null {
      if (importer === undefined || !source.startsWith('.')) return null;
      const inComponent = importer.startsWith(PREFIX);
      const from = inComponent ? importer.slice(PREFIX.length) : importer;
      const asked = resolve(dirname(from), source);
      const file = inComponent ? fileInstead(asked) : asked;
      if (file.endsWith('.astro')) return PREFIX + file;
      if (!inComponent) return null;
      return file.endsWith('.css') ? NO_STYLE : file;
    },
    load(id: string): { code: string; moduleType: 'ts' } | null {
      if (id === NO_STYLE) return { code: '', moduleType: 'ts' };
      if (!id.startsWith(PREFIX)) return null;
      return { code: compiled(id.slice(PREFIX.length)), moduleType: 'ts' };
    },
  };

  function fileInstead(file: string): string {
    const other = instead[inProject(file)];
    return other === undefined ? file : resolve(ROOT, other);
  }
}

function compiled(file: string): string {
  const { code, diagnostics } = transform(readFileSync(file, 'utf8'), {
    // As in astro.config.ts, and as Astro calls its compiler: the marks of scoped styles are made of
    // the file's name.
    compact: true,
    filename: file,
    normalizedFilename: `/${inProject(file)}`,
    internalURL: RUNTIME,
    scopedStyleStrategy: 'attribute',
    resultScopedSlot: true,
    // Without it the compiler writes a list of what a component imports.
    resolvePath: (specifier) => specifier,
  });
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (problem) throw new Error(`${inProject(file)}: ${problem.text}`);
  return code.replace(/^import "[^"]*\?astro&type=[^"]*";$/gm, '');
}

function inProject(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/');
}
