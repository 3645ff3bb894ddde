import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';

const doubts = (source: string): string[] =>
  parseArticle(source).doubts.map(({ line, message }) => `${line}: ${message}`);

describe('doubts', () => {
  it.each([
    [
      'Shares:\n\n- 4% on the day.',
      '3: The line begins a list of one item, and `-` is not shown. Write `\\-` if it is part of the text.',
    ],
    [
      '1) First of all',
      '1: The line begins a list of one item, and `1)` is not shown. Write `1\\)` if it is part of the text.',
    ],
    [
      'It is 5*3*2.',
      '1: Asterisks between digits make emphasis and are not shown: `5*3*2`. Write `\\*` for each.',
    ],
    [
      'Two <b>bold</b> words',
      '1: The HTML tag `<b>` is left out; its words stay. Write `\\<` if it is part of the text.',
    ],
    [
      'A :aside of sorts',
      '1: This marks no aside. Write `:aside[…]` in a paragraph, `:::aside` around blocks.',
    ],
  ])('doubts %j', (source, doubt) => {
    expect(doubts(source)).toEqual([doubt]);
  });

  it.each([
    '- one\n- two',
    '- one\n\n- two',
    '1. one\n2. two',
    '2021. The year.',
    '5 < 6, 7 > 3 and a<b, `<b>` and \\<b>',
    'an aside: this :aside[one]',
    ':::aside\nSign up\n:::',
    '```\n- <b>\n```',
    '*emphasis* and **more**',
  ])('has no doubt about %j', (source) => {
    expect(doubts(source)).toEqual([]);
  });
});
