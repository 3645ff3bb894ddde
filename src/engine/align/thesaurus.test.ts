import { describe, expect, it } from 'vitest';
import { backgroundIdf } from '../background-idf.ts';
import { stem } from '../language/en/stem.ts';
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
    expect(backgroundIdf(head('rebuke'))).toBeLessThan(backgroundIdf(stem('rebuke')));
  });
});

describe('backgroundIdf', () => {
  it('is lower the commoner the word', () => {
    expect(backgroundIdf(stem('the'))).toBeLessThan(backgroundIdf(stem('campaign')));
    expect(backgroundIdf(stem('campaign'))).toBeLessThan(backgroundIdf(stem('jellyfish')));
  });
});
