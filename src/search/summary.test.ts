import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { summary } from './summary.ts';

const told = (counted: Partial<Answer>) =>
  summary('quay', {
    ...{ stories: 0, articles: 0, passages: 0, corrected: [], loose: false },
    groups: [{ kind: 'story', path: 'a/', title: [] }],
    ...counted,
  });

describe('summary', () => {
  it('counts stories, passages and articles, each in its own number', () => {
    expect(told({ stories: 1 })).toBe('1 story.');
    expect(told({ stories: 2, articles: 1 })).toBe('2 stories, 1 article.');
    expect(told({ articles: 2, passages: 1 })).toBe('1 passage in 2 articles.');
    expect(told({ stories: 1, articles: 1, passages: 1200 })).toBe(
      '1 story, 1,200 passages in 1 article.',
    );
  });

  it('names at most three readings of a word, and none that only adds an ending', () => {
    const corrected = [{ typed: 'qay', read: ['quay', 'quays', 'clay', 'gray', 'bray'] }];
    expect(told({ stories: 1, corrected })).toBe(
      '“qay” read as “quay” or “clay” or “gray”. 1 story.',
    );
  });

  it('names what was typed, without the spaces around it, where nothing was found', () => {
    expect(told({ groups: [], corrected: [{ typed: 'qay', read: ['quay'] }] })).toBe(
      'Nothing found for “quay”.',
    );
  });
});
