import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

const LINKS = ['href', 'src', 'action', 'poster', 'data'];

/**
 * The links of a built site that lead nowhere, as `page: link`: to a missing file, a missing anchor
 * or a place outside the base path. Links to other sites are not followed.
 */
export function deadLinks(dir: string, base: string): string[] {
  const pages = pagesOf(dir);
  const ids = new Map([...pages].map(([path, elements]) => [path, new Set(elements.map(idOf))]));
  const dead: string[] = [];
  for (const [path, elements] of pages) {
    const page = path.slice(dir.length + 1).replaceAll('\\', '/');
    const address = new URL(base + page.replace(/index\.html$/, ''), 'http://site.invalid');
    for (const link of elements.flatMap(linksOf)) {
      if (!leadsSomewhere(link, address)) dead.push(`${page}: ${link}`);
    }
  }
  return dead;

  function leadsSomewhere(link: string, from: URL): boolean {
    const { protocol, origin, pathname, hash } = new URL(link, from);
    if (protocol === 'data:' || protocol === 'mailto:' || origin !== from.origin) return true;
    if (!pathname.startsWith(base)) return false;
    const file = join(dir, decodeURIComponent(pathname.slice(base.length)));
    const target = pathname.endsWith('/') ? join(file, 'index.html') : file;
    if (!existsSync(target) || !statSync(target).isFile()) return false;
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || id.startsWith(':~:') || ids.get(target)?.has(id) === true;
  }
}

/** The elements of every page of a built site, by the path of its file. */
export function pagesOf(dir: string): Map<string, Element[]> {
  const pages = new Map<string, Element[]>();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    pages.set(path, elementsOf(rehype().parse(readFileSync(path, 'utf8'))));
  }
  return pages;
}

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

function idOf({ properties }: Element): string {
  return String(properties['id'] ?? '');
}

function linksOf({ tagName, properties }: Element): string[] {
  // A form may be sent to its own page with anything in the query.
  const names = tagName === 'form' ? ['action'] : LINKS;
  return names.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []));
}
