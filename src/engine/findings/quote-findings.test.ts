import { describe, expect, it } from 'vitest';
import { exampleComparison, type Example } from '../../../tests/support/example-story.ts';
import { findFindings } from './findings.ts';
import type { Finding, Quote, QuoteChange, Range } from '../types.ts';

type Attribution = Quote['attribution'];

/** The findings of a row of two quotations; what differs is told by the words on each side. */
function findings(
  lines: readonly [string, string],
  changes: readonly (readonly [string | null, string | null, QuoteChange['kind']?])[],
  more: Partial<Example> & { readonly speakersDiffer?: boolean } = {},
): Finding[] {
  const { speakersDiffer = false, ...rest } = more;
  const story = { articles: { gazette: [lines[0]], herald: [lines[1]] }, ...rest };
  const ids = ['gazette.q1', 'herald.q1'] as const;
  const example: Example = {
    ...story,
    quoteGroups: [
      {
        ...{ id: 'qg1', quotes: rest.quotes ? Object.keys(rest.quotes) : ids, explanation: '' },
        ...{ relation: 'altered', speaker: 'Ada Moor', speakersDiffer },
        changes: changes.map(([one, other, kind = 'word']) => ({
          ...{ kind, quotes: ids },
          ranges: [rangeOf(lines[0], one), rangeOf(lines[1], other)],
        })),
      },
    ],
  };
  return findFindings(exampleComparison(example));
}

function rangeOf(line: string, words: string | null): Range | null {
  if (words === null) return null;
  const start = line.indexOf(words);
  return { start, end: start + words.length };
}

function weight(one: string | null, other: string | null, kind: QuoteChange['kind'] = 'word') {
  const lines = [`“We ${one ?? ''} it,” she said.`, `“We ${other ?? ''} it,” she said.`] as const;
  return findings(lines, [[one, other, kind]])[0]?.weight ?? 0;
}

describe('a quotation that is printed otherwise', () => {
  it('weighs most with another number, and little where a common word is another', () => {
    expect(weight('bought nine', 'bought ten', 'number')).toBeGreaterThan(0.9);
    expect(weight('must', 'should')).toBeLessThan(0.3);
  });

  it('weighs by the rarer of the words on the side that has the less telling ones', () => {
    const both = weight('dredged', 'embezzled');
    expect(both).toBeGreaterThan(0.5);
    expect(weight('the', 'embezzled')).toBeLessThan(both);
    expect(weight('embezzled', 'the')).toBeLessThan(both);
    expect(weight('said dredged', 'said embezzled')).toBe(both);
  });

  it('counts as one change up to three words, whichever side has them', () => {
    const three = 'never bought any';
    expect(weight(three, 'sold', 'negation')).toBeGreaterThan(0.9);
    expect(weight(`${three} more`, 'sold', 'negation')).toBeLessThan(0.3);
    expect(weight('sold', `${three} more`, 'negation')).toBeLessThan(0.3);
  });

  it('weighs more the more was cut, up to forty words', () => {
    const cut = (count: number) => weight(Array<string>(count).fill('salt').join(' '), null, 'cut');
    expect(cut(5)).toBeLessThan(cut(20));
    expect(cut(80)).toBe(cut(40));
    expect(cut(40)).toBeLessThan(0.4);
  });

  it('was cut where more than two words stand on one side only', () => {
    const kind = (words: string) =>
      findings([`“We ${words} it,” she said.`, '“We it,” she said.'], [[words, null]])[0]?.kind;
    expect(kind('have sold all of')).toBe('quote-trimmed');
    expect(kind('have sold')).toBe('quote-altered');
  });

  it('is told by its weightiest change, in whatever order they come', () => {
    const lines = ['“We sold ten barges,” she said.', '“We lent two barges,” she said.'] as const;
    const word = ['sold', 'lent'] as const;
    const number = ['ten', 'two', 'number'] as const;
    for (const changes of [
      [word, number],
      [number, word],
    ])
      expect(findings(lines, changes)[0]?.sentence).toContain('“ten” where herald prints “two”');
  });

  it('shows the part that the words stand in, where a clause interrupts it', () => {
    const line = '“We sold it,” she said, “and lent ten barges.”';
    const other = '“We sold it,” she said, “and lent two barges.”';
    const spans = [
      [1, 12],
      [line.indexOf('and'), line.indexOf('.”') + 1],
    ] as const;
    const [finding] = findings([line, other], [['ten', 'two', 'number']], {
      quotes: { 'gazette.q1': { spans }, 'herald.q1': { spans } },
    });
    expect(finding?.sides.map(({ range }) => line.slice(range?.start, range?.end))).toEqual([
      'and lent ten barges.',
      'and lent ten barges.',
    ]);
  });

  it('shows its beginning where the other has nothing in the place', () => {
    const line = '“We sold it,” she said, “and lent ten barges.”';
    const spans = [
      [1, 12],
      [line.indexOf('and'), line.indexOf('.”') + 1],
    ] as const;
    const [finding] = findings([line, line], [['ten', null, 'number']], {
      quotes: { 'gazette.q1': { spans }, 'herald.q1': { spans } },
    });
    expect(finding?.sides.map(({ range }) => line.slice(range?.start, range?.end))).toEqual([
      'and lent ten barges.',
      'We sold it,',
    ]);
    expect(finding?.sides[1]?.telling).toEqual([]);
  });
});

describe('a quotation whose speaker is disputed', () => {
  const LINES = ['“We sold it,” Ada Moor said.', '“We sold it,” Ben Lund said.'] as const;
  const speakers = (
    gazette: readonly [string | null, Attribution],
    herald: readonly [string | null, Attribution],
    lines: readonly [string, string] = LINES,
  ) =>
    findings(lines, [], {
      speakersDiffer: true,
      quotes: {
        'gazette.q1': { speaker: gazette[0], attribution: gazette[1] },
        'herald.q1': { speaker: herald[0], attribution: herald[1] },
      },
    });

  it('shows the quotation of each, with the passage it stands in', () => {
    const [finding] = speakers(['Ada Moor', 'clause'], ['Ben Lund', 'clause']);
    expect(finding?.passages).toEqual(['gazette.1', 'herald.1']);
    expect(finding?.certainty).toBeGreaterThanOrEqual(0.5);
  });

  it('is only perhaps disputed where one of them is not named beside it', () => {
    expect(speakers(['Ada Moor', 'running'], ['Ben Lund', 'clause'])[0]?.certainty).toBeLessThan(
      0.5,
    );
    expect(speakers(['Ada Moor', 'running'], ['Ben Lund', 'running'])[0]?.certainty).toBeLessThan(
      0.5,
    );
  });

  it('is none where an article names nobody, or both name one', () => {
    expect(speakers(['Ada Moor', 'clause'], [null, null])).toEqual([]);
    expect(speakers([null, null], ['Ben Lund', 'clause'])).toEqual([]);
    expect(speakers(['Ada Moor', 'clause'], ['Ada Moor', 'clause'])).toEqual([]);
  });

  it('is told first of an article that names its speaker beside it', () => {
    const [finding] = speakers(['Ada Moor', 'running'], ['Ben Lund', 'clause']);
    expect(finding?.sentence).toMatch(/by Ben Lund in herald and by Ada Moor in gazette\.$/);
  });

  it('is none where one article names the other’s speaker beside it, be it only one of the two', () => {
    const joint = '“We sold it,” Ada Moor and Ben Lund said.';
    const both = [['Ada Moor', 'clause'] as const, ['Ben Lund', 'clause'] as const] as const;
    expect(speakers(...both, [joint, LINES[1]])).toEqual([]);
    expect(speakers(...both, [LINES[0], joint])).toEqual([]);
  });

  it('stays disputed where a speaker has no name to look for', () => {
    expect(speakers(['the mayor', 'clause'], ['Ben Lund', 'clause'])).toHaveLength(1);
  });

  it('is no matter of two quotations in one article', () => {
    const found = findings(
      ['“We sold it,” Ada Moor said. “We sold it,” Ben Lund said.', 'No.'],
      [],
      {
        speakersDiffer: true,
        quotes: {
          'gazette.q1': { speaker: 'Ada Moor', attribution: 'clause' },
          'gazette.q2': { speaker: 'Ben Lund', attribution: 'clause' },
        },
      },
    );
    expect(found).toEqual([]);
  });
});
