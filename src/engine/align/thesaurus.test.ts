import { describe, expect, it } from 'vitest';
import { backgroundIdf } from '../background-idf.ts';
import { headOf } from './thesaurus.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

const head = (word: string) => headOf(english.stem(word), english);

describe('headOf', () => {
  it('gives words that stand for one another one head', () => {
    expect(head('resigned')).toBe(head('quit'));
    expect(head('reimburse')).toBe(head('repayment'));
    expect(head('Calif'.toLowerCase())).toBe(head('California'.toLowerCase()));
  });

  it('leaves other words their stem', () => {
    expect(head('jellyfish')).toBe(english.stem('jellyfish'));
  });

  it('takes the commonest word of a group as its head', () => {
    expect(head('rebuke')).toBe(english.stem('criticism'));
    expect(backgroundIdf(head('rebuke'), english)).toBeLessThan(
      backgroundIdf(english.stem('rebuke'), english),
    );
  });
});

describe('backgroundIdf', () => {
  it('is lower the commoner the word', () => {
    expect(backgroundIdf(english.stem('the'), english)).toBeLessThan(
      backgroundIdf(english.stem('campaign'), english),
    );
    expect(backgroundIdf(english.stem('campaign'), english)).toBeLessThan(
      backgroundIdf(english.stem('jellyfish'), english),
    );
  });
});
