import { describe, expect, it } from 'vitest';
import { diffTexts } from './diff.ts';
import { readNotation, writeNotation } from './edit-notation.ts';
import { presentableEdits } from './present.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

const again = (line: string): string => {
  const { base, other } = readNotation(line);
  return writeNotation(base, other, presentableEdits(diffTexts(base, other, english)));
};

describe('presentableEdits', () => {
  it.each([
    [
      'shared stop words are no chance matches',
      'He [pledged to go to the court/promised that the judge to come] himself.',
    ],
    [
      'one shared word between two rewordings is none',
      'It [opened a large new plant near the old port/shut every small plant that workers built there] today.',
    ],
    [
      'a sentence mostly kept stays kept',
      'The [firm/company] said on [Monday/Tuesday] it [would/may] appeal.',
    ],
    ['changed figures stand alone', 'Sales [rose/fell] to [$5 million/$6 million]'],
    [
      'a figure that stayed is not swallowed',
      '[Profit hit/Income of] $5 million [in all/was reached].',
    ],
    ['an added sentence stands whole', 'A first. [/A second. ]A third.'],
    [
      'an added phrase begins where a clause begins',
      'the big dog. [/The big cat. ]The big dog slept',
    ],
    ['capitals in a row are one change', '[THE NEW LAW/the new law] passed'],
  ])('%s', (_, line) => {
    expect(again(line)).toBe(line);
  });

  it.each([
    // After the cases of collation tools: near matches, transpositions, repeated words.
    'I bought [this glass, because it matches those dinner plates/those glasses].',
    'the [grey /]koala sat[/, grey,] in the tree',
    'the [colour/color] of the [theatre/theater]',
    '[/the cat and ]the cat slept',
    '[/In the beginning ]the word was said[ at the end/]',
    '[black cat/white dog]',
    'a [/very, very ]old house',
  ])('reads “%s”', (line) => {
    expect(again(line)).toBe(line);
  });

  it.each([
    // A word that only begins alike is another word; one that is spelled much alike is not.
    'They saw [go to court/going to trial] here',
    'They saw [colour/color] to [court/trial] here',
    'They [saw to the court/met to the trial] here',
    'They [saw/met] bridges [court/trial] here',
    'A [fine/fire] and [most/best] unwelcome act',
  ])('tells words that stayed from chance in “%s”', (line) => {
    expect(again(line)).toBe(line);
  });

  it('pairs figures of a rewording in order, unit by unit', () => {
    const line = 'It [rose/fell back] [$5 million/$6 million] [or/that is] [4%/5%] there';
    expect(again(line)).toBe(line);
  });

  it('does not part figures of different kinds that happen to be as many', () => {
    const line = 'It [made $5 million/lost 4%] there';
    expect(again(line)).toBe(line);
  });
});
