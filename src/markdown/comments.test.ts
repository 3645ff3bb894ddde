import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutComments } from './comments.ts';
import { textOf } from './index.ts';
import { parseArticle } from './parse-article.ts';

const messages = (source: string): string[] =>
  withoutComments(source).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a comment', () => {
  it.each([
    ['in a paragraph', 'One <!-- secret --> two.', 'One two.'],
    ['at the beginning of a line', '<!-- secret --> One.', 'One.'],
    ['at the end of a line', 'One. <!-- secret -->', 'One.'],
    ['in a word', 'mil<!-- secret -->lion', 'million'],
    ['in a line of its own', 'One.\n<!-- secret -->\nTwo.', 'One.\n\nTwo.'],
    ['over a blank line', 'One.\n\n<!-- secret\n\nsecret -->\n\nTwo.', 'One.\n\nTwo.'],
    ['over a blank line in a paragraph', 'One <!-- secret\n\nsecret --> two.', 'One two.'],
    ['in a quotation', '> One <!-- secret\n> secret --> two.', 'One two.'],
    ['in a list', '- One\n<!-- - secret -->\n- Two', 'One\n\nTwo'],
    ['in a table', '| a |\n|-|\n| One <!-- secret --> |', 'a\n\nOne'],
    ['in a heading', '# One <!-- secret -->', 'One'],
    ['in an aside', ':::aside\n<!-- secret -->\nPhoto\n:::\n\nOne.', 'One.'],
    ['in code', '`a <!-- secret --> b` One.', 'a b One.'],
    ['in a block of code', '```\n<!-- secret -->\nOne.\n```', 'One.'],
    ['with a fence', '<!--\n```\nsecret\n-->\n\nOne.', 'One.'],
    ['with marks', '<!-- `secret` [secret](secret) -->One.', 'One.'],
    ['that is empty', 'One<!-->, two<!--->, three<!---->.', 'One, two, three.'],
    ['after another', 'One<!-- secret --><!-- secret --> two.', 'One two.'],
    ['that begins with a hyphen', 'One <!--- secret ---> two.', 'One two.'],
    ['as a definition', 'One.\n\n[//]: # (secret)\n\nTwo.', 'One.\n\nTwo.'],
    ['as a definition in quotes', '[comment]: # "secret"\n\nOne.', 'One.'],
    ['as a definition without target', '[secret]: <> (secret)\n\nOne.', 'One.'],
    ['as a definition over two lines', '[//]: # (secret\nsecret)\n\nOne.', 'One.'],
    ['as a definition under a paragraph', 'One.\n[//]: # (secret)', 'One.'],
  ])('is left out: %s', (_where, source, text) => {
    const parsed = parseArticle(source);
    expect(parsed.text).toBe(text);
    expect(parsed.source).not.toContain('secret');
    expect(textOf(parsed.tree)).not.toContain('secret');
    expect(parsed.doubts).toEqual([]);
  });

  it.each([
    ['written with a backslash', 'One \\<!-- two.', 'One <!-- two.'],
    ['written as a reference', 'One &lt;!-- two --&gt;.', 'One <!-- two -->.'],
    ['an arrow', 'A --> B', 'A --> B'],
    ['a definition', '[Video]: here', '[Video]: here'],
  ])('is none: %s', (_what, source, text) => {
    expect(parseArticle(source).text).toBe(text);
    expect(messages(source)).toEqual([]);
  });

  it.each(['<?php secret ?>', '<![CDATA[secret]]>', '<!DOCTYPE secret>'])(
    'is doubted where it is none of Markdown, and not published: %s',
    (written) => {
      const { source, text, doubts } = parseArticle(`One ${written}two.`);
      expect(text).toBe('One two.');
      expect(source).toBe('One two.');
      expect(doubts).toMatchObject([{ line: 1, message: expect.stringContaining('is left out') }]);
    },
  );

  it('must end', () => {
    expect(messages('One.\n\nTwo <!-- three.\n\nFour.')).toEqual([
      '3: The comment that begins here does not end. Put `-->` after it, or write `\\<!--` if it is text.',
    ]);
    expect(messages('One.\n\n[//]: # (two')).toEqual([
      '3: This comment cannot be read as one. Write it as `<!-- … -->`.',
    ]);
  });

  it('may not stand in another one, for what follows would be shown', () => {
    expect(messages('<!-- one\n<!-- two -->\nthree -->')).toEqual([
      expect.stringContaining('3: `-->` ends no comment.'),
    ]);
  });

  it('moves no line of what is said about the text', () => {
    const source = '<!-- a\n\nb -->\nOne <!-- c\nd --> two.\n\n- 4% up.\n';
    expect(parseArticle(source).doubts).toMatchObject([{ line: 7 }]);
    expect(withoutComments(source).lineAt(4)).toBe(7);
  });

  it('leaves every other character where it was', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '<!--',
      '-->',
      '<',
      '-',
      '`',
      '> ',
      '\\',
      '[//]: # (x)',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        const { text, lineAt } = withoutComments(source);
        expect(text.length).toBeLessThanOrEqual(source.length);
        const lines = source.split('\n').length;
        for (let line = 1; line <= text.split('\n').length; line += 1) {
          expect(lineAt(line)).toBeLessThanOrEqual(lines);
          expect(lineAt(line)).toBeGreaterThanOrEqual(line);
        }
        if (!source.includes('<!--') && !source.includes('[//]')) expect(text).toBe(source);
      }),
    );
  });
});
