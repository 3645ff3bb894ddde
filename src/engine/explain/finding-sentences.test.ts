import { describe, expect, it } from 'vitest';
import {
  alteredSentence,
  copyingSentence,
  headlineSentence,
  leftOutSentence,
  prominenceSentence,
  trimmedSentence,
} from './finding-sentences.ts';

const printed = (outlet: string, words: string | null) => ({ outlet, words });
const words = (count: number) => Array.from({ length: count }, () => 'ferry').join(' ');

describe('the sentence of an altered quotation', () => {
  it('has both wordings, and the speaker where one is known', () => {
    const sides = [printed('Gazette', 'shan’t'), printed('Herald', 'shall')] as const;
    expect(alteredSentence('Ada Moor', sides)).toBe(
      'In a quotation of Ada Moor, Gazette prints “shan’t” where Herald prints “shall”.',
    );
    expect(alteredSentence(null, sides)).toMatch(/^In a quotation, Gazette/);
  });

  it('names the one that prints the words first where the other does not', () => {
    const expected = 'In a quotation, Gazette prints “never”; Herald does not.';
    const [gazette, herald] = [printed('Gazette', 'never'), printed('Herald', null)];
    expect(alteredSentence(null, [gazette, herald])).toBe(expected);
    expect(alteredSentence(null, [herald, gazette])).toBe(expected);
  });
});

describe('the sentence of a trimmed quotation', () => {
  it('has up to six words that were left out, and counts more', () => {
    const told = (count: number) =>
      trimmedSentence(null, [printed('Gazette', words(count)), printed('Herald', null)]);
    expect(told(6)).toBe(`Herald leaves “${words(6)}” out of a quotation that Gazette prints.`);
    expect(told(7)).toBe('Herald leaves out seven words of a quotation that Gazette prints.');
  });

  it('finds the longer on either side, and names the speaker', () => {
    const sides = [printed('Gazette', null), printed('Herald', words(22))] as const;
    expect(trimmedSentence('Ada Moor', sides)).toBe(
      'Gazette leaves out 22 words of a quotation of Ada Moor that Herald prints.',
    );
  });
});

describe('other sentences', () => {
  it('tell one headline’s words, or two', () => {
    const [one, other] = [printed('Gazette', 'Sinks'), printed('Herald', 'Docks')];
    expect(headlineSentence([])).toBe('Their headlines say the same.');
    expect(headlineSentence([one])).toBe('Only Gazette’s headline has “Sinks”.');
    expect(headlineSentence([one, other])).toBe(
      'The headline says “Sinks” in Gazette, “Docks” in Herald.',
    );
  });

  it('tell where a late paragraph stands', () => {
    expect(prominenceSentence('Gazette', 'Herald', { paragraph: 8, of: 9, lead: false })).toMatch(
      /in paragraph 8 of 9\.$/,
    );
    expect(prominenceSentence('Gazette', 'Herald', { paragraph: 9, of: 9, lead: false })).toMatch(
      /in its last paragraph\.$/,
    );
  });

  it('cut long words at a space, and print those that just fit whole', () => {
    const told = (text: string) => leftOutSentence(text, ['Gazette', 'Herald'], 'Echo');
    const fits = `${'abcd '.repeat(23)}abcde`;
    expect(fits).toHaveLength(120);
    expect(told(fits)).toContain(`“${fits}” is told by Gazette and Herald`);
    expect(told(`${fits} f`)).toMatch(/^“(abcd )+abcde …” is told/);
    expect(told(`${fits}f`)).toMatch(/^“(abcd )*abcd …” is told/);
    expect(told('x'.repeat(130))).toContain(`“${'x'.repeat(120)} …”`);
    expect(told('“Go”, she said.')).toContain('“Go’, she said” is told');
  });

  it('count the words that were copied', () => {
    expect(copyingSentence('Gazette', 'Herald', words(38))).toBe(
      'Gazette and Herald print the same 38 consecutive words.',
    );
  });
});
