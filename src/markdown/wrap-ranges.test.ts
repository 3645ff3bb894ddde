import fc from 'fast-check';
import type { ElementContent, Nodes, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { articleText, fragments, passageFragment, toHtml, wrapRanges } from './index.ts';
import { parseArticle } from './parse-article.ts';
import type { Mark } from './index.ts';
import { runs } from '../../tests/support/property-runs.ts';

/** Wraps the stretches of the article's text that are named by their words. */
function wrapped(markdown: string, ...marks: (Partial<Mark> & { words: string })[]): string {
  const { tree, text } = parseArticle(markdown);
  return toHtml(
    wrapRanges(
      tree,
      marks.map((mark) => markOf(text, mark)),
    ),
  );
}

function markOf(text: string, { words, ...rest }: Partial<Mark> & { words: string }): Mark {
  const start = text.indexOf(words);
  return { start, end: start + words.length, tagName: 'mark', ...rest };
}

describe('wrapRanges', () => {
  it('wraps a passage with its links and its emphasis in one element', () => {
    expect(
      wrapped('He said *so*, [she](https://a.b) said.', { words: 'He said so, she said.' }),
    ).toBe(
      '<p><mark>He said <em>so</em>, <a href="https://a.b" rel="nofollow ugc">she</a> said.</mark></p>',
    );
  });

  it('goes inside an element that it covers in part', () => {
    expect(wrapped('One *two three* four', { words: 'three four' })).toBe(
      '<p>One <em>two <mark>three</mark></em><mark> four</mark></p>',
    );
  });

  it('keeps the id on the first part only', () => {
    expect(wrapped('One *two three* four', { words: 'three four', properties: { id: 'p1' } })).toBe(
      '<p>One <em>two <mark id="p1">three</mark></em><mark> four</mark></p>',
    );
  });

  it('goes on in the next block', () => {
    expect(wrapped('One two.\n\n- three', { words: 'two.\n\nthree' })).toBe(
      '<p>One <mark>two.</mark></p><ul><li><mark>three</mark></li></ul>',
    );
  });

  it('sets the longer of two marks that begin together outside', () => {
    expect(wrapped('a b c', { words: 'a', tagName: 'q' }, { words: 'a b c' })).toBe(
      '<p><mark><q>a</q> b c</mark></p>',
    );
  });

  it('splits the later of two marks that overlap', () => {
    expect(wrapped('a b c', { words: 'a b' }, { words: 'b c', tagName: 'q' })).toBe(
      '<p><mark>a <q>b</q></mark><q> c</q></p>',
    );
  });

  it('sets the lower layer outside, whatever is longer', () => {
    expect(
      wrapped('a b c', { words: 'b', layer: 0 }, { words: 'a b c', tagName: 'q', layer: 1 }),
    ).toBe('<p><q>a </q><mark><q>b</q></mark><q> c</q></p>');
  });

  it('keeps a link whole where marks begin and end inside', () => {
    expect(
      wrapped('x [a b c](https://a.b) y', { words: 'x a' }, { words: 'b', tagName: 'q' }),
    ).toBe(
      '<p><mark>x </mark><a href="https://a.b" rel="nofollow ugc"><mark>a</mark> <q>b</q> c</a> y</p>',
    );
  });

  it('puts no link into a link', () => {
    const link = { tagName: 'a', properties: { href: '#x', className: ['m'] } };
    expect(wrapped('x [a b](https://a.b) y', { words: 'x a b y', ...link })).toBe(
      '<p><a href="#x" class="m">x </a><a href="https://a.b" rel="nofollow ugc"><span class="m">a b</span></a><a href="#x" class="m"> y</a></p>',
    );
  });

  it('leaves an aside at the edge of a mark out and one inside it in', () => {
    expect(wrapped('One.:aside[x] Two :aside[y] three.', { words: 'Two three.' })).toBe(
      '<p>One.<span data-aside="">x</span> <mark>Two <span data-aside="">y</span> three.</mark></p>',
    );
  });

  it('puts what another text has at an empty range, with the text before or after it', () => {
    const children = [{ type: 'text' as const, value: '+' }];
    const ins = { tagName: 'ins', children, layer: 1 };
    const { tree } = parseArticle('a b');
    const marks: Mark[] = [
      { start: 0, end: 1, tagName: 'mark' },
      { start: 1, end: 3, tagName: 'q' },
      { ...ins, start: 1, end: 1, side: 'before' },
      { ...ins, start: 1, end: 1, side: 'after' },
      { ...ins, start: 3, end: 3 },
    ];
    expect(toHtml(wrapRanges(tree, marks))).toBe(
      '<p><mark>a<ins>+</ins></mark><q><ins>+</ins> b<ins>+</ins></q></p>',
    );
  });

  it('puts what another text has into an element that goes on with a footnote mark', () => {
    const { tree } = parseArticle('*a[^1]* b\n\n[^1]: c');
    const html = toHtml(wrapRanges(tree, [{ start: 1, end: 1, tagName: 'ins' }]));
    expect(html).toMatch(/^<p><em>a<ins><\/ins><sup>.*<\/sup><\/em> b<\/p>/);
  });

  it('puts what replaces a mark of the same layer behind it, inside the passage', () => {
    const { tree } = parseArticle('a b c');
    const marks: Mark[] = [
      { start: 0, end: 3, tagName: 'span' },
      { start: 2, end: 3, tagName: 'del', layer: 2 },
      { start: 3, end: 3, tagName: 'ins', layer: 2, side: 'before' },
    ];
    expect(toHtml(wrapRanges(tree, marks))).toBe('<p><span>a <del>b</del><ins></ins></span> c</p>');
  });

  it('does not change the tree it is given', () => {
    const { tree } = parseArticle('a *b* c');
    const before = structuredClone(tree);
    wrapRanges(tree, [{ start: 0, end: 3, tagName: 'mark' }]);
    expect(tree).toEqual(before);
  });
});

describe('fragments', () => {
  it('are the inline content of the ranges, without asides', () => {
    const { tree, text } = parseArticle('One *two. Three* [four](https://a.b):aside[x].');
    const second = { start: text.indexOf('Three'), end: text.length };
    expect(toHtml(passageFragment(tree, second))).toBe(
      '<em>Three</em> <a href="https://a.b" rel="nofollow ugc">four</a>.',
    );
  });

  it('go across blocks and table cells, with what separates them in the text', () => {
    const { tree, text } = parseArticle('One.\n\n| a | *b* |\n|---|---|');
    expect(toHtml(passageFragment(tree, { start: 0, end: text.length }))).toBe(
      'One.\n\na\t<em>b</em>',
    );
  });

  it('may be marked where their blocks are separated', () => {
    const { tree } = parseArticle('a\n\nb');
    const gap = { start: 1, end: 3, tagName: 'del' };
    expect(toHtml(passageFragment(tree, { start: 0, end: 4 }, [gap]))).toBe('a<del>\n\n</del>b');
  });

  it('show a point between two of them once, on its side', () => {
    const { tree } = parseArticle('ab');
    const ranges = [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ];
    const point = { start: 1, end: 1, tagName: 'ins' };
    const shown = (marks: Mark[]): string[] =>
      fragments(tree, ranges, marks).map((one) => toHtml(one));
    expect(shown([{ ...point, side: 'before' }])).toEqual(['a<ins></ins>', 'b']);
    expect(shown([point])).toEqual(['a', '<ins></ins>b']);
  });
});

describe('on random texts and marks', () => {
  const markdown = fc
    .array(
      fc.constantFrom(
        ...['word ', '*', '**', '[link](https://a.b)', '[a *b* c](https://a.b) ', ':aside[x *y*]'],
        ...[
          '\n\n',
          '\n\n- ',
          '\n\n> ',
          '  \n',
          '~~s~~',
          '`c`',
          ' ',
          '\n\n:::aside\nz\n:::\n\n',
          '😀',
        ],
        ...[
          '\n\n|a|*b*|\n|-|-|\n|c|d e|\n\n',
          'x[^1]',
          '\n\n[^1]: note\n\n',
          '![i](https://a.b/c.png)',
        ],
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(''));
  const places: fc.Arbitrary<DrawnMark[]> = fc.array(
    fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
      layer: fc.integer({ min: 0, max: 2 }),
      tagName: fc.constantFrom('mark', 'q', 'a'),
      side: fc.constantFrom('before' as const, 'after' as const),
    }),
    { maxLength: 12 },
  );

  function marksOn(text: string, drawn: readonly DrawnMark[]): Mark[] {
    return drawn.map(({ from, length, layer, tagName, side }, index) => {
      const start = Math.floor(from * text.length);
      const end = Math.min(text.length, start + Math.floor(length * text.length));
      const properties = { id: `m${index}`, dataMark: index };
      return { start, end, layer, tagName, side, properties };
    });
  }

  it('wrapping and unwrapping gives the same tree', () => {
    fc.assert(
      fc.property(markdown, places, (source, drawn) => {
        const { tree, text } = parseArticle(source);
        const result = wrapRanges(tree, marksOn(text, drawn));
        expect(toHtml(unwrapped(result))).toBe(toHtml(tree));
        expect(articleText(unwrapped(result)).text).toBe(text);
      }),
      { numRuns: runs(150) },
    );
  });

  it('every mark covers the words of its range and nothing else, and has its id once', () => {
    fc.assert(
      fc.property(markdown, places, (source, drawn) => {
        const { tree, text } = parseArticle(source);
        const marks = marksOn(text, drawn);
        const result = wrapRanges(tree, marks);
        marks.forEach(({ start, end }, index) => {
          expect(squeezed(textInMark(result, index))).toBe(squeezed(text.slice(start, end)));
        });
        const ids = [...toHtml(result).matchAll(/ id="(m\d+)"/g)].map(([, id]) => id);
        expect(ids).toHaveLength(new Set(ids).size);
        const empty = marks.flatMap(({ start, end }, index) =>
          start === end && text ? [`m${index}`] : [],
        );
        expect(ids).toEqual(expect.arrayContaining(empty));
      }),
      { numRuns: runs(150) },
    );
  });

  it('no link stands in a link', () => {
    fc.assert(
      fc.property(markdown, places, (source, drawn) => {
        const { tree, text } = parseArticle(source);
        expectNoLinkIn(wrapRanges(tree, marksOn(text, drawn)), false);
      }),
      { numRuns: runs(150) },
    );
  });

  it('fragments that tile the text hold all of it, each mark in its parts', () => {
    fc.assert(
      fc.property(
        markdown,
        places,
        fc.array(fc.nat(1000), { maxLength: 8 }),
        (source, drawn, at) => {
          const { tree, text } = parseArticle(source);
          const cuts = [0, ...at.map((n) => Math.floor((n / 1001) * text.length)), text.length];
          const edges = [...new Set(cuts)].sort((a, b) => a - b);
          const ranges = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
          const marks = marksOn(text, drawn);
          const contents = fragments(tree, ranges, marks);
          expect(
            squeezed(contents.map((one) => textOf({ type: 'root', children: one })).join('')),
          ).toBe(squeezed(text));
          const all: Root = { type: 'root', children: contents.flat() };
          marks.forEach(({ start, end }, index) => {
            expect(squeezed(textInMark(all, index))).toBe(squeezed(text.slice(start, end)));
            if (start === end && text) expect(toHtml(all).split(`id="m${index}"`)).toHaveLength(2);
          });
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('a fragment of its own has the text of its range', () => {
    fc.assert(
      fc.property(markdown, fc.nat(1000), fc.nat(1000), (source, a, b) => {
        const { tree, text } = parseArticle(source);
        const [start = 0, end = 0] = [a, b]
          .map((n) => Math.floor((n / 1000) * text.length))
          .sort((x, y) => x - y);
        const content = passageFragment(tree, { start, end });
        expect(textOf({ type: 'root', children: content })).toBe(text.slice(start, end));
      }),
      { numRuns: runs(150) },
    );
  });
});

interface DrawnMark {
  /** As parts of the text's length. */
  readonly from: number;
  readonly length: number;
  readonly layer: number;
  readonly tagName: string;
  readonly side: 'before' | 'after';
}

function isMark(node: Nodes, index?: number): boolean {
  if (node.type !== 'element') return false;
  const own = node.properties['dataMark'];
  return index === undefined ? own !== undefined : own === index;
}

function unwrapped<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    const inner = unwrapped(child);
    for (const one of isMark(child) && 'children' in inner ? inner.children : [inner]) {
      const last = children.at(-1);
      if (one.type === 'text' && last?.type === 'text') {
        children[children.length - 1] = { type: 'text', value: last.value + one.value };
      } else children.push(one);
    }
  }
  return { ...node, children };
}

/** The text without asides and footnotes; what separates blocks is not in it. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if ('dataAside' in node.properties || 'dataFootnotes' in node.properties) return '';
    if (node.tagName === 'sup') return '';
    if (node.tagName === 'br') return '\n';
  }
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function textInMark(node: Nodes, index: number): string {
  if (isMark(node, index)) return textOf(node);
  return 'children' in node ? node.children.map((child) => textInMark(child, index)).join('') : '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function expectNoLinkIn(node: Nodes, inLink: boolean): void {
  const link = node.type === 'element' && node.tagName === 'a';
  expect(link && inLink).toBe(false);
  if ('children' in node) for (const child of node.children) expectNoLinkIn(child, link || inLink);
}
