import type { Compared } from './compared.ts';
import { passageHref, sideBySideHref } from './links.ts';
import { columnsOf } from './side-by-side.ts';

/**
 * Where a passage is read beside those that tell the same: side by side, or on its article's own
 * page where a story of many articles has no column for it.
 */
export function readBeside(story: Compared): (passage: string) => string {
  const [lead] = story.outlets.keys();
  const columns = new Set(columnsOf(story, lead ?? '').map(({ slug }) => slug));
  return (passage) =>
    columns.size > 1 && columns.has(story.passage(passage).article)
      ? `${sideBySideHref(story.slug)}#${story.anchor(passage)}`
      : passageHref(story, passage);
}
