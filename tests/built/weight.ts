import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elements, inlineText, type BuiltPage, type BuiltSite } from './built-site.ts';

/** What a page costs, in bytes as a host sends them: compressed by brotli. */
export interface Weight {
  /** With the inline scripts and styles. */
  readonly html: number;
  readonly css: number;
  /** The script files that run as the page opens. */
  readonly scripts: number;
  readonly total: number;
  /** What runs as the page opens: the script files and the inline scripts. */
  readonly eagerScripts: number;
}

export function weigh(site: BuiltSite, file: string): Weight {
  const page = site.pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`There is no page ${file}.`);
  const parts = {
    html: compressed(page.html),
    css: sum(styleSheets(site, page).map((sheet) => compressed(site.read(sheet)))),
    scripts: scriptFilesWeight(site, page),
  };
  return {
    ...parts,
    total: parts.html + parts.css + parts.scripts,
    eagerScripts: eagerWeight(site, page),
  };
}

/** What the scripts cost that run as a page opens, files and inline. */
export function eagerWeight(site: BuiltSite, page: BuiltPage): number {
  return scriptFilesWeight(site, page) + sum(inlineScripts(page).map(compressed));
}

function scriptFilesWeight(site: BuiltSite, page: BuiltPage): number {
  return sum(eagerScripts(site, page).map((script) => compressed(site.read(script))));
}

/** All script files of a site that are loaded by a page, or by one of those. */
export function scriptsOf(site: BuiltSite, from: readonly string[]): Set<string> {
  const all = [...site.files].filter((file) => file.endsWith('.js'));
  const found = new Set(from);
  // The set grows while it is gone through.
  for (const script of found) {
    const text = site.read(script);
    for (const other of all) if (text.includes(basename(other))) found.add(other);
  }
  return found;
}

/** The script files that run as a page opens, with what they import. */
export function eagerScripts(site: BuiltSite, { tree }: BuiltPage): string[] {
  const named = elements(tree).filter(
    ({ tagName, properties }) =>
      tagName === 'script' || String(properties['rel']) === 'modulepreload',
  );
  const found = new Set(named.flatMap((element) => fileOf(site, attribute(element, 'src'))));
  for (const script of found) {
    const imports = site.read(script).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g);
    for (const [, name = ''] of imports) found.add(`_astro/${name}`);
  }
  return [...found];
}

export function inlineScripts({ tree }: BuiltPage): string[] {
  return elements(tree)
    .filter(({ tagName, properties }) => tagName === 'script' && properties['src'] === undefined)
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map(inlineText);
}

// The same scripts and style sheets belong to many pages.
const sizes = new Map<string, number>();

export function compressed(text: string): number {
  const known = sizes.get(text);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = brotliCompressSync(text, { params }).length;
  sizes.set(text, size);
  return size;
}

/** The bytes of a file that is compressed in itself. */
export function bytes(site: BuiltSite, file: string): number {
  return readFileSync(join(site.dir, file)).length;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function styleSheets(site: BuiltSite, { tree }: BuiltPage): string[] {
  return elements(tree)
    .filter(
      ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'stylesheet',
    )
    .flatMap((element) => fileOf(site, attribute(element, 'href')));
}

function fileOf(site: BuiltSite, address: string | null): string[] {
  return address === null ? [] : [address.slice(site.base.length)];
}
