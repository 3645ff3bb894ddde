import { expect, it } from 'vitest';
import { readableDate } from './dates-in-words.ts';

it.each([
  ['2021-06-01', '1 June 2021'],
  ['2021-06-01T23:30:00-05:00', '1 June 2021'],
  ['2021-06-02T00:30:00+09:00', '2 June 2021'],
  ['2021-06-01T14:30', '1 June 2021'],
  ['some day', 'some day'],
])('%s is %s where it was written', (date, words) => {
  expect(readableDate(date)).toBe(words);
});
