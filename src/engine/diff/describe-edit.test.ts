import { describe, expect, it } from 'vitest';
import { describeEdit, paragraphOf } from './describe-edit.ts';
import { diffTexts } from './diff.ts';
import { makeEdit } from './edit.ts';
import { readNotation } from './edit-notation.ts';
import { exactEdits } from './edits.ts';
import { exampleArticle } from './example-article.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

const inWords = (line: string): string[] => {
  const { base, other } = readNotation(line);
  return exactEdits(diffTexts(base, other, english)).map((edit) =>
    describeEdit(edit, exampleArticle('a', base), exampleArticle('b', other)),
  );
};

describe('describeEdit', () => {
  it.each([
    ['It paid [$5,687.75/$5,587.75].', '‘$5,687.75’ became ‘$5,587.75’'],
    ['Up [4.90%/4.9%] again', '‘4.90%’ became ‘4.9%’, the same figure, written otherwise'],
    [
      'They hired [two dozen/24] men',
      '‘two dozen’ became ‘24’, the same figure, written otherwise',
    ],
    [
      'It ran [two weeks/14 days].',
      '‘two weeks’ became ‘14 days’, the same figure, written otherwise',
    ],
    ['It ran [two weeks/two months].', '‘two weeks’ became ‘two months’'],
    ['He spoke[, at length,/] today.', '‘, at length,’ was cut'],
    ['He spoke [/only ]today.', '‘only’ was added'],
    ['the [data base/database] work', '‘data’ and ‘base’ were joined'],
    ['the [database/data base] work', 'a space was put between ‘data’ and ‘base’'],
    ['The end.[\n\n/ ]The start.', 'the paragraph break between ‘end.’ and ‘The’ was dropped'],
    ['The end.[ /\n\n]The start.', 'a paragraph break was put between ‘end.’ and ‘The’'],
    ['The end.[\n\n/]The start.', 'the paragraphs were joined: ‘end.’ and ‘The’ run together'],
    ['two[  / ]spaces', 'the space between ‘two’ and ‘spaces’ changed'],
  ])('says of “%s”: %s', (line, expected) => {
    expect(inWords(line)).toEqual([expected]);
  });

  it.each([
    ['[24 men/24 women]', '‘24 men’ became ‘24 women’'],
    ['[24/24 women]', '‘24’ became ‘24 women’'],
    ['[men/women]', '‘men’ became ‘women’'],
  ])('names no figure the same where more than the figure changed: “%s”', (line, expected) => {
    const { base, other } = readNotation(line);
    const whole = (text: string) => ({ start: 0, end: text.length });
    const edit = makeEdit('wording', whole(base), whole(other));
    expect(describeEdit(edit, exampleArticle('a', base), exampleArticle('b', other))).toBe(
      expected,
    );
  });

  it('cuts a long quotation in the middle', () => {
    const [words] = inWords(`Yes[/, ${'very '.repeat(60)}much] so`);
    expect(words).toMatch(/^‘, very .* … .*much’ was added$/);
    expect(words?.length).toBeLessThan(160);
  });
});

describe('paragraphOf', () => {
  it('counts from 1, in the text that holds the words', () => {
    const base = exampleArticle('a', 'One stays.\n\nTwo is cut here.');
    const other = exampleArticle('b', 'New.\n\nOne stays.\n\nTwo is here.\n\nThree is new.');
    const edits = exactEdits(diffTexts(base.text, other.text, english));
    expect(edits.map((edit) => paragraphOf(edit, base, other))).toEqual([1, 2, 4]);
  });
});
