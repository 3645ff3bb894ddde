import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Who may import whom, each folder below those that use it. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  cli: [
    'build',
    'own-pages',
    'own-texts',
    'library',
    'render',
    'styles',
    'shelf',
    'import',
    'content',
    'schemas',
    'views',
    'engine',
    'store',
  ],
  library: ['own-texts', 'import', 'markdown', 'engine'],
  'own-pages': [
    'pages',
    'components',
    'own-texts',
    'render',
    'import',
    'content',
    'markdown',
    'views',
    'engine',
  ],
  import: ['content', 'schemas', 'markdown'],
  pages: [
    'layouts',
    'components',
    'card',
    'client',
    'search',
    'own-texts',
    'shelf',
    'styles',
    'views',
    'markdown',
    'engine',
  ],
  shelf: ['search', 'views', 'content', 'schemas', 'engine', 'store'],
  layouts: ['components', 'client', 'shelf', 'styles', 'views'],
  card: ['views', 'engine'],
  components: ['client', 'shelf', 'styles', 'views', 'markdown', 'engine'],
  client: ['search', 'own-texts', 'import', 'styles', 'views'],
  'own-texts': ['import', 'content', 'schemas', 'markdown', 'views', 'engine'],
  search: ['views', 'engine'],
  views: ['content', 'markdown', 'engine'],
  content: ['schemas', 'markdown', 'engine'],
  schemas: ['markdown'],
  markdown: ['engine'],
  engine: [],
  build: ['shelf', 'content', 'search', 'views', 'store'],
  store: [],
  render: [],
  styles: [],
};

/** The folders that may touch files, and the one file of test texts that reads its own folder. */
const TOUCHES_FILES = /^(?:cli|content|build|shelf|store)\/|^markdown\/hostile-text\.ts$/;

/**
 * Who is meant by "she" is the subject of the sentence before, which may be a "she" again: these
 * files call each other for that, and do nothing when they are loaded.
 */
const RECURSION = /^engine\/quotes\/references\.ts → engine\/quotes\/bodies\.ts → /;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /(?<!\.test|\.d)\.(?:ts|mjs|astro)$/.test(file));
const sources = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const imports = files.flatMap((from) =>
  namesIn(from)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from, to: pathOf(from, name) })),
);

function namesIn(file: string, text = sources.get(file) ?? ''): string[] {
  const written = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;
  return [...text.matchAll(written)].map(([, name = '']) => name);
}

/** What a file imports to run; types alone are gone by then. */
function runsWith(file: string): string[] {
  const text = (sources.get(file) ?? '').replace(/\b(?:im|ex)port type\b[^;]*;/g, '');
  return namesIn(file, text)
    .filter((name) => name.startsWith('.'))
    .map((name) => pathOf(file, name));
}

function pathOf(from: string, name: string): string {
  return normalize(join(from, '..', name.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';

describe('the folders of src', () => {
  it('import in one direction', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [above, below] = [folderOf(from), folderOf(to)];
      return above !== below && !BELOW[above]?.includes(below);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('are all named in the order above, which has no circle', () => {
    expect(Object.keys(BELOW)).toEqual(expect.arrayContaining([...new Set(files.map(folderOf))]));
    expect(circles(Object.keys(BELOW), (folder) => BELOW[folder] ?? [])).toEqual([]);
  });

  it('know a language by its interface alone', () => {
    const words = /^engine\/language\/(\w+)\//;
    const wrong = imports.filter(({ from, to }) => {
      const folder = words.exec(to)?.[0];
      return (
        folder !== undefined && !from.startsWith(folder) && from !== 'engine/language/languages.ts'
      );
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('have no files that need each other in a circle', () => {
    const found = circles(files, runsWith);
    expect(found.filter((circle) => !RECURSION.test(circle))).toEqual([]);
  });

  it('leave files to content/, build/ and cli/', () => {
    const touching = files.filter((file) =>
      namesIn(file).some((name) => /^(?:node:)?(?:fs|fs\/promises|child_process)$/.test(name)),
    );
    expect(touching.filter((file) => !TOUCHES_FILES.test(file))).toEqual([]);
  });
});

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** The circles of a graph, each as the way round. */
function circles(all: readonly string[], below: (one: string) => readonly string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (one: string, way: readonly string[]): void => {
    const start = way.indexOf(one);
    if (start >= 0) found.push([...way.slice(start), one].join(' → '));
    else if (!done.has(one)) {
      for (const next of below(one)) visit(next, [...way, one]);
      done.add(one);
    }
  };
  for (const one of all) visit(one, []);
  return found;
}
