import { expect, it } from 'vitest';
import { toHtml } from './index.ts';
import { parseArticle } from './parse-article.ts';
import { scrollable } from './scrollable.ts';

it('a table stands in a box that the keyboard can reach and scroll', () => {
  const { tree } = parseArticle('Words.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nMore words.\n');
  const html = toHtml(scrollable(tree));
  expect(html).toMatch(
    /<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>.*<\/table><\/div>/s,
  );
  expect(html).not.toMatch(/<div class="scroll"[^>]*><p>/);
});
