import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues, type ValueComparison } from './figure-values.ts';
import { readFigures } from './figures.ts';
import { languageOf } from '../language/index.ts';

const english = languageOf('en');

type Verdict = ValueComparison['verdict'] | null;

/** Two statements and how their first figures compare; null where they share no scale. */
const PAIRS: readonly (readonly [string, string, Verdict])[] = [
  ['$29.6 million', '$29,600,000', 'equal'],
  ['$29.6m', '29.6 million dollars', 'equal'],
  ['$43,000', '$43,350', 'rounding'],
  ['over $10,000', '$10,977.74', 'rounding'],
  ['over $300', '$313.89', 'rounding'],
  ['$5,687.75', '$5,587.75', 'apart'],
  ['$5 million', '€5 million', null],
  ['$5 million', '$5 billion', 'apart'],
  ['nearly $2 million', '$1.9 million', 'rounding'],
  ['nearly $2 million', '$2.4 million', 'apart'],
  ['more than $1 million', '$1.1 million', 'rounding'],
  ['more than $1 million', '$900,000', 'apart'],
  ['about $8 billion', 'around $8 billion', 'equal'],
  ['about $8 billion', '$8.5 billion', 'rounding'],
  ['about $8 billion', '$10 billion', 'apart'],
  ['up to $250,000', '$240,000', 'rounding'],
  ['78%', '78.4%', 'rounding'],
  ['78%', '78 per cent', 'equal'],
  ['78%', '79%', 'apart'],
  ['nearly four fifths of it', '78%', 'rounding'],
  ['nearly four fifths of it', '78.4%', 'rounding'],
  ['four fifths of it', '60%', 'apart'],
  ['half of it', '50 percent', 'equal'],
  ['one in three people', 'a third of people', 'equal'],
  ['one in seven people', '14 percent', 'rounding'],
  ['nearly tripled', 'tripled', 'equal'],
  ['doubled', 'tripled', 'apart'],
  ['six months', 'six years', 'apart'],
  ['12 months', 'for one year', 'equal'],
  ['four decades', '40 years', 'equal'],
  ['48 hours', 'two days', 'equal'],
  ['up to five years', '57 months', 'rounding'],
  ['three aides', '3 aides', 'equal'],
  ['three aides', 'four aides', 'apart'],
  ['three aides', 'three officers', null],
  ['800,000 workers', '800,000 employees', 'equal'],
  ['800,000 workers', '700,000 employees', null],
  ['at least a dozen crates', 'more than 10 crates', 'bounded'],
  ['nearly two-dozen actions', '23 actions', 'rounding'],
  ['50 people', '49 people', 'rounding'],
  ['20 children', '19 children', 'apart'],
  ['at least five aides', 'at least nine aides', 'apart'],
  ['more than 30 people', 'at least 32 people', 'bounded'],
  ['at least five aides', 'six aides', 'bounded'],
  ['more than 200 sheep', '450 sheep', 'bounded'],
  ['as much as 4.5 miles', '3.2 miles', 'bounded'],
  ['at least 544 aides', 'at least 445 aides', 'apart'],
  ['at least 500 aides', 'at least 550 aides', 'bounded'],
  ['at least 544 aides', 'at least 550 aides', 'apart'],
  ['$3.5 billion', 'about $3.6 billion', 'apart'],
  ['about $3.6 billion', '$3.64 billion', 'rounding'],
  ['some 16 bills', '15 bills', 'apart'],
  ['about $60,000', 'more than $60,000', 'equal'],
  ['up to 20 sheep', '25 sheep', 'apart'],
  ['5,200 troops', 'more than 5,000 troops', 'rounding'],
  ['2 exahashes per second', '2 terahashes', 'apart'],
  ['2 exahashes per second', '2,000 petahashes', 'equal'],
  ['10 miles', '10 kilometers', null],
  ['10 miles', '10 percent', null],
  ['billions of dollars', '$3 billion', null],
];

describe('compareValues', () => {
  it('has a table of at least 40 pairs', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(PAIRS)('compares “%s” with “%s”: %s', (first, second, verdict) => {
    const [a, b] = [figureOf(first), figureOf(second)];
    expect(compareValues(a, b, english)?.verdict ?? null).toBe(verdict);
    expect(compareValues(b, a, english)?.verdict ?? null).toBe(verdict);
  });

  it('keeps its verdict when both sides are scaled', () => {
    const value = fc.integer({ min: 1, max: 99_999 });
    const qualifier = fc.constantFrom(null, 'nearly', 'more than', 'about', 'up to');
    fc.assert(
      fc.property(value, value, qualifier, fc.integer({ min: 1, max: 9 }), (x, y, words, power) => {
        const money = (amount: number, said: string | null) =>
          ({ kind: 'money', unit: 'USD', value: amount, qualifier: said }) as const;
        const scale = 10 ** power;
        const before = compareValues(money(x, words), money(y, null), english);
        const after = compareValues(money(x * scale, words), money(y * scale, null), english);
        expect(after?.verdict).toBe(before?.verdict);
        expect(after?.factor).toBeCloseTo(before?.factor ?? 0, 6);
      }),
    );
  });

  it('says how many times apart two values are', () => {
    const comparison = compareValues(
      figureOf('2 exahashes per second'),
      figureOf('2 terahashes'),
      english,
    );
    expect(comparison?.factor).toBe(1_000_000);
  });
});

function figureOf(words: string) {
  const [figure] = readFigures(`They say ${words}.`, english);
  if (!figure) throw new Error(`No figure in “${words}”. This is a bug of the test.`);
  return figure;
}
