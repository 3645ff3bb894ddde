import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, Passage } from '../types.ts';
import { settleLinks, type LinkContext } from './settle-links.ts';

const NOTHING = { figures: [], figureGroups: [], quotes: [], quoteGroups: [] };

/** Three passages of 10 code units in each of the articles a, b and c. */
function contextOf(articles: readonly string[]): LinkContext {
  const passages = articles.flatMap((article) =>
    [1, 2, 3].map((n): Passage => ({
      id: `${article}.${n}`,
      article,
      kind: 'sentence',
      block: 0,
      start: (n - 1) * 11,
      end: n * 11 - 1,
    })),
  );
  return { passages, ...NOTHING };
}

/** "a.1 b.2 0.3": a candidate with its likelihood. */
function candidates(...lines: string[]): Alignment[] {
  return lines.map((line) => {
    const [a = '', b = '', score] = line.split(' ');
    return { a, b, relation: 'partial', score: Number(score), evidence: ['word'] };
  });
}

const pairs = (links: readonly Alignment[]) => links.map(({ a, b }) => `${a} ${b}`);

describe('settleLinks', () => {
  const scoreOf = (links: readonly Alignment[], pair: string) =>
    links.find(({ a, b }) => `${a} ${b}` === pair)?.score ?? 0;

  it('leaves two articles to their own words', () => {
    const found = candidates('a.1 b.1 0.8', 'a.2 b.2 0.1');
    const links = settleLinks(found, contextOf(['a', 'b']));
    expect(pairs(links)).toEqual(['a.1 b.1']);
    expect(links[0]).not.toHaveProperty('support');
  });

  it('makes a weak link where a third article has the fact too, and says where', () => {
    const alone = candidates('a.1 b.1 0.35');
    const found = candidates('a.1 b.1 0.35', 'a.1 c.1 0.95', 'b.1 c.1 0.95');
    const links = settleLinks(found, contextOf(['a', 'b', 'c']));
    expect(pairs(links)).toContain('a.1 b.1');
    expect(links[0]?.support).toEqual(['c.1']);
    expect(scoreOf(settleLinks(alone, contextOf(['a', 'b', 'c'])), 'a.1 b.1')).toBe(0);
  });

  it('holds nothing against a link that a third article lacks the fact', () => {
    const found = candidates('a.1 b.1 0.7');
    const [two, three] = [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ].map((slugs) => scoreOf(settleLinks(found, contextOf(slugs)), 'a.1 b.1'));
    expect(three).toBe(two);
  });

  it('counts a shared row of a ledger, and names it', () => {
    const figure = (article: string) => ({
      id: `${article}.f1`,
      article,
      passage: `${article}.2`,
      kind: 'count' as const,
      value: 3,
      unit: 'aide',
      approximate: false,
      qualifier: null,
      period: null,
      start: 12,
      end: 15,
    });
    const group = {
      id: 'fg1',
      label: 'aides',
      figures: ['a.f1', 'b.f1'],
      explanation: '',
      difference: null,
    };
    const context = { ...contextOf(['a', 'b']), figures: [figure('a'), figure('b')] };
    const found = candidates('a.2 b.2 0.25');
    const sure = { ...context, figureGroups: [{ ...group, relation: 'agree' as const }] };
    const unsure = { ...context, figureGroups: [{ ...group, relation: 'possible' as const }] };
    expect(settleLinks(found, sure)[0]?.support).toEqual(['fg1']);
    expect(settleLinks(found, unsure)).toEqual([]);
    const twice = {
      ...sure,
      figureGroups: ['fg1', 'fg2'].map((id) => ({ ...group, id, relation: 'conflict' as const })),
    };
    expect(settleLinks(found, twice)[0]?.score).toBeGreaterThan(
      settleLinks(found, sure)[0]?.score ?? 1,
    );
  });

  const passage = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }));
  const candidate = fc
    .tuple(passage, passage, fc.double({ min: 0.04, max: 0.99, noNaN: true }))
    .filter(([[one], [other]]) => one !== other);
  const found = fc.uniqueArray(candidate, {
    selector: ([one, other]) => [one.join('.'), other.join('.')].sort().join(' '),
    maxLength: 20,
  });

  it('chooses the same links whichever way round and in whatever order it is asked', () => {
    fc.assert(
      fc.property(found, (list) => {
        const forth = candidates(...list.map(([a, b, s]) => `${a.join('.')} ${b.join('.')} ${s}`));
        const back = forth.map((link) => ({ ...link, a: link.b, b: link.a })).reverse();
        const context = contextOf(['a', 'b', 'c']);
        const key = ({ a, b, score, support }: Alignment) =>
          JSON.stringify([[a, b].sort(), score, support]);
        const [one, other] = [forth, back].map((links) =>
          settleLinks(links, context).map(key).sort(),
        );
        expect(one).toEqual(other);
      }),
    );
  });
});
