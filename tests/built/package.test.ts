import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/engine/compare.ts';
import { PIER } from '../../src/own-texts/example-pier.ts';
import { contentFiles } from '../../src/own-texts/content-files.ts';
import { ownStory } from '../../src/own-texts/own-story.ts';
import { publicComparison } from '../../src/views/public-comparison.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the package in an empty project', () => {
  let project = '';
  let articles: string[] = [];

  beforeAll(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-package-')));
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    install(project);
    const read = await ownStory(PIER.texts, PIER.title);
    if ('problems' in read) throw new Error('The example cannot be read.');
    const files = contentFiles(read.source, PIER.texts);
    for (const { folder, name, text } of files) {
      mkdirSync(join(project, 'content', folder), { recursive: true });
      writeFileSync(join(project, 'content', folder, name), text);
    }
    articles = files
      .filter(({ name }) => name !== 'story.md')
      .map(({ folder, name }) => `content/${folder}/${name}`);
  }, 240_000);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const crossread = (args: readonly string[], input = '') => {
    const bin = join(project, 'node_modules/crossread/src/cli/crossread.mjs');
    // Not the whole environment: Vitest sets variables that Vite reads.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    const options = { cwd: project, input, env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    return spawnSync(process.execPath, [bin, ...args], options);
  };

  it('compares files as a build does, and prints the data', async () => {
    const { status, stdout, stderr } = crossread(['compare', ...articles, '--json']);
    const read = await ownStory(PIER.texts, PIER.title);
    if ('problems' in read) throw new Error('The example cannot be read.');
    const wanted = compareTexts(
      read.source.slug,
      read.source.articles.map(({ article }) => article),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const given = JSON.parse(stdout) as ReturnType<typeof publicComparison>;
    expect(given.findings.map(({ sentence }) => sentence)).toEqual(
      wanted.comparison.findings.map(({ sentence }) => sentence),
    );
    expect(given.articles.map(({ text }) => text)).toEqual(
      wanted.comparison.articles.map(({ text }) => text),
    );
  });

  it('reads what is piped in, and prints differences without colours into a pipe', () => {
    const [first = ''] = articles;
    const changed = readFileSync(join(project, first), 'utf8').replace('£3.2', '£2.3');
    const { status, stdout } = crossread(['compare', first, '-', '--diff'], changed);
    expect(status).toBe(0);
    expect(stdout).toContain('[-£3.2 million-]{+£2.3 million+}');
  });

  it('writes a report with its styles and fonts in it, and prints nothing', () => {
    const { stdout, stderr } = crossread(['compare', ...articles, '--html', 'report.html']);
    expect(stdout + stderr).toBe('');
    const report = readFileSync(join(project, 'report.html'), 'utf8');
    expect(report).toContain('url(data:font/woff2');
    expect(report).toMatch(/\.finding\[data-astro-cid-/);
    expect(report).not.toMatch(/(?:href|src)="(?!#)/);
  });

  it.each([
    [['compare', 'one.txt'], 2, 'It takes two files at least.'],
    [['compare', 'one.txt', 'two.txt'], 1, 'one.txt: There is no such file.'],
    [['compare', 'one.txt', 'two.txt', '--json', '--text'], 2, 'ask for one of them'],
    [['compare', '--colour'], 2, "Unknown option '--colour'"],
    [['compre'], 2, 'There is no command "compre".'],
  ])('ends %j with %i, and says why', (args, code, sentence) => {
    const { status, stdout, stderr } = crossread(args);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([[['--help']], [['compare', '--help']], [['new', '--help']], [['--version']]])(
    'helps when asked by %j',
    (args) => {
      const { status, stdout, stderr } = crossread(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );

  it('is a library with types', () => {
    const code = `import { compare, explain, read, type Claim } from 'crossread/engine';
const texts = ['Repairs cost £3.2 million.', 'Repairs cost £2.3 million.'];
const claims: Claim[] = explain(compare(texts.map((text, at) => read(text, { outlet: \`O\${at}\` }))));
console.log(claims[0]?.kind satisfies string | undefined);
`;
    writeFileSync(join(project, 'use.ts'), code);
    const [tsc, bundler] = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--moduleResolution'];
    execFileSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--module', 'esnext', bundler, 'bundler', 'use.ts'],
      { cwd: project, stdio: 'pipe' },
    );
    const printed = execFileSync(process.execPath, ['use.ts'], { cwd: project, encoding: 'utf8' });
    expect(printed.trim()).toBe('figure-conflict');
  }, 60_000);

  it('builds a site of the stories in the folder where it is called', () => {
    const { status, stderr } = crossread(['build']);
    expect(stderr).not.toMatch(/ERR_|Error/);
    expect(status).toBe(0);
    expect(existsSync(join(project, 'dist/the-pier-at-orrin-bay/index.html'))).toBe(true);
  }, 240_000);
});

/** What `npm install` does with the package, from the packages that lie here: the declared ones alone. */
function install(project: string): void {
  const modules = join(project, 'node_modules');
  const home = join(modules, 'crossread');
  mkdirSync(home, { recursive: true });
  const npm = ['pack', '--json', '--pack-destination', project];
  const packed = execFileSync('npm', npm, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const file = /"filename": "([^"]+)"/.exec(packed)?.[1] ?? '';
  execFileSync('tar', ['-xzf', join(project, file), '-C', home, '--strip-components=1']);
  const manifest = readFileSync(join(home, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  for (const name of withTheirOwn(Object.keys(dependencies))) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
}

/** Packages, and those that they depend on: npm puts all of them into one folder. */
function withTheirOwn(names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of all) {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    if (!existsSync(file)) all.delete(name);
    else {
      const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
        dependencies?: Record<string, string>;
      };
      for (const one of Object.keys(dependencies)) all.add(one);
    }
  }
  return all;
}
