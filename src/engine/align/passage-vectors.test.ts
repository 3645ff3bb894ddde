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
    const { cosine } = even(space('tin paint'), space('paint tin', 'nets', ''))(0);
    expect([...cosine].map((value) => Number(value.toFixed(6)))).toEqual([1, 0, 0]);
  });

  it('counts a feature less where it is only lent', () => {
    const { cosine, shared } = even(space('tin'), space('tin nets', 'tin*0.5 nets'))(0);
    expect(cosine[0]).toBeGreaterThan(cosine[1] ?? 1);
    expect([...shared]).toEqual([1, 0.5]);
  });

  it('passes over features of so many pairs of passages that they tell none apart', () => {
    const many = space(...Array.from({ length: 300 }, (_, n) => `tin only${n}`));
    expect(even(many, many)(7).shared[7]).toBe(1);
  });
});
