import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

const terms = (typed: string) => parseQuery(typed).terms.map(({ keys }) => keys.join(' '));

describe('parseQuery', () => {
  it('reads words, and phrases in straight or curly double quotes', () => {
    expect(terms('bitcoin "computing power" rigs')).toEqual(['bitcoin', 'computing power', 'rigs']);
    expect(terms('“Computing power”')).toEqual(['computing power']);
  });

  it('reads words after a quote that is still open as words', () => {
    expect(terms('rigs "computing pow')).toEqual(['rigs', 'computing', 'pow']);
  });

  it('asks for each word once', () => {
    expect(terms('rigs Rigs RIGS')).toEqual(['rigs']);
  });

  it('tells common words', () => {
    expect(parseQuery('the rigs').terms.map(({ common }) => common)).toEqual([true, false]);
  });

  it('takes no phrase for common, though its words are', () => {
    expect(parseQuery('"to be"').terms.map(({ common }) => common)).toEqual([false]);
  });

  it('reads what stands between two quotes alone as a phrase', () => {
    expect(terms('old "lock" keeper "mud bank" 5')).toEqual([
      'old',
      'lock',
      'keeper',
      'mud bank',
      '5',
    ]);
    expect(terms('"a b" c "d e')).toEqual(['a b', 'c', 'd', 'e']);
  });

  it('finds no word in signs and spaces', () => {
    for (const typed of ['', '  ', '""', '" "', '!?*', '”', '👍']) expect(terms(typed)).toEqual([]);
  });

  it('reads anything, and no more than it needs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
        expect(parseQuery(typed).terms.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
