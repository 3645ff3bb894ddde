import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../markdown/hostile-text.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { articleBlocks } from './article-tree.ts';
import { importText } from './import-source.ts';
import { toMarkdown, wordsIn, wordsOf } from './to-markdown.ts';
import { runs } from '../../tests/support/property-runs.ts';

/** Pieces of news text that Markdown takes for marks, at the beginning of a line or inside it. */
const PIECES = [
  '2021.',
  '1.',
  '7)',
  '- 4%',
  '-4%',
  '+',
  '+3.5',
  '> 30',
  '#',
  '#1',
  '##',
  '5*3*2',
  '~5%',
  '~~',
  '14:30',
  'NASDAQ:CAN',
  '3:1',
  'a_b_c',
  '_x_',
  '*',
  '**',
  '***',
  '---',
  '===',
  '```',
  '`x`',
  '[1]',
  '[x]',
  '[Video]:',
  '![a](b)',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&copy;',
  ':::aside',
  ':aside[x]',
  ':::',
  '|',
  '| a | b |',
  '\\',
  '\\*',
  'www.example.org',
  'https://example.org/a_b',
  'a@example.org',
  '[//]: # (x)',
  '[^1]',
  '[^1]: x',
  '$5',
  '10\u00a0000',
  '“so”',
  "it's",
  '…',
  'word',
  'The',
  'council',
  '(AP)',
  '{x}',
  '!',
  '!x',
  '=',
  '1)2',
];

const line = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 6 },
      { arbitrary: fc.string({ maxLength: 8 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

const phrase = fc.array(
  fc
    .tuple(fc.constantFrom('', 'b', 'i', 'a', 'span', 'q', 'sup', 's', 'code'), line)
    .map(([tag, words]) => (tag === '' ? text(words) : element(tag, [text(words)]))),
  { minLength: 1, maxLength: 4 },
);
const blockOf = fc.oneof(
  phrase.map((children) => element('p', children)),
  phrase.map((children) => element('h2', children)),
  fc.array(phrase, { minLength: 1, maxLength: 4 }).map((items) =>
    element(
      'ul',
      items.map((item) => element('li', item)),
    ),
  ),
  fc.array(phrase, { minLength: 1, maxLength: 4 }).map((items) =>
    element(
      'ol',
      items.map((item) => element('li', item)),
    ),
  ),
  phrase.map((children) => element('blockquote', [element('p', children)])),
  fc
    .array(fc.array(phrase, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 })
    .map((rows) =>
      element('table', [
        element(
          'tbody',
          rows.map((cells) =>
            element(
              'tr',
              cells.map((cell) => element('td', cell)),
            ),
          ),
        ),
      ]),
    ),
);

describe('Markdown of an imported text', () => {
  it.each([
    ['2021. The year began badly.', '2021\\. The year began badly.'],
    ['- 4% on the day', '\\- 4% on the day'],
    ['a box of 5*3*2 metres', 'a box of 5\\*3\\*2 metres'],
    ['at 14:30 NASDAQ:CAN rose, 3:1', 'at 14:30 NASDAQ:CAN rose, 3:1'],
    ['# of seats', '\\# of seats'],
    [':::aside is no mark here', '\\::\\:aside is no mark here'],
  ])('escapes %j only where a mark would change it', (words, written) => {
    expect(toMarkdown([element('p', [text(words)])]).markdown).toBe(written);
  });

  it('gives the words that were put in, whatever marks they look like', () => {
    fc.assert(
      fc.property(fc.array(blockOf, { minLength: 1, maxLength: 3 }), (nodes) => {
        const blocks = nodes.flatMap((node) =>
          articleBlocks({ kind: 'text', node, path: [], text: '', kept: true }, null),
        );
        const { markdown, faithful } = toMarkdown(blocks);
        expect(faithful).toBe(true);
        expect(wordsIn(markdown)).toEqual(blocks.flatMap(wordsOf));
      }),
      { numRuns: runs(40) },
    );
  });

  it('gives the words of hostile plain text', () => {
    fc.assert(
      fc.property(hostileText(), (words) => {
        fc.pre(/[\p{L}\p{N}]{3}/u.test(words));
        let found;
        try {
          found = importText(`The council met. ${words}`);
        } catch (error) {
          expect(String(error)).toContain('ImportError');
          return;
        }
        expect(wordsIn(found.markdown)).toEqual(found.words);
        // The one text that an article cannot hold at all.
        fc.pre(!/:aside\[/i.test(words));
        expect(
          parseArticle(found.markdown).doubts.filter(({ severity }) => severity === 'error'),
        ).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});
