import { isElement, lineOf } from './elements.ts';
import { ASKS, BYLINE_BEGINS, IS_CHROME, IS_DATELINE } from './language/furniture.ts';
import type { Element, Root } from 'hast';

/** More lines than stand above any text that was pasted. */
const HEAD_LINES = 40;

/**
 * The headline of a plain text, which becomes a heading: the line above a byline or a date that
 * stands before the first sentence. Null where no such line tells where it is.
 */
export function markHeadline(tree: Root): string | null {
  const lines = tree.children.filter((child) => isElement(child)).slice(0, HEAD_LINES);
  const texts = lines.map(lineOf);
  const sentence = texts.findIndex((text) => text.length > 60 && /[.!?…]["'”’»)]*$/.test(text));
  const below = texts.findIndex((text, index) => index < sentence && isBelowHeadline(text));
  const at = texts.findLastIndex((text, index) => index < below && isHeadline(text));
  const heading: Element | undefined = lines[at];
  if (below < 0 || !heading) return null;
  heading.tagName = 'h1';
  return texts[at] ?? null;
}

/** `By Jane Doe`, and nothing else. */
export function isByline(text: string): boolean {
  const name = text.replace(BYLINE_BEGINS, '');
  const isName =
    /^\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|og|och|en|de|van|von|der|la|le)){0,9}$/u;
  return name !== text && text.length < 100 && isName.test(name);
}

function isBelowHeadline(text: string): boolean {
  return isByline(text) || IS_DATELINE.some((pattern) => pattern.test(text));
}

function isHeadline(text: string): boolean {
  if (isBelowHeadline(text) || text.split(' ').length < 3 || text.length > 200) return false;
  return ![...IS_CHROME, ...ASKS].some((pattern) => pattern.test(text));
}
