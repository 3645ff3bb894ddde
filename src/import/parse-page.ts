import type { Root } from 'hast';
import { pageTree } from '#dom';

/** Elements within elements. No page needs more; what walks the tree could not bear them all. */
const MAX_DEPTH = 100;
/** Elements that need no end tag, or have none: they do not count. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rp rt html head body colgroup caption'.split(
    ' ',
  ),
);
/** Elements whose content is text, in which `<` begins no tag. */
const RAW = /^(?:script|style|textarea|title|xmp|noframes)$/;

/** Reads a page as a browser would. Scripts are text and are never run. */
export function parsePage(html: string): Root {
  return pageTree(shallow(html));
}

/** The page without the tags that nest deeper than any page does; their content stays. */
export function shallow(html: string): string {
  const open: string[] = [];
  let result = '';
  let at = 0;
  for (let start = html.indexOf('<'); start >= 0;) {
    const tag = tagAt(html, start);
    if (tag.end < 0) break;
    let next = tag.end;
    if (tag.name !== '' && !OPEN_ENDED.has(tag.name)) {
      const depth = tag.closes ? lastIndex(open, tag.name) : open.push(tag.name) - 1;
      if (depth >= MAX_DEPTH) {
        result += html.slice(at, start);
        at = tag.end;
      }
      if (tag.closes && depth >= 0) open.length = depth;
      if (!tag.closes && RAW.test(tag.name)) next = rawEnd(html, tag.end, tag.name);
    }
    if (next < 0) break;
    start = html.indexOf('<', next);
  }
  return at === 0 ? html : result + html.slice(at);
}

interface Tag {
  /** Small letters; empty where `<` begins no tag. */
  readonly name: string;
  readonly closes: boolean;
  /** Behind its `>`; -1 where it does not end. */
  readonly end: number;
}

function tagAt(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { name: '', closes: false, end: end < 0 ? -1 : end + 3 };
  }
  const [, slash, name] =
    /^<(\/?)([a-z][a-z0-9-]{0,40})/i.exec(html.slice(start, start + 48)) ?? [];
  if (name === undefined) return { name: '', closes: false, end: start + 1 };
  return { name: name.toLowerCase(), closes: slash === '/', end: tagEnd(html, start) };
}

function tagEnd(html: string, start: number): number {
  const mark = /[>]|=\s*(["'])/g;
  mark.lastIndex = start;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const [, quote] = found;
    if (quote === undefined) return mark.lastIndex;
    const close = html.indexOf(quote, mark.lastIndex);
    if (close < 0) return -1;
    mark.lastIndex = close + 1;
  }
  return -1;
}

function rawEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

// A stray end tag closes nothing; looking far up for its beginning would take long.
function lastIndex(open: readonly string[], name: string): number {
  for (let index = open.length - 1; index >= 0 && index > open.length - 30; index -= 1) {
    if (open[index] === name) return index;
  }
  return -1;
}
