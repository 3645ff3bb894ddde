import { describe, expect, it } from 'vitest';
import { numberOf, overlaps, pairWeights, vectorSpace, type Numbering } from './passage-vectors.ts';

/** "tin paint*0.5" is a passage of two features. */
function space(...passages: string[]) {
  const numbering: Numbering = new Map();
  return vectorSpace(
    numbering,
    passages.map((features) => {
      const printed = features.split(' ').filter(Boolean);
      return {
        indexes: printed.map((one) => numberOf(one.split('*')[0] ?? '', numbering)),
        strengths: printed.map((one) => Number(one.split('*')[1] ?? '1')),
      };
    }),
  );
}

const even = (a: ReturnType<typeof space>, b: ReturnType<typeof space>) =>
  overlaps(
    a,
    b,
    pairWeights(a, b, () => 1),
  );

describe('pairWeights', () => {
  it('counts the passages of both articles that have a feature', () => {
    const [one, other] = [space('tin paint', 'tin'), space('tin', 'nets')];
    const { a, b, twins } = pairWeights(one, other, (_, frequency) => frequency);
    expect([...a]).toEqual([3, 1]);
    expect([...b]).toEqual([3, 1]);
    expect([...twins]).toEqual([0, -1]);
  });
});

describe('overlaps', () => {
  it('is 1 between passages of the same features and 0 where none is shared', () => {
    const first = even(space('tin paint'), space('paint tin', 'nets', ''))(0);
    const cosines = [0, 1, 2].map((passage) => Number(first(passage).cosine.toFixed(6)));
    expect(cosines).toEqual([1, 0, 0]);
  });

  it('counts a feature less where it is only lent', () => {
    const first = even(space('tin'), space('tin nets', 'tin*0.5 nets'))(0);
    expect(first(0).cosine).toBeGreaterThan(first(1).cosine);
    expect([first(0).shared, first(1).shared]).toEqual([1, 0.5]);
  });

  it('remembers nothing of the passage it was asked for before', () => {
    const read = even(space('tin', 'nets'), space('tin', 'nets'));
    read(0);
    expect([read(1)(0).shared, read(1)(1).shared]).toEqual([0, 1]);
  });
});
