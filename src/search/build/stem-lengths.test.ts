import { expect, it } from 'vitest';
import { stem } from '../../engine/language/en/stem.ts';
import { stemLengths } from './stem-lengths.ts';

const lengths = (...words: string[]) =>
  Object.fromEntries(stemLengths(new Map(words.map((word) => [word, stem(word)]))).lengths);

it('tells the letters that all forms of a word share', () => {
  expect(lengths('company', 'companies', 'walk', 'walking', 'walked')).toEqual({
    company: 6,
    companies: 6,
    walk: 4,
    walking: 4,
    walked: 4,
  });
});

it('parts a word that stands alone from an ending that others change', () => {
  const pairs = ['company', 'companies', 'gallery', 'galleries'];
  expect(lengths(...pairs, 'ferry')).toMatchObject({ ferry: 4 });
  expect(lengths(...pairs, 'parties')).toMatchObject({ parties: 4 });
  expect(lengths(...pairs, 'toy')).toMatchObject({ toy: 3 });
});
