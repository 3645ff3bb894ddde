import { readableDate } from '../views/dates-in-words.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { escaped } from '../render/html.ts';
import type { Story } from '../views/story.ts';
import {
  OVERVIEW,
  targetOf,
  withAttributes,
  withoutScripts,
  type Attributes,
} from './page-links.ts';
import type { OwnPage } from './pages.ts';

export interface ReportParts {
  readonly story: Story;
  readonly pages: readonly OwnPage[];
  /** The style sheet of the site's pages, its fonts in it as data or not at all. */
  readonly style: string;
  /** ISO 8601. */
  readonly made: string;
}

/**
 * The pages of a comparison as one document that needs no other file, no network and no script: it
 * opens from a disk, prints, and goes by mail. The articles stand in it once, side by side, and each
 * pair of them once word by word.
 */
export function reportHtml({ story, pages, style, made }: ReportParts): string {
  const parts = partsOf(pages);
  const inputs = new Set<string>();
  const sections = parts.map((page) => section(page, parts, inputs));
  const title = escaped(story.about.title);
  const contents = parts.map(
    ({ name, title: words }) => `<li><a href="#${name}">${escaped(words)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${styleOf(style, inputs)}</style>
</head>
<body class="report">
<main>
<div class="wrap">
<p class="label">Compared with Crossread, engine ${ENGINE_VERSION}, on ${readableDate(made)}. What is told here rests on these texts alone.</p>
<nav class="report-contents label" aria-label="Contents"><ol role="list">${contents.join('')}</ol></nav>
</div>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** The overview, one table side by side, and of the two directions of a pair the first. */
function partsOf(pages: readonly OwnPage[]): OwnPage[] {
  const seen = new Set<string>();
  return pages.filter(({ kind, name }) => {
    if (kind === 'article' || kind === 'finding' || kind === 'worksheet') return false;
    const key = kind === 'diff' ? name.split('/').sort().join('/') : kind;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A page with ids that no other page of the document has, and links that stay inside. */
function section(page: OwnPage, parts: readonly OwnPage[], inputs: Set<string>): string {
  const own = (id: string) => `${page.name}--${id}`;
  const html = withAttributes(withoutScripts(page.html()), (attributes, tagName) => {
    const changed = new Map(attributes);
    // Several parts have a section of one name: of landmarks, each must be told from the others.
    if (tagName === 'section') changed.delete('aria-labelledby');
    for (const [name, value] of [...changed]) {
      if (value === null) continue;
      if (name === 'id' || name === 'for' || name === 'name') changed.set(name, own(value));
      if (IDS.has(name)) changed.set(name, value.split(' ').map(own).join(' '));
    }
    const id = attributes.get('id');
    if (attributes.has('type') && typeof id === 'string') inputs.add(id);
    return withInnerLink(changed, own, parts);
  });
  return `<section class="report-part ${page.kind}" id="${page.name}" aria-label="${escaped(page.title)}">${html}</section>`;
}

const IDS = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'data-with',
]);

function withInnerLink(
  attributes: ReadonlyMap<string, string | null>,
  own: (id: string) => string,
  parts: readonly OwnPage[],
): Attributes {
  const href = attributes.get('href') ?? '';
  const changed = new Map(attributes);
  if (href.startsWith('#')) return changed.set('href', `#${own(href.slice(1))}`);
  const target = targetOf(href);
  if (target.to === 'elsewhere') return changed;
  changed.delete('href');
  if (target.to === 'file') return changed;
  const place = placeOf(target.page, target.anchor, parts);
  return place === null ? changed : changed.set('href', `#${place}`);
}

/** Where a page of the site stands in the document; an article stands in the table. */
function placeOf(page: string, anchor: string, parts: readonly OwnPage[]): string | null {
  const [kind, one, other] = page.split('/');
  // A finding that has a page of its own on a site stands among the others here.
  if (kind === 'f') return `${OVERVIEW}--${one}`;
  const part =
    parts.find(({ name }) => name === page) ??
    parts.find(({ name }) => page.startsWith('diff/') && name === `diff/${other}/${one}`) ??
    parts.find(({ kind }) => kind === 'side-by-side');
  if (part === undefined) return null;
  const isArticle = part.name !== page && part.kind === 'side-by-side';
  if (anchor === '' || (part.name !== page && !isArticle)) return part.name;
  return `${part.name}--${anchor}`;
}

/**
 * The style sheet for ids that were given prefixes: what is switched by a check box is switched in
 * its own page. An id counts as much as before.
 */
function styleOf(style: string, inputs: ReadonlySet<string>): string {
  const switched = [...inputs].reduce(
    (css, id) =>
      css.replaceAll(new RegExp(`#${id}(?![\\w-])`, 'g'), `:is([id$="--${id}"],#report)`),
    style,
  );
  // Nothing in a style sheet may end the element that it stands in.
  return `${switched}\n${OWN_STYLE}`.replaceAll('</', '<\\/');
}

const OWN_STYLE = `@layer components {
  .report .tabs, .report .pairs, .report .share, .report .on-paper { display: none }
  .report-part + .report-part { margin-block-start: 8rem; border-block-start: 1px solid var(--rule-strong); padding-block-start: 4rem }
  .report-contents ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem }
  @media print { .report-part + .report-part { break-before: page; border: 0; margin: 0; padding: 0 } .report-contents { display: none } }
}`;
