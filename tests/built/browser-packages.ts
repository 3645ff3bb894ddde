import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** What reaches the browser: our own modules, and what they import by a name (`fuse.js`). */
export interface BrowserCode {
  /** Paths relative to the project. */
  readonly modules: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** Follows the imports of every `<script>` in the project's `.astro` files. Types are not code. */
export function browserCode(root: string): BrowserCode {
  const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => join(root, 'src', file));
  const found = new Set<string>();
  const packages = new Set<string>();
  for (const entry of entries) scriptsIn(entry).forEach((script) => follow(entry, script));
  // The set grows while it is gone through.
  for (const file of found) follow(file, readFileSync(file, 'utf8'));
  return {
    modules: new Set([...found].map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))),
    packages,
  };

  function follow(from: string, code: string): void {
    for (const specifier of importsOf(code)) {
      if (!specifier.startsWith('.')) packages.add(packageOf(specifier));
      else found.add(existing(resolve(dirname(from), specifier), from));
    }
  }
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
