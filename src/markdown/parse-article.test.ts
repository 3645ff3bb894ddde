import fc from 'fast-check';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { LIMITS, MarkdownError, textOf, toHtml } from './index.ts';
import { parseArticle } from './parse-article.ts';
import { runs } from '../../tests/support/property-runs.ts';

const html = (markdown: string): string => toHtml(parseArticle(markdown).tree);
const text = (markdown: string): string => parseArticle(markdown).text;

describe('plain news text', () => {
  it.each([
    'The vote was at 14:30, and 3:1 in favour.',
    'Shares of NASDAQ:CAN rose ~5% to ~6%.',
    '2021. The year the mines moved.',
    '1985) A year.',
    'Write to mailto:joe@example.org or :here.',
    '::leaf and :::container',
    ':smile[of] the {day}',
    '[x] done, [ ] open',
    'Rock ’n’ roll -- "as is" -- and so on...',
    'A #1 hit, 5 < 6 > 4 & more',
    '[Video]: watch',
    '[^1]: a note to nothing',
  ])('stays as it was written: %s', (line) => {
    expect(text(line)).toBe(line);
  });

  it('keeps a line of years a line of text each', () => {
    expect(text('2021. Profit.\n2022. Loss.\n')).toBe('2021. Profit.\n\n2022. Loss.');
  });

  it('reads four leading spaces as a paragraph', () => {
    expect(text('    Four spaces.')).toBe('Four spaces.');
  });

  it('reads a line end inside a paragraph as a space, a hard break as a line end', () => {
    expect(text('one\ntwo  \nthree\\\nfour')).toBe('one two\nthree\nfour');
  });

  it('keeps runs of spaces inside a paragraph', () => {
    expect(text('fell in  thanks to')).toBe('fell in  thanks to');
  });

  it('reads CRLF and a byte order mark as if they were not there', () => {
    expect(text('\uFEFFone\r\n\r\ntwo')).toBe('one\n\ntwo');
  });
});

describe('blocks', () => {
  it('are joined by a blank line and know their kind', () => {
    const { text, blocks } = parseArticle('# Head\n\nPara *one*.\n\n- a\n- b\n\n> said');
    expect(text).toBe('Head\n\nPara one.\n\na\n\nb\n\nsaid');
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'Para one.'],
      ['item', 'a'],
      ['item', 'b'],
      ['paragraph', 'said'],
    ]);
  });

  it('of a table are its rows, their cells a tab apart', () => {
    expect(text('| a | b |\n|---|--:|\n| Profit | $2 |\n|  | 3 |')).toBe('a\tb\n\nProfit\t$2\n\n3');
  });
});

describe('asides', () => {
  it('around blocks are shown but not compared', () => {
    const { text, asideText, tree } = parseArticle('One.\n\n:::aside\nSign *up*\n:::\n\nTwo.');
    expect(text).toBe('One.\n\nTwo.');
    expect(asideText).toBe('Sign up');
    expect(toHtml(tree)).toContain('<div data-aside=""><p>Sign <em>up</em></p></div>');
  });

  it('inside a paragraph leave the words beside them as they are', () => {
    expect(text('at press time:aside[sign up]canaan ceo')).toBe('at press timecanaan ceo');
    expect(text('He said :aside[photo] so.')).toBe('He said so.');
    expect(text(':aside[Photo] He said so. :aside[Advert]')).toBe('He said so.');
  });

  it('that are not closed are refused, as the rest of the article would be lost', () => {
    expect(() => parseArticle('One.\n\n:::aside\nTwo.\n\nThree.')).toThrow(MarkdownError);
    expect(() => parseArticle('One.\n\n:::aside')).toThrow('is not closed');
  });

  it('keep every word: text and aside text together are the source', () => {
    const { tree } = parseArticle('One.\n\n:::aside\nTwo.\n:::\n\nThree :aside[four] five.');
    expect(textOf(tree).split(/\s+/).filter(Boolean).join(' ')).toBe('One. Two. Three four five.');
  });
});

describe('the tree', () => {
  it('keeps the words of HTML and drops its tags', () => {
    expect(html('<div onclick="x()">\nBig *news* <b>today</b>\n</div>')).toBe(
      '<p> Big <em>news</em> today</p>',
    );
    expect(html('<script>alert(1)</script>')).toBe('<p>alert(1)</p>');
  });

  it('links to web pages and mail addresses only', () => {
    expect(html('[a](https://example.org/?q=1) [b](/c) [d](#e) [f](javascript:alert(1))')).toBe(
      '<p><a href="https://example.org/?q=1" rel="nofollow ugc">a</a> b d f</p>',
    );
    expect(
      html('[a](data:text/html,x) [b](//example.org) [c](JaVaScRiPt:x) <vbscript:x>'),
    ).not.toContain('<a');
  });

  it('turns an image into a link, so that nothing is asked from another host', () => {
    const { text, tree } = parseArticle('See ![a chart](https://example.org/c.png) here.');
    expect(text).toBe('See here.');
    expect(toHtml(tree)).toContain('<span data-aside=""><a href="https://example.org/c.png"');
  });

  it('begins its headings at the level asked for and leaves no level out', () => {
    const { tree } = parseArticle('### A\n\n##### B\n\n### C\n\n# D', { headingLevel: 3 });
    expect(toHtml(tree)).toBe('<h3>A</h3><h4>B</h4><h3>C</h3><h3>D</h3>');
  });

  it('gives footnotes ids that no other article of the page has', () => {
    const { text, tree, asideText } = parseArticle('Said[^1] so.\n\n[^1]: A *note*.', {
      idPrefix: 'fox-',
    });
    expect(text).toBe('Said so.');
    expect(asideText).toBe('A note.');
    const found = [...toHtml(tree).matchAll(/ (?:id|href|aria-describedby)="([^"]*)"/g)];
    expect(found.map(([, value]) => value)).toEqual([
      '#fox-fn-1',
      'fox-fnref-1',
      'fox-footnote-label',
      'fox-footnote-label',
      'fox-fn-1',
      '#fox-fnref-1',
    ]);
  });

  it.each([
    ['in a definition that nothing refers to', 'One[^1].\n\n[^2]: [^1]: Two.'],
    ['of which one stands in the other', '[^a]\n[^1]: [^a]: Two.'],
    ['that refer to themselves only', 'One.\n\n[^1]: Two[^1].'],
    ['that refer to each other only', 'One.\n\n[^1]: Two[^2].\n\n[^2]: Three[^1].'],
    ['of which the first is referred to by none', 'One.\n\n[^1]: Two[^2].\n\n[^2]: Three.'],
  ])('keeps footnotes as text where they lead nowhere: %s', (_what, markdown) => {
    const { tree, text } = parseArticle(markdown);
    expect(toHtml(tree)).not.toContain('href');
    expect(text.replace(/\s+/g, ' ')).toBe(markdown.replace(/\s+/g, ' '));
  });

  it('marks struck text as such, for deletions are what a diff shows', () => {
    expect(html('~~old~~ ~new~')).toBe('<p><s>old</s> ~new~</p>');
  });
});

describe('hostile text', () => {
  const VECTORS = [
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '[x](jav&#x09;ascript:alert(1))',
    '[x](  javascript:alert(1))',
    '[x](https://example.org/"onmouseover="alert(1))',
    '[x](<https://example.org/" onmouseover=alert(1) ">)',
    '[x](vbscript:msgbox(1))\n\n[y](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](x"onerror="alert(1))',
    '![x][y]\n\n[y]: javascript:alert(1) "onload=alert(1)"',
    '<javascript:alert(1)>',
    ':aside[<img src=x onerror=alert(1)>]{onclick=alert(1) style=color:red}',
    ':::aside{onclick=alert(1) id=top}\n<style>*{}</style>\n:::',
    '[^<img src=x>]: y\n\n[^<img src=x>]',
    '```html" onload="alert(1)\n<script>\n```',
    '| <script> |\n|---|\n| [x](javascript:y) |',
    '<!--><script>alert(1)</script>-->',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '`<img src=x onerror=alert(1)>`',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ];

  it.each(VECTORS)('comes out as text and allowed elements only: %s', (vector) => {
    expectSafe(parseArticle(vector).tree);
  });

  it.each([
    ['quotations', '>'.repeat(10_000)],
    ['lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['emphasis', '*a **a '.repeat(5_000)],
    ['brackets', '['.repeat(100_000)],
    ['asides', ':::aside\n'.repeat(1_000)],
    ['footnotes', Array.from({ length: 100_000 }, (_, n) => `[^${n}]`).join(' ')],
    ['underlined headings', 'a\n-\n'.repeat(5_000)],
    ['one line of a megabyte', 'a'.repeat(1_000_000)],
    ['characters', 'word\n'.repeat(300_000)],
  ])('is refused where there is too much of it: %s', (_what, source) => {
    expect(() => parseArticle(source)).toThrow(MarkdownError);
  });

  it('is read up to the limits', () => {
    expect(text('a'.repeat(LIMITS.line))).toHaveLength(LIMITS.line);
  });

  it('is read or refused, and never comes out as anything but text and allowed elements', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['*', '**', '_', '`', '```\n', '[', '](', '](https://a.b)', ')', '<', '>', '&', '&#0;'],
        ...['\n', '\n\n', '\r\n', '    ', '- ', '> ', '1. ', '7. ', '# ', '| ', '|-|\n', '---\n'],
        ...[':aside[', ':::aside\n', ':::\n', ':', ']', '[^1]', '[^1]: ', '~~', '![', '\\', '  \n'],
        ...VECTORS,
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          const { tree, text, blocks } = parseArticle(pieces.join(''));
          expectSafe(tree);
          expect(text).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
        } catch (error) {
          if (!(error instanceof MarkdownError)) throw error;
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

const ELEMENTS = new Set(
  'a blockquote br code div em h2 h3 h4 h5 h6 hr li ol p pre s section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'href rel id start dataAside dataFootnotes dataFootnoteRef dataFootnoteBackref ariaDescribedBy ariaLabel'.split(
    ' ',
  ),
);

function expectSafe(node: Nodes): void {
  if (node.type === 'element') {
    expect(ELEMENTS).toContain(node.tagName);
    for (const name of Object.keys(node.properties)) expect(ATTRIBUTES).toContain(name);
    const { href } = node.properties;
    if (href !== undefined) expect(String(href)).toMatch(/^(?:https?:\/\/|mailto:|#)/i);
  } else {
    expect(['root', 'text']).toContain(node.type);
  }
  if ('children' in node) node.children.forEach(expectSafe);
}
