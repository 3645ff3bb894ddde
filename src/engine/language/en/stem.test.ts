import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  it('gives the forms of one word one stem', () => {
    for (const forms of [
      ['resign', 'resigns', 'resigned', 'resigning', 'resignation'],
      ['allege', 'alleged', 'allegation', 'allegations'],
      ['hope', 'hoped', 'hoping'],
      ['plan', 'plans', 'planned', 'planning'],
      ['party', 'parties'],
      ['criticize', 'criticized', 'criticizing'],
    ]) {
      expect(new Set(forms.map(stem)), forms.join()).toHaveLength(1);
    }
  });

  it('follows the examples of the published algorithm', () => {
    const examples = {
      caresses: 'caress',
      ponies: 'poni',
      feed: 'feed',
      agreed: 'agre',
      plastered: 'plaster',
      motoring: 'motor',
      sing: 'sing',
      conflated: 'conflat',
      hopping: 'hop',
      falling: 'fall',
      filing: 'file',
      happy: 'happi',
      sky: 'sky',
      relational: 'relat',
      vietnamization: 'vietnam',
      triplicate: 'triplic',
      hopefulness: 'hope',
      adjustment: 'adjust',
      adoption: 'adopt',
      effective: 'effect',
      probate: 'probat',
      rate: 'rate',
      controlling: 'control',
      roll: 'roll',
    };
    const stemmed = Object.fromEntries(Object.keys(examples).map((word) => [word, stem(word)]));
    expect(stemmed).toEqual(examples);
  });

  it('leaves other alphabets, figures and overlong runs of letters alone', () => {
    for (const word of ['ударил', '1980s', 'à', 'is', 'a'.repeat(5000)])
      expect(stem(word)).toBe(word);
  });
});
