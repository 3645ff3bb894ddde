import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { failureText, summary } from './summary.ts';

const told = ({ counts, ...rest }: Partial<Answer>) =>
  summary('quay', {
    ...{ corrected: [], loose: false, newest: false, nearest: [], stories: [], unread: 0 },
    counts: { stories: 0, articles: 0, passages: 0, ...counts },
    ...rest,
  });
const counted = (stories: number, articles = 0, passages = 0) => ({
  counts: { stories, articles, passages },
});

describe('summary', () => {
  it('counts stories, passages and articles, each in its own number', () => {
    expect(told(counted(1))).toBe('1 story.');
    expect(told(counted(2, 1))).toBe('1 article of 2 stories.');
    expect(told(counted(1, 2, 1))).toBe('1 passage in 2 articles.');
    expect(told(counted(3, 1, 1200))).toBe('1,200 passages in 1 article of 3 stories.');
  });

  it('names at most three readings of a word, and none that only adds an ending', () => {
    const corrected = [{ typed: 'qay', read: ['quay', 'quays', 'clay', 'gray', 'bray'] }];
    expect(told({ ...counted(1), corrected })).toBe(
      '“qay” read as “quay” or “clay” or “gray”. 1 story.',
    );
  });

  it('says where only some of the words were found, or only some stories looked at', () => {
    expect(told({ ...counted(1), loose: true })).toBe(
      'Nothing has all the words; these have some: 1 story.',
    );
    expect(told({ ...counted(9), newest: true })).toBe(
      'Nearly every story has these words. In the newest ones: 9 stories.',
    );
  });

  it('names what was typed, without the spaces around it, where nothing was found', () => {
    expect(told({ corrected: [{ typed: 'qay', read: ['quay'] }] })).toBe(
      'Nothing found for “quay”.',
    );
  });
});

describe('failureText', () => {
  it('says what happened', () => {
    expect(failureText('unreachable')).toContain('there is no connection');
    expect(failureText('missing')).toContain('is not there');
    expect(failureText('broken')).toContain('damaged');
  });
});
