import { expect, it } from 'vitest';
import { foldedWords } from './fold-words.ts';

it.each([
  [{ passages: 9, only: 9 }, 'Nine passages only in The Gazette'],
  [{ passages: 9, only: 9, isRest: true }, 'Nine more passages only in The Gazette'],
  [{ passages: 1, only: 0 }, 'One passage'],
  [{ passages: 6, only: 2, isRest: true }, 'Six more passages, two of them only in The Gazette'],
  [{ passages: 0, headings: 2 }, 'Two headings'],
])('what is folded away, %j, is called %s', (folded, words) => {
  expect(
    foldedWords({ outlet: 'The Gazette', headings: 1, only: 0, isRest: false, ...folded }),
  ).toBe(words);
});
