import type { Root } from 'hast';
import { attribute, elementsNamed } from './elements.ts';
import { fragmentTree } from '#dom';

/** A thing as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|^Report)$/;

/** The article that a page's JSON-LD describes; where there are several, the one of that headline. */
export function articleThing(tree: Root, headlines: readonly string[]): Thing | null {
  const things = elementsNamed(tree, 'script')
    .filter((script) => /^application\/ld\+json/i.test(attribute(script, 'type').trim()))
    .flatMap(({ children: [text] }) => (text?.type === 'text' ? thingsIn(text.value) : []));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const named = articles.find((thing) => {
    const headline = textOf(thing['headline']);
    return headline !== null && headlines.includes(headline);
  });
  const best = named ?? articles[0];
  return best ? withReferences(best, things) : null;
}

/** A value as plain text in one line; null where it is none. References to characters are read. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = plain(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** The names of a person or organisation, or of several. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isThing(value)) return namesOf(value['name']);
  const name = textOf(value);
  return name === null || /^https?:/i.test(name) ? [] : [name];
}

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text with its tags taken out and its references (`&#8217;`, written twice at times) read. */
export function plain(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const once = flat(text);
  return /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(once) ? flat(once) : once;
}

function flat(text: string): string {
  const read = (node: { type: string; value?: string; children?: unknown }): string => {
    if (node.type === 'text') return node.value ?? '';
    return Array.isArray(node.children) ? node.children.map(read).join('') : '';
  };
  return read(fragmentTree(text.replace(/<(?![a-z/!])/gi, '&lt;')));
}

function thingsIn(json: string): Thing[] {
  const written = json.trim().replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$/g, '');
  for (const text of [written, written.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return collected(JSON.parse(text), 0);
    } catch {
      // Line ends inside a text are the usual mistake; they are mended once.
    }
  }
  return [];
}

function collected(value: unknown, depth: number): Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((one) => collected(one, depth + 1));
  if (!isThing(value)) return [];
  const inside = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    collected(value[key], depth + 1),
  );
  return [value, ...inside];
}

/** `{"@id": "#publisher"}` stands for the thing of that id. */
function withReferences(thing: Thing, things: readonly Thing[]): Thing {
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (!isThing(value) || value['name'] !== undefined) return value;
    return things.find((one) => one['@id'] === value['@id'] && one['name'] !== undefined) ?? value;
  };
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, resolved(value)]));
}
