import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRegression, probability } from './logistic-regression.ts';
import { reliability } from './measures.ts';
import type { Judged } from './left-out.ts';

describe('fitRegression', () => {
  it('finds what speaks for a link and what against it, and passes over noise', () => {
    const examples = Array.from({ length: 400 }, (_, n) => {
      const features = [(n % 7) / 7, (n % 11) / 11, 5];
      return { features, linked: (n % 7) - (n % 11) / 2 > 1.2 };
    });
    const { weights } = fitRegression(examples, 1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(1e-6);
  });

  it('expects as many links as there are', () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    const example = fc.record({ features: fc.tuple(value, value), linked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(example, { minLength: 5, maxLength: 60 }), (examples) => {
        const linked = examples.filter((one) => one.linked).length;
        fc.pre(linked > 0 && linked < examples.length);
        const fitted = fitRegression(examples, 1);
        const sum = examples.reduce((all, one) => all + probability(fitted, one.features), 0);
        expect(sum).toBeCloseTo(linked, 3);
      }),
      { seed: 7 },
    );
  });
});

describe('reliability', () => {
  const judged = (score: number, linked: boolean): Judged => ({
    pair: { a: '', b: '', hollow: 0, features: [], linked, sentences: [], linkedSentences: [] },
    story: 0,
    score,
  });

  it('is without error where pairs are linked as often as their score says', () => {
    const pairs = [true, false].map((linked) => judged(0.5, linked));
    expect(reliability(pairs, 0).error).toBe(0);
    expect(reliability([judged(0.9, false)], 0).error).toBeCloseTo(0.9);
  });
});
