import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/hostile');

/** The vectors that the browser test loads: each paragraph of the hostile articles. */
export const VECTORS: readonly string[] = readdirSync(FIXTURES, { recursive: true })
  .filter((file) => String(file).endsWith('.md'))
  .flatMap((file) => {
    const [, , body = ''] = readFileSync(join(FIXTURES, String(file)), 'utf8').split(/^---$/m);
    return body.split(/\n{2,}| (?=<|!?\[)/).filter((vector) => vector.trim() !== '');
  });

// prettier-ignore
const SYNTAX = [
  '*', '**', '_', '__', '~~', '`', '``', '```\n', '~~~\n', '[', '](', '](https://a.b)', '](javascript:x)', ')', '![',
  '[a][b]', '[b]: https://a.b\n', '[b]: javascript:x "y"\n', '<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>',
  '<a href=x>', '</a>', '<script>', '</script>', '<style>', '<svg ', 'onload=x>', '<https://a.b>', '<x:y>', 'www.a.b',
  'https://a.b/', 'a@b.c', '&', '&#0;', '&#13;', '&#10;', '&#xD800;', '&lt;', '&amp;', '&Tab;', '\\', '\\\n', '  \n',
  '\n', '\n\n', '\r', '\r\n', '\t', '    ', ' ', '- ', '* ', '+ ', '> ', '1. ', '7) ', '0. ', '2021. ', '# ', '###### ',
  '===\n', '---\n', '***\n', '| ', '|-|-|\n', '\n|a|b|\n|-|-|\n', ':aside[', ':aside', ':::aside\n', ':::aside{id=x}\n',
  ':::\n', '::', ']{onclick=x id=y}', ']', '{', '}', '[^1]', '[^1]: ', '[^1-2]', '[^1-2]: ', '[^__proto__]',
  '[^__proto__]: ', '[^', ']: ', '[ ] ', '[x] ', '---\nurl: x\n---\n', 'word', '14:30', '$2.5 million', '“so”',
];
const ODD = [
  ...[
    '\0',
    '\u0001',
    '\u0007',
    '\b',
    '\v',
    '\f',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
  ],
  ...[
    '\u0301',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
  ],
  ...[
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udbff',
    '\udc00',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\ufdd0',
    '\u{1fffe}',
    '\u{10ffff}',
  ],
  ...['😀', '👩‍👩‍👧', '🇩🇪', 'שלום', 'العربية', 'İ', 'ß', 'ﬁ', '＜script＞', '\u{e0041}'],
];
const PAIRS = [
  ...[
    ['[', '](https://a.b)'],
    ['![', '](https://a.b)'],
    ['*', '*'],
    ['**', '**'],
    ['~~', '~~'],
  ],
  ...[
    ['`', '`'],
    ['<b>', '</b>'],
    [':aside[', ']'],
    [':::aside\n', '\n:::\n'],
    ['[^', ']'],
  ],
  ...[
    ['> ', ''],
    ['- ', ''],
    ['1. ', ''],
    ['\n|', '|\n|-|\n'],
    ['(', ')'],
    ['"', '"'],
  ],
] as const;

/** Short texts made to break a Markdown parser or what comes after it. */
export function hostileText(): fc.Arbitrary<string> {
  const flat = fc.oneof(
    { arbitrary: fc.constantFrom(...SYNTAX), weight: 12 },
    { arbitrary: fc.constantFrom(...ODD), weight: 3 },
    { arbitrary: fc.constantFrom(...VECTORS.filter(({ length }) => length < 200)), weight: 3 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
    { arbitrary: bytes(), weight: 1 },
  );
  const nested = fc
    .tuple(fc.array(fc.constantFrom(...PAIRS), { minLength: 1, maxLength: 60 }), flat)
    .map(([pairs, inner]) => pairs.reduce((text, [open, close]) => open + text + close, inner));
  const repeated = fc
    .tuple(flat, fc.integer({ min: 2, max: 60 }))
    .map(([text, times]) => text.slice(0, 10).repeat(times));
  const piece = fc.oneof(
    { arbitrary: flat, weight: 20 },
    { arbitrary: nested, weight: 1 },
    { arbitrary: repeated, weight: 1 },
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

/** Bytes read as if each were a character. */
function bytes(): fc.Arbitrary<string> {
  return fc.uint8Array({ maxLength: 8 }).map((values) => String.fromCharCode(...values));
}
