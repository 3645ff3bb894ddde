import { describe, expect, it } from 'vitest';
import { exampleStory, type Example } from '../../tests/support/example-story.ts';
import { coverageMap } from './coverage-map.ts';

const ARTICLES = {
  gazette: [
    '# Salt',
    'The barge sank at noon.',
    '+ It held {two tons} of salt.',
    'No one was hurt.',
  ],
  herald: ['A barge went down at noon.', 'It held {3 tons} of salt.', 'All were safe.'],
  echo: ['A barge went down at noon.', 'It held {3 tons} of salt.', 'All were safe.'],
  mirror: ['The barge sank.'],
};
const STORY: Example = {
  articles: ARTICLES,
  copies: { echo: 'herald' },
  links: [
    ['gazette.2', 'herald.1'],
    ['gazette.3', 'herald.2'],
    ['gazette.4', 'herald.3', { score: 0.4 }],
    ['gazette.2', 'mirror.1'],
    ['herald.1', 'echo.1'],
  ],
  findings: [
    {
      ...{ id: 'f1', kind: 'figure-conflict', certainty: 0.9, weight: 0.9, sentence: '' },
      ...{ group: null, passages: ['gazette.3', 'herald.2'] },
      sides: [
        { articles: ['gazette'], of: 'text', range: { start: 0, end: 1 }, telling: [] },
        { articles: ['herald'], of: 'text', range: { start: 0, end: 1 }, telling: [] },
      ],
    },
  ],
};

function drawn(example: Example = STORY) {
  const map = coverageMap(exampleStory(example));
  if (map === null) throw new Error('There is no drawing.');
  return map;
}

describe('the drawing of a story', () => {
  it('has a column for each independent article, the copies left out', () => {
    expect(drawn().columns.map(({ outlet }) => outlet.slug)).toEqual([
      'gazette',
      'herald',
      'mirror',
    ]);
  });

  it('is none of a single article and its copy', () => {
    const { echo, herald } = ARTICLES;
    const story = exampleStory({ articles: { herald, echo }, copies: { echo: 'herald' } });
    expect(coverageMap(story)).toBeNull();
  });

  it('has columns of one height, whatever the length of the articles', () => {
    const { columns, height } = drawn();
    for (const { bars } of columns) {
      const last = bars.at(-1);
      expect(bars[0]?.y).toBe(0);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBe(height);
    }
  });

  it('has a bar for each passage, from the first to the last, none over another', () => {
    const bars = drawn().columns[0]?.bars ?? [];
    expect(bars.map(({ id }) => id)).toEqual(['gazette.1', 'gazette.2', 'gazette.3', 'gazette.4']);
    bars.slice(1).forEach((bar, index) => {
      const above = bars[index];
      expect(bar.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    });
  });

  it('leaves more room between paragraphs than between sentences', () => {
    const bars = drawn().columns[0]?.bars ?? [];
    const gap = (at: number) =>
      (bars[at]?.y ?? 0) - (bars[at - 1]?.y ?? 0) - (bars[at - 1]?.height ?? 0);
    expect(gap(3)).toBeGreaterThan(gap(2));
  });

  it('gives gaps a part of the height alone, so that a long article keeps its bars', () => {
    const long = Array.from({ length: 200 }, (_, n) => `Sentence ${n} of the day.`);
    const { columns, height } = drawn({ articles: { gazette: long, herald: ['It rained.'] } });
    const heights = (columns[0]?.bars ?? []).map((bar) => bar.height);
    expect(heights.reduce((sum, one) => sum + one)).toBeGreaterThan(0.6 * height);
  });

  it('counts the sentences of each article, headings aside', () => {
    expect(drawn().columns.map(({ told }) => told)).toEqual([
      { all: 1, some: 1, one: 0, unclear: 1 },
      { all: 0, some: 2, one: 0, unclear: 1 },
      { all: 0, some: 1, one: 0, unclear: 0 },
    ]);
  });
});

describe('the bands of a drawing', () => {
  const { bands, columns, barWidth } = drawn();
  const numbers = columns.flatMap(({ bars }) => bars.map(({ id }) => id));
  const between = (a: string, b: string) =>
    bands.find(({ ends }) => numbers[ends[0]] === a && numbers[ends[1]] === b);

  it('join the bars of passages that are linked, none those of a copy', () => {
    expect(bands).toHaveLength(4);
    expect(between('gazette.2', 'herald.1')).toMatchObject({ hue: 1, kind: 'sure', far: false });
  });

  it('leave at the right edge of the left bar and arrive at the left edge of the right one', () => {
    const { d = '' } = between('gazette.2', 'herald.1') ?? {};
    const right = columns[1]?.x ?? 0;
    const top = columns[0]?.bars[1]?.y ?? 0;
    expect(d).toMatch(new RegExp(`^M${barWidth} ${top}c`));
    expect(d).toContain(` ${right - barWidth} `);
  });

  it('say where the passages disagree, and where they only perhaps tell the same', () => {
    expect(between('gazette.3', 'herald.2')?.kind).toBe('conflict');
    expect(between('gazette.4', 'herald.3')?.kind).toBe('perhaps');
  });

  it('know no conflict of which the finding is not sure', () => {
    const findings = (STORY.findings ?? []).map((one) => ({ ...one, certainty: 0.4 }));
    expect(drawn({ ...STORY, findings }).bands.some(({ kind }) => kind === 'conflict')).toBe(false);
  });

  it('lie below the others where they pass a column', () => {
    expect(bands.map(({ far }) => far)).toEqual([true, false, false, false]);
  });

  it('join neighbours only where there are many columns', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { bands } = drawn({
      articles: Object.fromEntries(slugs.map((slug) => [slug, ['It rained.']])),
      links: [
        ['a.1', 'b.1'],
        ['a.1', 'g.1'],
      ],
    });
    expect(bands.map(({ ends }) => ends)).toEqual([[0, 1]]);
  });
});
