import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEdit } from './describe-edit.ts';
import { diffPair } from './diff-pair.ts';
import { exampleArticle, exampleSide } from './example-article.ts';
import { compareValues } from '../reading/figure-values.ts';
import { readFigures } from '../reading/figures.ts';
import type { PairDiff } from '../types.ts';
import { languageOf } from '../language/index.ts';
import { runs } from '../../../tests/support/property-runs.ts';

const english = languageOf('en');

const FRAMES = [
  ['They counted ', ' of the ferries there.'],
  ['The harbour master spoke of about ', ' of the fleet.'],
] as const;

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Ways to print one quantity. */
type Notations = readonly string[];

function million(value: number): Notations {
  const words = SMALL[value];
  return [
    `${value},000,000`,
    `${value} million`,
    `${value}m`,
    ...(words ? [`${words} million`] : []),
  ];
}

const counts = fc.integer({ min: 2, max: 9 }).map((n): Notations => million(n));
const halves = fc
  .integer({ min: 2, max: 9 })
  .map((n): Notations => [
    `${n}.5 million`,
    `${n},500,000`,
    `${SMALL[n] ?? ''} and a half million`,
  ]);
const dozens = fc
  .integer({ min: 2, max: 9 })
  .map((n): Notations => [`${n * 12} ferries`, `${SMALL[n] ?? ''} dozen ferries`]);
const money = fc
  .integer({ min: 11, max: 99 })
  .map((n): Notations => [
    `$${n / 10}m`,
    `$${n / 10} million`,
    `${n / 10} million dollars`,
    `US$${n / 10}m`,
    `$${Math.floor(n / 10)},${n % 10}00,000`,
  ]);
const euros = fc.integer({ min: 2, max: 9 }).map((n): Notations => [`€${n}bn`, `€${n} billion`]);
const shares = fc
  .integer({ min: 2, max: 9 })
  .map((n): Notations => [`${n}%`, `${n} percent`, `${n}.0%`, `${SMALL[n] ?? ''} per cent`]);
const fractions = fc.constantFrom<Notations>(
  ['half', '50%', '50 percent', 'fifty percent'],
  ['a quarter', '25%', 'one-quarter', '25 percent'],
  ['two-fifths', '40%', 'forty percent'],
);
const times = fc.constantFrom<Notations>(
  ['two weeks', '14 days', '336 hours', 'fourteen days'],
  ['three days', '72 hours', 'seventy-two hours'],
  ['two years', '2 years'],
);
const lengths = fc
  .integer({ min: 2, max: 9 })
  .map((n): Notations => [`${n} km`, `${n},000 metres`, `${n} kilometres`, `${n}km`]);

const notations = fc.oneof(counts, halves, dozens, money, euros, shares, fractions, times, lengths);

function diffOf(one: string, other: string): PairDiff {
  return diffPair(exampleSide('a', one), exampleSide('b', other), {
    relationship: 'version',
    alignments: [],
  });
}

function areEqual(one: string, other: string): boolean {
  const [figure, ...rest] = readFigures(one, english);
  const [otherFigure, ...others] = readFigures(other, english);
  if (!figure || !otherFigure || rest.length + others.length > 0)
    throw new Error(`Not one figure in each of: ${one} ${other}`);
  return compareValues(figure, otherFigure, english)?.verdict === 'equal';
}

describe('a figure that two texts write in two ways', () => {
  it('is changed in the diff exactly where the ledger calls the two unequal', () => {
    const pair = fc.oneof(
      notations.chain((all) => fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all))),
      fc.tuple(notations, notations).map(([a, b]) => [a[0] ?? '', b.at(-1) ?? ''] as const),
    );
    fc.assert(
      fc.property(pair, fc.constantFrom(...FRAMES), ([a, b], [before, after]) => {
        const [one, other] = [before + a + after, before + b + after];
        const changed = diffOf(one, other).counts.figure > 0;
        expect(changed, `${one} | ${other}`).toBe(!areEqual(one, other));
      }),
      { seed: 11, numRuns: runs(200) },
    );
  });

  it('is equal in all its notations', () => {
    fc.assert(
      fc.property(notations, ([first = '', ...rest]) => {
        for (const next of rest)
          expect(
            areEqual(`It held ${first} of them.`, `It held ${next} of them.`),
            `${first} | ${next}`,
          ).toBe(true);
      }),
      { seed: 12 },
    );
  });

  it.each([
    ['About two dozen ferries sailed.', 'About 24 ferries sailed.'],
    ['Only half of the crew came.', 'Only 50% of the crew came.'],
    ['It cost $1.2m to mend.', 'It cost 1.2 million dollars to mend.'],
    ['Growth was minus 5 percent in May.', 'Growth was -5% in May.'],
    ['The fares tripled in May.', 'The fares trebled in May.'],
  ])('is told as the same figure: %s', (one, other) => {
    const [base, text] = [exampleArticle('a', one), exampleArticle('b', other)];
    const edits = diffOf(one, other).rows.flatMap((row) => row.edits);
    expect(edits.map((edit) => describeEdit(edit, base, text)).join()).toMatch(
      /, the same figure, written otherwise$/,
    );
  });

  it.each([
    ['It shut for two weeks.', 'It shut for two months.'],
    ['Half of the crew came in 2019.', '50% of the crew came in 2020.'],
    ['It fell to minus 5 percent.', 'It fell to five percent.'],
  ])('is changed where anything of it is: %s', (one, other) => {
    expect(diffOf(one, other).counts.figure).toBeGreaterThan(0);
  });

  it('is not restated where only what is counted has another name', () => {
    const edits = diffOf('Some 24 sailors left.', 'Some 24 seamen left.').rows.flatMap(
      (row) => row.edits,
    );
    expect(edits).toMatchObject([{ class: 'wording' }]);
    expect(edits[0]).not.toHaveProperty('restated');
  });
});
