import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(import.meta.dirname, '../../src');

/** A part of the library that is documented: a function, or the shape of what one takes or gives. */
interface Entry {
  readonly name: string;
  readonly declaration: string;
  readonly text: string;
  readonly throws: string | null;
  readonly example: string | null;
}

/** The guide to the library, made of what its source says of itself. */
export function libraryGuide(): string {
  const parts = ['read', 'compare', 'explain'].flatMap((name) => entries(`library/${name}.ts`));
  const shape = entries('engine/types.ts').filter(({ name }) => name === 'Comparison');
  return [HEAD, ...[...parts, ...shape].map(section), FOOT].join('\n\n');
}

/** The examples of the library, each with what it is said to print. */
export function libraryExamples(): { name: string; code: string; prints: string }[] {
  return ['read', 'compare', 'explain'].flatMap((file) =>
    entries(`library/${file}.ts`).flatMap(({ name, example }) => {
      if (example === null) return [];
      const lines = example.split('\n');
      const prints = lines.filter((line) => line.startsWith('// ')).map((line) => line.slice(3));
      return { name, code: example, prints: prints.join('\n') };
    }),
  );
}

const HEAD = `# Crossread as a library

\`\`\`js
import { compare, explain, read } from 'crossread/engine';
\`\`\`

It needs no file, no network and no page: it runs in Node, in a browser and in a worker alike. This
page is written from the comments in \`src/library/\`; its examples are run by a test.`;

const FOOT = `All other types are in \`src/engine/types.ts\`, each field with its sentence.
`;

function section({ name, declaration, text, throws, example }: Entry): string {
  return [
    `## ${name}`,
    text,
    ...(throws === null ? [] : [`It throws ${throws}.`]),
    `\`\`\`ts\n${declaration}\n\`\`\``,
    ...(example === null ? [] : [`\`\`\`js\n${example}\n\`\`\``]),
  ].join('\n\n');
}

function entries(file: string): Entry[] {
  const path = resolve(SRC, file);
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const functions = source.statements.filter(ts.isFunctionDeclaration);
  return [...functions, ...source.statements.filter(ts.isInterfaceDeclaration)].flatMap((node) => {
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const tags = ts.getJSDocTags(node);
    const tag = (name: string) => tags.find(({ tagName }) => tagName.text === name);
    return {
      name: node.name?.text ?? '',
      declaration: ts.isFunctionDeclaration(node) ? signature(node, source) : node.getText(source),
      text: unwrapped(docOf(node)),
      throws: unwrapped(ts.getTextOfJSDocComment(tag('throws')?.comment) ?? '') || null,
      example: ts.getTextOfJSDocComment(tag('example')?.comment)?.trim() ?? null,
    };
  });
}

function signature(node: ts.FunctionDeclaration, source: ts.SourceFile): string {
  const end = node.body?.getStart(source) ?? node.end;
  return `${source.text.slice(node.getStart(source), end).trim()};`;
}

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return doc === undefined || !ts.isJSDoc(doc) ? '' : (ts.getTextOfJSDocComment(doc.comment) ?? '');
}

function unwrapped(text: string): string {
  return text.replace(/\n(?!\n)/g, ' ').trim();
}
