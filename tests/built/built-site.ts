import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const ROOT = resolve(import.meta.dirname, '../..');

/** A folder of stories of many kinds, small enough to be read as a whole. */
export const SMALL = join(ROOT, 'tests/fixtures/small');

/** Stories made of what attackers write. */
export const HOSTILE = join(ROOT, 'tests/fixtures/hostile');

export interface BuiltSite {
  readonly dir: string;
  readonly base: string;
  /** All files, by their path from the site's root, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  read(file: string): string;
  remove(): void;
}

export interface BuiltPage {
  /** `a-story/index.html` */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

/** Builds a folder of stories by the project's own command, in a process and a folder of its own. */
export async function builtSite(
  settings: { contentDir?: string; base?: string; site?: string } = {},
): Promise<BuiltSite> {
  const { contentDir = 'content', base = '/', site = '' } = settings;
  const shared = sharedSite(contentDir, base, site);
  if (shared !== null) return readSite(shared, base, () => {});
  const dir = mkdtempSync(join(tmpdir(), 'crossread-built-'));
  await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'build'], {
    cwd: ROOT,
    maxBuffer: 2 ** 28,
    env: {
      // Not the whole environment: vitest sets what Vite reads, such as BASE_URL and NODE_ENV.
      PATH: process.env['PATH'],
      CONTENT_DIR: contentDir,
      OUT_DIR: dir,
      BASE_PATH: base,
      SITE_URL: site,
    },
  });
  return readSite(dir, base, () => rmSync(dir, { recursive: true, force: true }));
}

/** The folder of stories of a site that `npm test` has built by this name. */
export function contentOf(name: string): string | null {
  return sharedSites().find((shared) => shared.name === name)?.CONTENT_DIR ?? null;
}

/** A site that `npm test` has built by the same command with the same settings. */
function sharedSite(contentDir: string, base: string, site: string): string | null {
  const found = sharedSites().find(
    ({ CONTENT_DIR = 'content', BASE_PATH, SITE_URL = '' }) =>
      CONTENT_DIR === contentDir && BASE_PATH === base && SITE_URL === site,
  );
  return found?.dir ?? null;
}

function sharedSites(): SharedSite[] {
  return JSON.parse(process.env['BUILT_SITES'] ?? '[]') as SharedSite[];
}

interface SharedSite {
  readonly name: string;
  readonly CONTENT_DIR?: string;
  readonly BASE_PATH: string;
  readonly SITE_URL?: string;
  readonly dir: string;
}

function readSite(dir: string, base: string, remove: () => void): BuiltSite {
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
  return {
    dir,
    base,
    files: new Set(files),
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => builtPage(file, read(file))),
    read,
    remove,
  };
}

const parser = rehype().freeze();

function builtPage(file: string, html: string): BuiltPage {
  let tree: Root | undefined;
  return {
    file,
    html,
    // A large site is read in part: parsing costs more than building it.
    get tree() {
      return (tree ??= parser.parse(html));
    },
  };
}

export function elements(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The value of an attribute, by its name in hast (`href`, `httpEquiv`). */
export function attribute({ properties }: Element, name: string): string | null {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text an element holds itself, such as an inline script. */
export function inlineText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
