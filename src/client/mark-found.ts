/**
 * Marks, in the text of an article, the words by which it was found. They stand in the address that
 * the search leads to, and are taken out of it, so that a copied address is the page's own.
 */
export function markFound(): void {
  const address = new URL(location.href);
  const found = (address.searchParams.get('found') ?? '').split('|').filter(Boolean);
  address.searchParams.delete('found');
  history.replaceState(history.state, '', address);
  const text = document.querySelector('article');
  if (text && found.length > 0) markWords(text, found.slice(0, MOST));
}

const MOST = 20;

/** Marks the words wherever they stand as such, in several elements where they cross one. */
function markWords(within: Element, found: readonly string[]): void {
  const longestFirst = found
    .toSorted((a, b) => b.length - a.length)
    .map((words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const block of within.querySelectorAll('p, h2, h3, h4, li')) markIn(block, pattern);
}

function markIn(block: Element, pattern: RegExp): void {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  for (const { index, 0: word } of [...text.matchAll(pattern)].reverse()) {
    let start = 0;
    const parts = nodes.map((node) => {
      const from = start;
      start += node.length;
      return { node, from };
    });
    for (const { node, from } of parts.reverse()) {
      const [first, last] = [
        Math.max(index, from),
        Math.min(index + word.length, from + node.length),
      ];
      if (first < last) wrap(node, first - from, last - from);
    }
  }
}

function wrap(node: Text, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  range.surroundContents(document.createElement('mark'));
}

function textNodes(within: Element): Text[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Notes beside the text are not of the article.
    if (node instanceof Text && !node.parentElement?.closest('a.here, a.also, .notes'))
      nodes.push(node);
  }
  return nodes;
}
