import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, isoOf, weekdayOf, weekOf } from './calendar.ts';
import { readDates } from './find-dates.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

/** The dates of a sentence as "printed = value", for an article of Wednesday, 26 February 2014. */
function read(text: string, published: string | null = '2014-02-26'): string[] {
  return readDates({ text, published: dayOf(published), language: english }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

describe('readDates', () => {
  it.each([
    ['The ferry sank on Tuesday.', ['Tuesday = 2014-02-25']],
    ['The ferry sank on Wednesday.', ['Wednesday = 2014-02-26']],
    ['The court will rule on Friday.', ['Friday = 2014-02-28']],
    ['He said Friday night that he would run.', ['Friday = 2014-02-21']],
    ['The bill passed Friday was written by Low.', ['Friday = 2014-02-21']],
    ['A ruling is expected late Friday.', ['Friday = 2014-02-28']],
    ['They want an answer by Friday.', ['Friday = 2014-02-28']],
    ['It opened on June 1, 2021.', ['June 1, 2021 = 2021-06-01']],
    ['It opened on 1 June 2021.', ['1 June 2021 = 2021-06-01']],
    ['They met on Monday, Feb. 3.', ['Monday, Feb. 3 = 2014-02-03']],
    ['Sales began in March 2012.', ['March 2012 = 2012-03']],
    ['Sales began in January.', ['January = 2014-01']],
    ['The mill burnt down on Sept. 11.', ['Sept. 11 = XXXX-09-11']],
    ['She won the 2010 race.', ['2010 = 2010']],
    ['The vote was at 3:05 p.m. ET.', ['3:05 p.m. ET = T15:05']],
    ['The gates opened at noon.', ['noon = T12:00']],
    ['They spoke yesterday.', ['yesterday = 2014-02-25']],
    ['It rained last week and this month.', ['last week = 2014-W08', 'this month = 2014-02']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves the week and the year open where the article has no day of its own', () => {
    expect(read('It sank on Tuesday, not on June 1 or yesterday.', null)).toEqual([
      'Tuesday = XXXX-WXX-2',
      'June 1 = XXXX-06-01',
    ]);
  });

  it('resolves nothing inside a quotation, whose day is the speaker’s', () => {
    expect(read('“We leave on Monday, and yesterday I packed,” she said.')).toEqual([
      'Monday = XXXX-WXX-1',
    ]);
  });

  it('takes verbs, sums and numbers with a unit for no dates', () => {
    expect(read('It may march on for $2,014, 20.14 or 2014% of it.')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('goes from a day to its ISO form and back, weekdays following each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day);
        expect(weekdayOf(day + 1) % 7).toBe((weekdayOf(day) + 1) % 7);
      }),
      { seed: 7 },
    );
  });

  it('knows no 30 February', () => {
    expect(dayNumber(2014, 2, 30)).toBeNull();
  });

  it('counts weeks as ISO 8601 does, over the end of a year too', () => {
    expect(weekOf(dayOf('2021-01-03') ?? 0)).toBe('2020-W53');
    expect(weekOf(dayOf('2021-01-04') ?? 0)).toBe('2021-W01');
  });
});
