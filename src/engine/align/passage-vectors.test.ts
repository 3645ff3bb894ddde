import { describe, expect, it } from 'vitest';
import { overlaps, pairWeights, vectorSpace } from './passage-vectors.ts';

/** "tin paint*0.5" is a passage of two features. */
function space(...passages: string[]) {
  return vectorSpace(
    passages.map(
      (features) =>
        new Map(
          features
            .split(' ')
            .filter(Boolean)
            .map((printed): [string, number] => {
              const [feature = '', strength = '1'] = printed.split('*');
              return [feature, Number(strength)];
            }),
        ),
    ),
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
    const weights = pairWeights(
      space('tin paint', 'tin'),
      space('tin', 'nets'),
      (_, frequency) => frequency,
    );
    expect([...weights]).toEqual([
      ['tin', 3],
      ['paint', 1],
      ['nets', 1],
    ]);
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
