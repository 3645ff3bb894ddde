import { expect, it } from 'vitest';
import { guessFormat } from './guess-format.ts';

it.each([
  '## A heading\n\nText',
  'A [link](https://example.org).',
  'So **it** is.',
  ':::aside\nx\n:::',
])('takes %j for Markdown', (text) => expect(guessFormat(text)).toBe('markdown'));

it.each([
  'Plain words, 5*3*2 and #1 in it.',
  '2021. A year.',
  '- one\n- two',
  'She said: [sic]. (https://example.org)',
  'the __init__ of it',
  '',
])('takes %j for plain text', (text) => expect(guessFormat(text)).toBe('plain'));
