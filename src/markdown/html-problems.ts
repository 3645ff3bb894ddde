import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

/** The only attributes an article's HTML may have, by element. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'blockquote br code em h2 h3 h4 h5 h6 hr pre s strong sup table tbody td th thead tr ul'
      .split(' ')
      .map((tagName) => [tagName, []]),
  ),
  a: [
    'ariaDescribedBy',
    'ariaLabel',
    'dataFootnoteBackref',
    'dataFootnoteRef',
    'href',
    'id',
    'rel',
  ],
  div: ['dataAside'],
  li: ['id'],
  ol: ['start'],
  p: ['id'],
  section: ['dataFootnotes'],
  span: ['dataAside', 'dataFootnoteRef', 'id'],
};

const html = rehype().data('settings', { fragment: true }).freeze();

/**
 * What an article's HTML holds that it may not, as a browser reads it. To be tested with: the
 * pipeline has its own list in `sanitise.ts`, and this one does not trust it.
 */
export function htmlProblems(written: string, idPrefix: string): string[] {
  const problems: string[] = [];
  const tree = html.parse(written);
  if (bare(html.stringify(tree)) !== bare(written)) problems.push('A browser reads it otherwise.');
  const ids = new Set<string>();
  const targets: string[] = [];
  check(tree, false);
  problems.push(...targets.filter((id) => !ids.has(id)).map((id) => `Nothing has the id ${id}.`));
  return problems;

  function check(node: Nodes, inLink: boolean): void {
    if (node.type === 'element') checkElement(node, inLink);
    else if (!['root', 'text'].includes(node.type)) problems.push(`There is a ${node.type}.`);
    const link = inLink || (node.type === 'element' && node.tagName === 'a');
    if ('children' in node) node.children.forEach((child) => check(child, link));
  }

  function checkElement({ tagName, properties }: Element, inLink: boolean): void {
    const allowed = Object.hasOwn(ALLOWED, tagName) ? ALLOWED[tagName] : undefined;
    if (!allowed) problems.push(`There is a <${tagName}>.`);
    for (const [name, value] of Object.entries(properties)) {
      if (!allowed?.includes(name)) problems.push(`<${tagName}> has ${name}.`);
      if (name === 'id') checkId(String(value));
      if (name === 'href') checkAddress(String(value));
    }
    if (tagName === 'a' && inLink) problems.push('A link stands in a link.');
    if (tagName === 'a' && !('href' in properties)) problems.push('A link leads nowhere.');
  }

  function checkId(id: string): void {
    if (!id.startsWith(idPrefix)) problems.push(`The id ${id} lacks its prefix.`);
    if (ids.has(id)) problems.push(`The id ${id} is there twice.`);
    ids.add(id);
  }

  function checkAddress(href: string): void {
    if (href.startsWith('#')) targets.push(href.slice(1));
    else if (!URL.canParse(href)) problems.push(`${href} is no address.`);
    else if (!['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)) {
      problems.push(`${href} has another protocol.`);
    }
  }
}

/** An attribute without a value and one with an empty value are the same. */
function bare(written: string): string {
  return written.replaceAll('=""', '');
}
