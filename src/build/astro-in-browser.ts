import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { transform } from '@astrojs/compiler-rs';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNTIME = resolve(ROOT, 'src/render/compiled.ts');
const STYLES = resolve(ROOT, 'src/render/styles.ts');
/** Such ids are no paths, so that no other plugin takes the files for its own. */
const PREFIX = '\0astro:';
const NO_STYLE = '\0astro-style';
const STYLE = '\0astro-style:';

interface Options {
  /** Whether what a component is set in is written by `src/render/styles.ts`. Default: the page has it. */
  readonly styles?: boolean;
}

/**
 * A plugin for Vite and Rolldown that compiles `.astro` files by Astro's own compiler so that
 * `src/render` renders them: in a worker, in the browser, in Node without a build. Their scripts are
 * left out, and so are their styles where nobody asks for them; the page that they are shown in brings
 * them.
 *
 * @param instead files that components get in the place of others, by their paths in the project
 */
export function astroInBrowser(
  instead: Readonly<Record<string, string>> = {},
  { styles = false }: Options = {},
) {
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
      if (!file.endsWith('.css')) return file;
      // Without its ending no other plugin takes it for a style sheet.
      return styles ? STYLE + file.slice(0, -'.css'.length) : NO_STYLE;
    },
    load(id: string): { code: string; moduleType: 'ts' } | null {
      if (id === NO_STYLE) return { code: '', moduleType: 'ts' };
      if (id.startsWith(STYLE)) {
        const sheet = JSON.stringify(`${id.slice(STYLE.length)}.css?inline`);
        const code = `import style from ${sheet};\n${written('style')}`;
        return { code, moduleType: 'ts' };
      }
      if (!id.startsWith(PREFIX)) return null;
      const { code, css } = compiled(id.slice(PREFIX.length));
      const own = styles && css !== '' ? written(JSON.stringify(css)) : '';
      return { code: `${code}\n${own}`, moduleType: 'ts' };
    },
  };

  function fileInstead(file: string): string {
    const other = instead[inProject(file)];
    return other === undefined ? file : resolve(ROOT, other);
  }
}

/** A statement that adds a style to those that are written. */
function written(style: string): string {
  return `import { writeStyle } from ${JSON.stringify(STYLES)};\nwriteStyle(${style});`;
}

function compiled(file: string): { readonly code: string; readonly css: string } {
  const { code, css, diagnostics } = transform(readFileSync(file, 'utf8'), {
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
  return { code: code.replace(/^import "[^"]*\?astro&type=[^"]*";$/gm, ''), css: css.join('\n') };
}

function inProject(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/');
}
