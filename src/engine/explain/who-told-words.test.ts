import { expect, it } from 'vitest';
import { whoToldSentence } from './who-told-words.ts';

it.each([
  [{ facts: 0, leftOut: 0 }, 'No passage was surely found in two of the three articles.'],
  [{ facts: 1, leftOut: 0 }, 'One fact is told by at least two of the three articles.'],
  [
    { facts: 1, leftOut: 1 },
    'One fact is told by at least two of the three articles; it was not found in at least one article.',
  ],
  [
    { facts: 10, leftOut: 6 },
    'Ten facts are told by at least two of the three articles; six of them were not found in at least one article.',
  ],
  [
    { facts: 2, leftOut: 2 },
    'Two facts are told by at least two of the three articles; each was not found in at least one article.',
  ],
])('who told what, %j, is told as %s', (told, sentence) => {
  expect(whoToldSentence({ ...told, articles: 3 })).toBe(sentence);
});
