import { expect, it } from 'vitest';
import { bothTellSentence } from './both-tell-words.ts';

it.each([
  [{ sure: 0, perhaps: 0 }, 'No passage of one was found in the other.'],
  [{ sure: 0, perhaps: 1 }, 'Only one passage is perhaps told by both.'],
  [{ sure: 1, perhaps: 2 }, 'One passage is told by both, two more perhaps.'],
  [{ sure: 7, perhaps: 0 }, 'Seven passages are told by both.'],
])('what both tell, %j, is told as %s', (told, sentence) => {
  expect(bothTellSentence(told)).toBe(sentence);
});
