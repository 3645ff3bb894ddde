import { describe, expect, it } from 'vitest';
import { rarity } from './rarity.ts';
import { stem } from './stem.ts';
import { headOf } from './thesaurus.ts';

const head = (word: string) => headOf(stem(word));

describe('headOf', () => {
  it('gives words that stand for one another one head', () => {
    expect(head('resigned')).toBe(head('quit'));
    expect(head('reimburse')).toBe(head('repayment'));
    expect(head('Calif'.toLowerCase())).toBe(head('California'.toLowerCase()));
  });

  it('leaves other words their stem', () => {
    expect(head('jellyfish')).toBe(stem('jellyfish'));
  });

  it('takes the commonest word of a group as its head', () => {
    expect(head('rebuke')).toBe(stem('criticism'));
    expect(rarity(head('rebuke'))).toBeLessThan(rarity(stem('rebuke')));
  });
});

describe('rarity', () => {
  it('is lower the commoner the word', () => {
    expect(rarity(stem('the'))).toBeLessThan(rarity(stem('campaign')));
    expect(rarity(stem('campaign'))).toBeLessThan(rarity(stem('jellyfish')));
  });
});
