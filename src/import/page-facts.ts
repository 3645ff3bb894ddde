import type { Root } from 'hast';
import { attribute, elementsIn, elementsNamed, isInline, lineOf, namedWords } from './elements.ts';
import {
  archived,
  joined,
  key,
  languageOf,
  moment,
  pageAddress,
  withoutOutlet,
} from './fact-values.ts';
import { articleThing, isThing, namesOf, plain, textOf, type Thing } from './json-ld.ts';
import { BYLINE_BEGINS } from './language/furniture.ts';

/** What a page says about its article; null for what it does not say. */
export interface PageFacts {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  readonly language: string | null;
  /** The whole text as JSON-LD has it, for comparison with what the page shows. */
  readonly articleBody: string | null;
  /** Whether the page says that reading it costs something. */
  readonly paid: boolean;
  /** The headline as it stands on the page, where it is another one. */
  readonly printed: string | null;
}

/** What is known of a page from outside it, such as where a browser saved it from. */
export interface SavedFrom {
  readonly address: string | null;
  readonly retrieved: string | null;
}

/** Reads the facts from JSON-LD, Open Graph, meta and the page itself, in this order of trust. */
export function pageFacts(tree: Root, saved: SavedFrom): PageFacts {
  const metas = metaValues(tree);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = textOf(metas.get(name)?.[0]);
      if (value !== null) return value;
    }
    return null;
  };
  const headings = elementsNamed(tree, 'h1').map(lineOf).filter(Boolean);
  const openTitle = meta('og:title');
  const thing: Thing = articleThing(tree, [...headings, openTitle ?? '']) ?? {};
  const outlet =
    namesOf(thing['publisher'])[0] ??
    meta(
      'og:site_name',
      'application-name',
      'publisher',
      'dc.publisher',
      'twitter:app:name:iphone',
    );
  const title = elementsNamed(tree, 'title').map(lineOf)[0] ?? null;
  const named =
    textOf(thing['headline']) ??
    openTitle ??
    meta('headline', 'dc.title', 'twitter:title', 'parsely-title', 'sailthru.title');
  const headline = withoutOutlet(named ?? headings[0] ?? textOf(title), outlet);
  const { url, archive } = addresses(tree, thing, meta, saved);
  const published =
    moment(textOf(thing['datePublished'])) ??
    moment(textOf(thing['dateCreated'])) ??
    moment(
      meta(
        'article:published_time',
        'og:published_time',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'dc.date.issued',
        'parsely-pub-date',
        'sailthru.date',
        'datepublished',
        'cxenseparse:recs:publishtime',
      ),
    ) ??
    moment(timeIn(tree));
  const modified =
    moment(textOf(thing['dateModified'])) ??
    moment(meta('article:modified_time', 'og:updated_time', 'last-modified', 'datemodified'));
  return {
    outlet,
    headline,
    byline: bylineOf(tree, thing, metas, outlet),
    published,
    modified,
    retrieved: saved.retrieved,
    url,
    archive,
    language:
      languageOf(textOf(thing['inLanguage']) ?? namesOf(thing['inLanguage'])[0] ?? null) ??
      languageOf(meta('og:locale')) ??
      languageOf(elementsNamed(tree, 'html').map((html) => attribute(html, 'lang'))[0] ?? null) ??
      languageOf(meta('content-language', 'language', 'dc.language')),
    articleBody: bodyOf(thing),
    paid: /^false$/i.test(JSON.stringify(thing['isAccessibleForFree'] ?? '').replaceAll('"', '')),
    printed: printedOf(headline, headings),
  };
}

/** The heading of the page where it is not the headline that the page's data have. */
function printedOf(headline: string | null, headings: readonly string[]): string | null {
  if (headline === null || headings.length !== 1) return null;
  const [only] = headings;
  return only === undefined || key(only) === key(headline) ? null : only;
}

function bodyOf(thing: Thing): string | null {
  const body = thing['articleBody'];
  if (typeof body !== 'string') return null;
  const withLines = body.replace(/<\/p>\s*|<br\s*\/?>/gi, '\n');
  const text = plain(withLines).trim();
  return text === '' ? null : text;
}

type Meta = (...names: readonly string[]) => string | null;

function metaValues(tree: Root): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of elementsNamed(tree, 'meta')) {
    const name = ['property', 'name', 'itemProp', 'httpEquiv']
      .map((kind) => attribute(element, kind))
      .find(Boolean);
    const content = attribute(element, 'content').trim();
    if (!name || !content) continue;
    const known = values.get(name.toLowerCase()) ?? [];
    values.set(name.toLowerCase(), [...known, content]);
  }
  return values;
}

function bylineOf(
  tree: Root,
  thing: Thing,
  metas: ReadonlyMap<string, readonly string[]>,
  outlet: string | null,
): string | null {
  const isPerson = (name: string): boolean =>
    !/^https?:|^@|^www\./i.test(name) && (outlet === null || key(name) !== key(outlet));
  const given = [
    namesOf(thing['author']),
    namesOf(thing['creator']),
    ...[
      'og:article:author',
      'article:author',
      'author',
      'byl',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
    ].map((name) => (metas.get(name) ?? []).flatMap((value) => textOf(value) ?? [])),
  ];
  for (const names of given) {
    const found = joined(names.map(withoutBy).filter(isPerson));
    if (found !== null) return found;
  }
  return printedByline(tree);
}

/** The element that is named after what it holds, near the headline. */
function printedByline(tree: Root): string | null {
  const found = elementsIn(tree).find((element) => {
    const words = namedWords(element);
    const isNamed =
      attribute(element, 'rel') === 'author' ||
      words.has('byline') ||
      attribute(element, 'itemProp') === 'author';
    const { length } = lineOf(element);
    return isNamed && length > 2 && length < 120;
  });
  if (!found) return null;
  const inner = elementsNamed(found, 'a')
    .map(lineOf)
    .filter((name) => name.length > 2);
  const parts = found.children.filter((child) => !isInline(child)).map(lineOf);
  const written = parts.find(Boolean) ?? lineOf(found);
  if (!/\d{2}/.test(written)) return withoutBy(written);
  return joined(inner.map(withoutBy));
}

/** A byline's names: `By Jane Doe` is `Jane Doe`. */
export function withoutBy(name: string): string {
  return name.replace(BYLINE_BEGINS, '').trim();
}

/** The first `<time>` that is meant for machines, where no data name the date. */
function timeIn(tree: Root): string | null {
  const times = elementsNamed(tree, 'time').map((time) => attribute(time, 'dateTime'));
  return times.find((written) => moment(written) !== null) ?? null;
}

function addresses(
  tree: Root,
  thing: Thing,
  meta: Meta,
  saved: SavedFrom,
): { readonly url: string | null; readonly archive: string | null } {
  const main = thing['mainEntityOfPage'];
  const canonical = elementsNamed(tree, 'link').find((link) =>
    attribute(link, 'rel').toLowerCase().split(/\s+/).includes('canonical'),
  );
  const given = [
    textOf(thing['url']),
    textOf(isThing(main) ? (main['@id'] ?? main['url']) : main),
    meta('og:url'),
    canonical ? attribute(canonical, 'href') : null,
    saved.address,
  ];
  const found = given.map(pageAddress).filter((address) => address !== null);
  const kept = [saved.address ?? '', ...found].map(archived).find((one) => one !== null);
  const [first] = found;
  if (first === undefined) return { url: null, archive: null };
  return { url: archived(first)?.url ?? first, archive: kept?.archive ?? null };
}
