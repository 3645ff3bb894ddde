import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { INSTEAD } from '../../src/own-pages/instead.ts';

/** What reaches the browser: our own modules, and what they import by a name (`fuse.js`). */
export interface BrowserCode {
  /** Paths relative to the project. */
  readonly modules: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/**
 * Follows the imports of every `<script>` in the project's `.astro` files. Types are not code.
 * Components are code where a worker renders them, with what they get there in the place of others.
 *
 * @param isEntry which `.astro` files count, by their paths
 */
export function browserCode(
  root: string,
  isEntry: (file: string) => boolean = () => true,
): BrowserCode {
  const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && isEntry(file.replaceAll('\\', '/')))
    .map((file) => join(root, 'src', file));
  const found = new Set<string>();
  const packages = new Set<string>();
  for (const entry of entries) scriptsIn(entry).forEach((script) => follow(entry, script));
  // The set grows while it is gone through.
  for (const file of found) follow(file, codeIn(file));
  return {
    modules: new Set([...found].map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))),
    packages,
  };

  function fileInstead(file: string): string {
    const path = file.slice(root.length + 1).replaceAll('\\', '/');
    const other = Object.entries(INSTEAD).find(([replaced]) => replaced === path)?.[1];
    return other === undefined ? file : join(root, other);
  }

  function follow(from: string, code: string): void {
    for (const specifier of importsOf(code)) {
      if (specifier === '#dom') found.add(join(root, 'src/import/dom.browser.ts'));
      else if (!specifier.startsWith('.')) packages.add(packageOf(specifier));
      else {
        const asked = existing(resolve(dirname(from), specifier), from);
        const file = from.endsWith('.astro') ? fileInstead(asked) : asked;
        if (/\.(?:ts|astro)$/.test(file)) found.add(file);
      }
    }
  }
}

function codeIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  return /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '';
}

function scriptsIn(file: string): string[] {
  const template = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return [...template.matchAll(/<script(?![^>]*is:inline)[^>]*>(.*?)<\/script>/gs)].map(
    ([, code = '']) => code,
  );
}

/** `import`, `export … from`, `import()` and `new URL('…', import.meta.url)`. */
function importsOf(code: string): string[] {
  const found: string[] = [];
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly !== true) {
      add(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node) && !node.isTypeOnly) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    } else if (
      ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'URL' &&
      node.arguments?.[1] !== undefined &&
      ts.isPropertyAccessExpression(node.arguments[1])
    ) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  }

  function add(specifier: ts.Node | undefined): void {
    if (specifier && ts.isStringLiteral(specifier)) found.push(specifier.text.replace(/\?.*$/, ''));
  }
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function existing(path: string, from: string): string {
  if (!existsSync(path)) throw new Error(`${from} imports ${path}, which is not there.`);
  return path;
}
