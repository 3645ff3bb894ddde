import { expect, it } from 'vitest';
import { readableDate, readableMoment } from './dates-in-words.ts';

it.each([
  ['2021-06-01', '1 June 2021'],
  ['2021-06-01T23:30:00-05:00', '1 June 2021'],
  ['2021-06-02T00:30:00+09:00', '2 June 2021'],
  ['2021-06-01T14:30', '1 June 2021'],
  ['some day', 'some day'],
])('%s is %s where it was written', (date, words) => {
  expect(readableDate(date)).toBe(words);
});

it.each([
  ['2021-06-01', '1 June 2021'],
  ['2021-06-01T23:30:00-05:00', '1 June 2021, 23:30 (UTC−5)'],
  ['2021-06-01T23:30Z', '1 June 2021, 23:30 (UTC)'],
  ['2021-06-01T09:05:00.5+05:30', '1 June 2021, 09:05 (UTC+5:30)'],
  ['2021-06-01T14:30', '1 June 2021, 14:30'],
])('%s is the moment %s', (date, words) => {
  expect(readableMoment(date)).toBe(words);
});
