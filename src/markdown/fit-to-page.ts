import type { Element, ElementContent, Parents, Root } from 'hast';
import { isBlock } from './blocks.ts';
import { withKnownSpaces, withoutInvisible } from './visible-text.ts';

export interface ArticleOptions {
  /** Put before every id of the tree, so that articles on one page do not collide. */
  readonly idPrefix: string;
  /** The level of the article's highest headings. Those below follow without a gap. */
  readonly headingLevel: number;
}

/** What an element stands in. */
interface Surroundings {
  readonly verbatim: boolean;
  readonly inLink: boolean;
}

/**
 * Fits a sanitised tree into a page: headings begin at `headingLevel`, links lead to other sites
 * only and stand in no other link, ids carry the prefix and are there once, a line break inside a
 * paragraph is the space it means, and characters that draw nothing are gone.
 */
export function fitToPage(tree: Root, options: ArticleOptions): void {
  const open: string[] = [];
  const ids = new Set<string>();
  fit(tree, { verbatim: false, inLink: false });

  function fit(parent: Parents, { verbatim, inLink }: Surroundings): void {
    const children: ElementContent[] = [];
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'text') {
        const beside = [parent.children[index - 1], parent.children[index + 1]];
        const between = beside.some((node) => node === undefined || isBlock(node));
        if (!verbatim && between && child.value.trim() === '') continue;
        // Browsers read `&#13;` as a line end; `&#12;` is the other one that XML and CSV lack.
        const value = withKnownSpaces(withoutInvisible(child.value.replace(/\r\n?|\f/g, '\n')));
        append(children, verbatim ? value : joinLines(value, children.at(-1)));
      } else if (child.type === 'element') {
        if (/^h[1-6]$/.test(child.tagName)) child.tagName = headingName(child.tagName);
        fitProperties(child, options.idPrefix);
        dropSecondId(child);
        if (inLink && isFootnoteLink(child.properties)) asText(child);
        const isLink = child.tagName === 'a' && !inLink && isKept(child);
        fit(child, {
          verbatim: verbatim || child.tagName === 'pre',
          inLink: inLink || isLink,
        });
        if (child.tagName !== 'a' || isLink) children.push(child);
        else for (const inner of child.children) appendNode(children, inner);
      }
    }
    parent.children = children;
  }

  // The second reference to the footnote `1` and the first one to a footnote `1-2` ask for one id.
  function dropSecondId({ properties }: Element): void {
    const { id } = properties;
    if (typeof id !== 'string') return;
    if (ids.has(id)) delete properties['id'];
    ids.add(id);
  }

  function headingName(source: string): string {
    while ((open.at(-1) ?? '') >= source) open.pop();
    open.push(source);
    return `h${Math.min(6, options.headingLevel + open.length - 1)}`;
  }
}

function appendNode(children: ElementContent[], node: ElementContent): void {
  if (node.type === 'text') append(children, node.value);
  else children.push(node);
}

function append(children: ElementContent[], value: string): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value += value;
  else if (value) children.push({ type: 'text', value });
}

// A break is one element; the line end that follows it in the source would be a second space.
function joinLines(value: string, before: ElementContent | undefined): string {
  const text = before?.type === 'element' && before.tagName === 'br' ? value.trimStart() : value;
  return text.replace(/ ?\n ?/g, ' ');
}

function fitProperties({ tagName, properties }: Element, idPrefix: string): void {
  if (typeof properties['id'] === 'string') properties['id'] = idPrefix + properties['id'];
  if (isFootnoteLink(properties)) {
    properties['href'] = String(properties['href']).replace('#', `#${idPrefix}`);
    if (properties['ariaDescribedBy']) {
      properties['ariaDescribedBy'] = [`${idPrefix}footnote-label`];
    }
  } else if (tagName === 'a') {
    properties['rel'] = ['nofollow', 'ugc'];
  }
}

/** Keeps a footnote's number and the place it leads back to. */
function asText(mark: Element): void {
  mark.tagName = 'span';
  for (const name of ['href', 'ariaDescribedBy']) delete mark.properties[name];
}

function isKept({ properties }: Element): boolean {
  return isFootnoteLink(properties) || isWebAddress(String(properties['href'] ?? ''));
}

/** A relative link would lead to a place of this site that the article's outlet never meant. */
function isWebAddress(href: string): boolean {
  return /^mailto:./i.test(href) || (/^https?:\/\//i.test(href) && URL.canParse(href));
}

function isFootnoteLink(properties: Element['properties']): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}
