import { expect, it } from 'vitest';
import { comesInWords } from './outlet-words.ts';

it('says how far into a text something comes', () => {
  expect(comesInWords(0.116)).toBe('after 12%');
});

it('says of what comes first that it is at the start, not after nothing', () => {
  expect(comesInWords(0)).toBe('at the start');
  expect(comesInWords(0.004)).toBe('at the start');
});
