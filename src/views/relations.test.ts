import { describe, expect, it } from 'vitest';
import { exampleComparison, type Example } from '../../tests/support/example-story.ts';
import { compared } from './compared.ts';
import { relations, toldAlike } from './relations.ts';
import type { PairRelation } from '../engine/types.ts';

/** The relations of so many articles, each of one sentence, their pairs as they are made. */
function listed(
  articles: number,
  of: (pair: PairRelation, index: number) => Partial<PairRelation>,
  more: Partial<Example> = {},
) {
  const slugs = Array.from({ length: articles }, (_, at) => `paper-${at + 1}`);
  const example = exampleComparison({
    articles: Object.fromEntries(slugs.map((slug) => [slug, ['It rained.']])),
    ...more,
  });
  const pairs = example.pairs.map((pair, index) => ({ ...pair, ...of(pair, index) }));
  return relations(compared({ ...example, pairs }));
}
const shares = (part: number) => ({
  relationship: 'shares-passages' as const,
  share: { base: part, other: part / 2 },
});

describe('how articles are related', () => {
  it('has what is not independent first, and shares where there are any', () => {
    const { listed: all } = listed(3, (_, index) =>
      index === 1 ? { ...shares(0), share: { base: 0, other: 0.2 } } : {},
    );
    expect(all.map(({ other }) => other.slug)).toEqual(['paper-3', 'paper-2', 'paper-3']);
    expect(all.map(({ share }) => share)).toEqual([{ base: 0, other: 0.2 }, null, null]);
  });

  it('stand together where the same is told of them, whatever stands between', () => {
    const { listed: all } = listed(3, (_, index) => ({
      reason: index === 1 ? 'They share a name.' : 'They share nothing.',
    }));
    expect(
      toldAlike(all).map((alike) => alike.map(({ base, other }) => [base.slug, other.slug])),
    ).toEqual([
      [
        ['paper-1', 'paper-2'],
        ['paper-2', 'paper-3'],
      ],
      [['paper-1', 'paper-3']],
    ]);
  });

  it('says the reason, the doubt of a declared copy, and nothing else', () => {
    const { listed: all } = listed(2, () => ({ reason: 'They differ.', doubt: 'Or do they?' }));
    expect(all[0]?.sentence).toBe('They differ. Or do they?');
  });

  it('lists of many articles the pairs that share most, and counts the others', () => {
    const { listed: all, note } = listed(14, (_, index) =>
      index < 3 ? shares((index + 1) / 10) : {},
    );
    expect(all.map(({ share }) => share?.base)).toEqual([0.3, 0.2, 0.1]);
    expect(note).toMatch(/88 pairs are independent as far as the texts tell, and not listed\./i);
    expect(note).not.toContain('that share most');
  });

  it('counts one pair as one, and says where not all related ones are listed', () => {
    const { listed: all, note } = listed(14, (_, index) => (index < 90 ? shares(index / 100) : {}));
    expect(all).toHaveLength(40);
    expect(all[0]?.share?.base).toBe(0.89);
    expect(note).toMatch(/One pair is independent as far as the texts tell, and not listed\./);
    expect(note).toMatch(/Of the other 90, the 40 that share most are listed\./);
  });
});
