import { expect, it } from 'vitest';
import { withExcerpt } from './excerpts.ts';
import type { Problem } from './problems.ts';

/** The text that is marked in a line. */
function marked(line: string, field: string | null, message: string): string {
  const problem: Problem = { severity: 'error', file: 'a.md', line: 1, field, message };
  const { column, length } = withExcerpt(problem, [line]).excerpt ?? { column: 1, length: 0 };
  return line.slice(column - 1, column - 1 + length);
}

it.each([
  ['headline: Rock &amp; roll', 'headline', '`headline` holds `&amp;`, which is shown.', '&amp;'],
  ['date: soon', 'date', '`date` is `soon`, which is not a date. Write `2021-06-01`.', 'soon'],
  ['publised: now', 'publised', '`publised` is not a known field. Remove it.', 'publised'],
  ['articles: [herald, posd]', 'articles', '`articles` names `posd`. Name another.', 'posd'],
  ['published: 2030-01-01', 'published', '`published` is in the future.', '2030-01-01'],
  ['headline: Vote: no', null, 'It needs quotes. Write `headline: "Vote: no"`.', 'Vote: no'],
  ['title:', 'title', '`title` is empty.', 'title'],
  ['  ::: Aside', null, 'This marks no aside. Write `:::aside`.', '::: Aside'],
  ['We say -', null, 'A line ends. Write `say`.', 'We say -'],
])('marks in %j what is wrong', (line, field, message, text) => {
  expect(marked(line, field, message)).toBe(text);
});
