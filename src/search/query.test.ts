import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueWordsOf } from './build/value-words-of.ts';
import { readFilters, withFilter } from './filter-text.ts';
import { loosened, parseQuery } from './query.ts';

const english = valueWordsOf(['en']);
const parse = (typed: string) => parseQuery(typed, english);
const terms = (typed: string) =>
  parse(typed).terms.map(({ wants }) =>
    wants.map(({ as, keys }) => `${as === 'word' ? '' : `${as} `}${keys.join(' ')}`).join(' | '),
  );

describe('parseQuery', () => {
  it('reads words, and phrases in straight or curly double quotes', () => {
    expect(terms('bitcoin "computing power" rigs')).toEqual([
      'bitcoin',
      'run computing power',
      'rigs',
    ]);
    expect(terms('“Computing power”')).toEqual(['run computing power']);
  });

  it('reads words after a quote that is still open as words', () => {
    expect(terms('rigs "computing pow')).toEqual(['rigs', 'computing', 'pow']);
  });

  it('asks for each word once', () => {
    expect(terms('rigs Rigs RIGS')).toEqual(['rigs']);
  });

  it('reads a figure by its value, a bare number as a word too, and a sign strictly', () => {
    expect(terms('29.6m')).toEqual(['exact =29600000 | exact 29.6 m']);
    expect(terms('57')).toEqual(['exact =57 | 57']);
    expect(terms('$57')).toEqual(['exact =57 usd']);
    expect(terms('57 percent')).toEqual(['exact =57 percent | exact 57 percent']);
  });

  it('reads a date by its day or by its words', () => {
    expect(terms('on June 1')).toEqual(['on', 'exact @06-01 | exact june 1']);
  });

  it('takes a compound for one word or two', () => {
    expect(terms('e-mail')).toEqual(['e | email', 'mail']);
  });

  it('asks for pairs of characters in scripts without spaces, and for a run by their places', () => {
    expect(terms('東京駅')).toEqual(['東京', '京駅']);
    expect(parse('"東京 a"').terms[0]?.wants[0]).toMatchObject({ places: [0, 2] });
  });

  it('knows which word may still be typed', () => {
    const open = (typed: string) => parse(typed).terms.map((term) => term.open);
    expect(open('the riv')).toEqual([false, true]);
    expect(open('the river ')).toEqual([false, false]);
  });

  it('finds no word in signs and spaces', () => {
    for (const typed of ['', '  ', '""', '" "', '!?*', '”', '👍']) expect(terms(typed)).toEqual([]);
  });

  it('reads anything, and no more than it needs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
        expect(parse(typed).terms.length).toBeLessThanOrEqual(12);
      }),
    );
    expect(terms('word '.repeat(100_000))).toEqual(['word']);
    expect(terms(`"${'a '.repeat(100_000)}`)).toEqual(['a']);
  });
});

describe('loosened', () => {
  it('has the words of a phrase apart', () => {
    expect(loosened(parse('"old lock" 5')).terms.map(({ typed }) => typed)).toEqual([
      'old',
      'lock',
      '5',
    ]);
  });
});

describe('filters', () => {
  it('are read with and without quotes, and leave the rest', () => {
    expect(readFilters('mud outlet:"Morning Herald" KIND:figure bank after:2021')).toEqual({
      filters: [
        { field: 'outlet', value: 'Morning Herald' },
        { field: 'kind', value: 'figure' },
        { field: 'after', value: '2021' },
      ],
      rest: 'mud     bank  ',
    });
  });

  it('are none without a value, or with another name', () => {
    expect(readFilters('http://outlet.example mid:day myoutlet:gull').filters).toEqual([]);
    expect(readFilters('a outlet:').filters).toEqual([]);
  });

  it('are put into a query, changed and taken away', () => {
    expect(withFilter('mud', 'outlet', 'Morning Herald')).toBe('mud outlet:"Morning Herald"');
    expect(withFilter('outlet:gull mud kind:figure', 'outlet', 'Tern')).toBe(
      'mud kind:figure outlet:Tern',
    );
    expect(withFilter('mud outlet:"a b"', 'outlet', '')).toBe('mud');
  });

  it('say what was put there, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('', 'mud'), (value, typed) => {
        const { filters } = readFilters(withFilter(typed, 'speaker', value));
        const plain = value.replaceAll(/["“”„«»]/g, '').trim();
        expect(filters.map((filter) => filter.value)).toEqual(plain === '' ? [] : [plain]);
      }),
    );
  });
});
