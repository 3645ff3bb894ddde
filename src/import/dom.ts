import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import { rehype } from 'rehype';

// What a browser brings along and Node does not; `dom.browser.ts` has the same for browsers, by
// `imports` in package.json.

const page = rehype().freeze();
const fragment = rehype().data('settings', { fragment: true }).freeze();

/** A page of HTML as a tree. */
export function pageTree(html: string): Root {
  return page.parse(html);
}

/** A piece of HTML as a tree. */
export function fragmentTree(html: string): Root {
  return fragment.parse(html);
}

/** A page of HTML as a document. No script of it is run, and nothing is fetched. */
export function documentOf(html: string): Document {
  return parseHTML(html).document;
}
