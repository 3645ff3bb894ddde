import { describe, expect, it } from 'vitest';
import { valueWordsOf } from './build/value-words-of.ts';
import { readValues } from './values.ts';

const english = valueWordsOf(['en']);
const read = (text: string) =>
  readValues(text, english).map(({ key, start, end }) => `${text.slice(start, end)} ${key}`);
const keys = (text: string) => readValues(text, english).map(({ key }) => key);

describe('readValues', () => {
  it.each([
    ['$29.6m', '=29600000 usd'],
    ['$29.6 million', '=29600000 usd'],
    ['29.6 mn dollars', '=29600000 usd'],
    ['USD 29,600,000', '=29600000 usd'],
    ['29.6 million', '=29600000'],
    ['€3bn', '=3000000000 eur'],
    ['3 €', '=3 eur'],
    ['57%', '=57 percent'],
    ['57 percent', '=57 percent'],
    ['57 per cent', '=57 percent'],
    ['fifty-seven percent', '=57 percent'],
    ['two exahashes', '=2000000000000000000 hash'],
    ['2000 petahashes', '=2000000000000000000 hash'],
    ['5 km', '=5000 m'],
    ['three hundred thousand', '=300000'],
    ['29,6 million', '=29600000'],
    ['1.980.000', '=1980000'],
    ['476.421 thousand', '=476421'],
    ['June 1, 2021', '@2021-06-01'],
    ['1 June 2021', '@2021-06-01'],
    ['2021-06-01', '@2021-06-01'],
    ['June 1', '@06-01'],
    ['Jun 2021', '@2021-06'],
  ])('reads %s whole', (text, key) => {
    expect(read(`so ${text} it`)).toEqual([`${text} ${key}`]);
  });

  it('takes A$5 for dollars of no currency that it knows', () => {
    expect(read('A$5 more')).toEqual(['A$5 =5']);
  });

  it('leaves number words alone, and what is no date', () => {
    expect(keys('one of two may march in June')).toEqual([]);
    expect(keys('June 45')).toEqual(['=45']);
  });

  it('tells bare digits, and signs', () => {
    const [bare, signed, other] = readValues('57 and $57 and 57 dollars', english);
    expect([bare?.bare, signed?.bare, other?.bare]).toEqual([true, false, false]);
    expect([bare?.signed, signed?.signed, other?.signed]).toEqual([false, true, false]);
  });

  it('knows no word but those it is given', () => {
    const none = valueWordsOf([]);
    expect(
      readValues('29.6 million constructor toString 5 valueOf', none).map(({ key }) => key),
    ).toEqual(['=29.6', '=5']);
  });
});
