import { describe, expect, it } from 'vitest';
import { nearWords, typingErrors } from './near-words.ts';

const VOCABULARY = [
  'profit',
  'profits',
  'shipment',
  'mining',
  'winning',
  'quarter',
  'exahash',
  'customer',
  'customs',
  '2021',
  '29.6',
  '29.8',
];
const near = nearWords(VOCABULARY);
const read = (key: string) => near(key).map((place) => VOCABULARY[place]);

describe('nearWords', () => {
  it.each([
    ['profitt', 'profit'],
    ['proift', 'profit'],
    ['shpment', 'shipment'],
    ['quaretr', 'quarter'],
    ['exehash', 'exahash'],
    ['costumer', 'customer'],
  ])('reads %s as %s', (typed, meant) => {
    expect(read(typed)[0]).toBe(meant);
  });

  it('prefers words with the same first letter', () => {
    expect(read('minning')).toEqual(['mining']);
  });

  it('corrects a word that is still being typed', () => {
    expect(read('quater')).toEqual(['quarter']);
    expect(read('shpme')).toEqual(['shipment']);
  });

  it('never corrects figures or very short or very long words', () => {
    for (const key of ['29.7', '2012', 'wn', 'x'.repeat(200)]) expect(read(key)).toEqual([]);
  });

  it('corrects words of four to 24 letters', () => {
    const long = 'abcdefghijklmnopqrstuvwx';
    const words = nearWords(['mask', long, `${long}y`]);
    expect(words('makk')).toEqual([0]);
    expect(words(long.replace('x', 'w'))).toContain(1);
    expect(words(`${long}z`)).toEqual([]);
  });

  it('offers a word whose ending differs beside the nearest, which stands first', () => {
    expect(nearWords(['shipments', 'shipment'])('shipmnet')).toEqual([1, 0]);
  });

  it('reads no word as a figure', () => {
    expect(nearWords(['2021st'])('o2ist')).toEqual([]);
    expect(nearWords(['tens3'])('tense')).toEqual([]);
  });

  it('reads a longer word with more errors', () => {
    expect(nearWords(['keeper'])('kaepar')).toEqual([]);
    expect(nearWords(['harbours'])('harvoors')).toEqual([0]);
    expect(nearWords(['harbour'])('harvoor')).toEqual([]);
  });

  it('offers three words that are as near, and no four', () => {
    expect(nearWords(['came', 'case', 'care'])('cafe')).toHaveLength(3);
    expect(nearWords(['came', 'case', 'care', 'cave'])('cafe')).toEqual([]);
  });

  it('does not guess between many words', () => {
    const words = nearWords(['came', 'case', 'care', 'cave', 'cape']);
    expect(words('cafe')).toEqual([]);
  });
});

describe('typingErrors', () => {
  it('counts a missing, added, wrong or swapped letter as one', () => {
    expect(typingErrors('proft', 'profit')).toBe(1);
    expect(typingErrors('profiit', 'profit')).toBe(1);
    expect(typingErrors('prodit', 'profit')).toBe(1);
    expect(typingErrors('porfit', 'profit')).toBe(1);
  });

  it('counts more for a wrong first letter, less than a letter for a missing ending', () => {
    expect(typingErrors('brofit', 'profit')).toBeGreaterThan(1);
    expect(typingErrors('prof', 'profit')).toBeLessThan(1);
  });
});
