import { describe, expect, it } from 'vitest';
import { laterInWords, publishedSentence } from './publication-words.ts';

describe('how much later an article was published', () => {
  it.each([
    [{ days: 0, minutes: null }, null],
    [{ days: 3, minutes: null }, 'three days later'],
    [{ days: 1, minutes: 95 }, 'two hours later'],
    [{ days: 0, minutes: 20 }, '20 minutes later'],
    [{ days: 0, minutes: 0 }, null],
    [{ days: 2, minutes: 3000 }, 'two days later'],
  ])('of %j is %s', (time, words) => {
    expect(laterInWords(time)).toBe(words);
  });
});

describe('the order of publication', () => {
  it('names the outlets of the first day, and how much later the others came', () => {
    expect(
      publishedSentence([
        { when: '1 June 2021', later: null, names: ['The Gazette', 'The Herald'] },
        { when: '4 June 2021', later: 'three days later', names: ['The Mirror'] },
      ]),
    ).toBe(
      'The Gazette and The Herald published on 1 June 2021, The Mirror three days later. What is told later may have happened in between.',
    );
  });
});
