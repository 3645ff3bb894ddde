import { describe, expect, it } from 'vitest';
import { namesFit } from './same-name.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

describe('namesFit', () => {
  it.each([
    ['Ann Poe', 'Poe'],
    ['Ann Poe', 'Ann B. Poe'],
    ['William Low', 'Bill Low'],
    ['Bob Low', 'Rob Low'],
    ['J. Low', 'John Low'],
    ['Marielle Low', 'Mariele Low'],
    ['Raúl Lane', 'Raul R. Lane'],
    ['Harbour Watch', 'Harbour Watch International'],
    ['HWI', 'Harbour Watch International'],
    ['Al Low', 'Al Low Jr.'],
  ])('takes %s and %s for one', (a, b) => {
    expect(namesFit(a, b, english)).toBe(true);
    expect(namesFit(b, a, english)).toBe(true);
  });

  it.each([
    ['Ann Poe', 'Mary Poe'],
    ['Ann Poe', 'Ann Low'],
    ['Al Low Sr.', 'Al Low Jr.'],
    ['Harbour Watch', 'Bridge Watch'],
  ])('takes %s and %s for two', (a, b) => {
    expect(namesFit(a, b, english)).toBe(false);
  });
});
