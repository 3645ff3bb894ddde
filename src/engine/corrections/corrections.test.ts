import { describe, expect, it } from 'vitest';
import { compareTexts } from '../compare.ts';
import type { Article } from '../types.ts';
import type { Correction, CorrectionKind } from './correction.ts';

const TEXTS = {
  herald: [
    'The council of Saltmere passed its budget of $2.5 million on Tuesday.',
    'Heavy rain flooded the cellar of the old harbour museum.',
    '“We shall mend the harbour gate before winter comes,” the mayor, Ada Moor, said.',
    'Nineteen fishing boats were damaged in the storm of Tuesday night.',
  ],
  post: [
    'The council of Saltmere passed its budget of $2.4 million on Tuesday.',
    'Water stood in the basement where paintings are kept.',
    '“We shall mend the harbour gate before winter comes,” said Jan Rook.',
    'At the winter fair in Elbing a dealer sold twenty boats to hotels.',
  ],
};

const article = (slug: string, lines: readonly string[]): Article => {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 2;
    return block;
  });
  const facts = { outlet: slug, headline: null, published: null, language: 'en' };
  return { slug, ...facts, version: null, copyOf: null, text: lines.join('\n\n'), blocks };
};
const ARTICLES = Object.entries(TEXTS).map(([slug, lines]) => article(slug, lines));
const textOf = (slug: string) => ARTICLES.find((one) => one.slug === slug)?.text ?? '';

function correction(
  kind: CorrectionKind,
  words: Readonly<Record<string, string>>,
  is: string | null = null,
): Correction {
  const places = Object.entries(words).map(([slug, some]) => {
    const start = textOf(slug).indexOf(some);
    expect(start, some).toBeGreaterThanOrEqual(0);
    return { article: slug, of: 'text' as const, start, end: start + some.length };
  });
  return { kind, places, is, because: 'So it is.', by: null, on: null };
}

const corrected = (...corrections: Correction[]) => compareTexts('storm', ARTICLES, corrections);
const plain = compareTexts('storm', ARTICLES).comparison;
const link = (comparison: typeof plain, a: string, b: string) =>
  comparison.alignments.find((one) => one.a === a && one.b === b);

describe('corrections by the editor', () => {
  it('change nothing where there are none', () => {
    expect(corrected().comparison).toEqual(plain);
    expect(plain.corrections).toBeUndefined();
  });

  it('link passages that tell the same, for certain, and say what the engine says', () => {
    expect(link(plain, 'herald.2', 'post.2')).toBeUndefined();
    const { comparison, doubts } = corrected(
      correction('same', { herald: 'flooded the cellar', post: 'Water stood' }),
    );
    expect(link(comparison, 'herald.2', 'post.2')).toMatchObject({ score: 1, set: true });
    expect(comparison.facts.map(({ passages }) => passages)).toContainEqual(['herald.2', 'post.2']);
    expect(comparison.corrections).toMatchObject([
      { id: 'c1', kind: 'same', passages: ['herald.2', 'post.2'], engine: { alignments: [] } },
    ]);
    expect(doubts).toEqual([]);
  });

  it('set passages apart, so that nothing rests on their link', () => {
    expect(link(plain, 'herald.1', 'post.1')).toBeDefined();
    const { comparison } = corrected(
      correction('apart', { herald: 'passed its budget', post: 'passed its budget' }),
    );
    expect(link(comparison, 'herald.1', 'post.1')).toBeUndefined();
    expect(comparison.corrections?.[0]?.engine.alignments).toHaveLength(1);
  });

  it('take figures out of a row, and with it what was found of them', () => {
    expect(plain.findings.map(({ kind }) => kind)).toContain('figure-conflict');
    const { comparison } = corrected(
      correction('unlink', { herald: '$2.5 million', post: '$2.4 million' }),
    );
    expect(comparison.figureGroups).toEqual([]);
    expect(comparison.disagreements).toEqual([]);
    expect(comparison.findings.map(({ kind }) => kind)).not.toContain('figure-conflict');
    expect(comparison.corrections?.[0]?.engine.rows).toEqual([
      { members: ['herald.f1', 'post.f1'], relation: 'conflict', label: 'budget' },
    ]);
  });

  it('put figures into a row, whose verdict is that of their values', () => {
    const { comparison, doubts } = corrected(
      correction('link', { herald: 'Nineteen fishing boats', post: 'twenty boats' }),
    );
    expect(comparison.figureGroups.map(({ relation }) => relation)).toEqual([
      'conflict',
      'conflict',
    ]);
    expect(comparison.corrections?.[0]).toMatchObject({ rows: ['fg2'], engine: { rows: [] } });
    const boats = comparison.findings.find(({ group }) => group === 'fg2');
    expect(boats).toMatchObject({ kind: 'figure-conflict', certainty: 1 });
    expect(doubts).toEqual([]);
  });

  it('are told of where they put together what cannot be compared', () => {
    const { comparison, doubts } = corrected(
      correction('link', { herald: '$2.5 million', post: 'twenty boats' }),
    );
    expect(comparison.figureGroups).toEqual(plain.figureGroups);
    expect(doubts).toEqual([{ correction: 0, kind: 'incomparable' }]);
  });

  it('name the speaker of a quotation in place of the one that was read', () => {
    const speaker = ({ quotes }: typeof plain) => quotes.find(({ article: of }) => of === 'post');
    expect(speaker(plain)?.speaker).toBe('Jan Rook');
    const { comparison } = corrected(
      correction('speaker', { post: 'We shall mend the harbour gate' }, 'Ada Moor'),
    );
    expect(speaker(comparison)?.speaker).toBe('Ada Moor');
    expect(comparison.corrections?.[0]).toMatchObject({
      rows: ['qg1'],
      engine: { speaker: 'Jan Rook' },
    });
  });

  it('take quotations out of a row', () => {
    const words = 'We shall mend the harbour gate';
    const { comparison } = corrected(correction('unlink', { herald: words, post: words }));
    expect(comparison.quoteGroups).toEqual([]);
  });

  it('name a row', () => {
    const { comparison } = corrected(correction('label', { herald: '$2.5 million' }, 'the plan'));
    expect(comparison.figureGroups[0]?.label).toBe('the plan');
    expect(comparison.disagreements[0]?.label).toBe('the plan');
    expect(comparison.corrections?.[0]?.engine.rows?.[0]?.label).toBe('budget');
  });

  it('hide a finding that rests on some words, and keep it beside the correction', () => {
    const { comparison } = corrected(
      correction('hide', { herald: '$2.5 million', post: '$2.4 million' }),
    );
    expect(comparison.findings.map(({ kind }) => kind)).not.toContain('figure-conflict');
    expect(comparison.figureGroups).toHaveLength(1);
    expect(comparison.corrections?.[0]?.engine.findings?.map(({ kind }) => kind)).toContain(
      'figure-conflict',
    );
  });

  it('note something at a passage, which changes nothing', () => {
    const { comparison } = corrected(correction('note', { herald: 'Heavy rain' }, 'It did not.'));
    const { corrections, ...rest } = comparison;
    expect(rest).toEqual(plain);
    expect(corrections).toMatchObject([{ passages: ['herald.2'], is: 'It did not.', engine: {} }]);
  });

  it('are needed where only a part of what they set as one is linked without them', () => {
    const { comparison, doubts } = corrected(
      correction('same', { herald: 'on Tuesday.\n\nHeavy rain', post: 'passed its budget' }),
    );
    expect(link(plain, 'herald.1', 'post.1')).toBeDefined();
    expect(link(plain, 'herald.2', 'post.1')).toBeUndefined();
    expect(link(comparison, 'herald.2', 'post.1')).toMatchObject({ set: true });
    expect(doubts).toEqual([]);
  });

  it('are told of where they set nothing', () => {
    const budget = { herald: 'passed its budget', post: 'passed its budget' };
    const rain = { herald: 'Heavy rain', post: 'Water stood' };
    const { doubts } = corrected(
      correction('same', budget),
      correction('apart', rain),
      correction('link', rain),
      correction('unlink', { herald: '$2.5 million on Tuesday', post: 'twenty boats' }),
      correction('hide', { herald: 'Heavy rain' }),
      correction('speaker', { herald: 'Heavy rain' }, 'Ada Moor'),
      correction('label', { herald: '$2.5 million' }, 'budget'),
    );
    expect(doubts?.map(({ correction: index, kind }) => [index, kind])).toEqual([
      [0, 'needless'],
      [1, 'needless'],
      [2, 'none'],
      [3, 'needless'],
      [4, 'needless'],
      [5, 'none'],
      [6, 'needless'],
    ]);
  });
});
