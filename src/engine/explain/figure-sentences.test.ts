import { describe, expect, it } from 'vitest';
import { exampleComparison } from '../../../tests/support/example-story.ts';
import { languageOf } from '../language/index.ts';
import type { Figure, FigureGroup } from '../types.ts';
import { differenceOf, explain, measureOf, number, printed } from './figure-sentences.ts';

const english = languageOf('en');

/** Two articles, each with one figure. */
function pair(one: string, other: string, ...facts: Partial<Figure>[]) {
  const { articles, figures } = exampleComparison({
    articles: { gazette: [`It held {${one}}.`], herald: [`It had {${other}}.`] },
    figures: { 'gazette.f1': facts[0] ?? {}, 'herald.f1': facts[1] ?? facts[0] ?? {} },
  });
  return { articles, figures };
}
function sentence(
  relation: FigureGroup['relation'],
  ...[one, other, ...facts]: Parameters<typeof pair>
): string {
  const { articles, figures } = pair(one, other, ...facts);
  return explain(figures, relation, articles, null);
}
function apart(...of: Parameters<typeof pair>): (string | null)[] {
  const { figures } = pair(...of);
  return [differenceOf(figures, english), measureOf(figures, english)];
}

describe('a figure as a sentence prints it', () => {
  const words = (text: string, qualifier: string | null) => {
    const [figure] = pair(text, '1').figures;
    return figure && printed({ ...figure, start: 0, end: text.length, qualifier }, text);
  };

  it('has its qualifier where that belongs, once', () => {
    expect(words('2 tons', null)).toBe('2 tons');
    expect(words('2 tons', 'some')).toBe('some 2 tons');
    expect(words('some 2 tons', 'some')).toBe('some 2 tons');
    expect(words('2 tons', 'or more')).toBe('2 tons or more');
    expect(words('2 tons', '+')).toBe('2 tons+');
    expect(words('2 tons', 'plus')).toBe('2 tons-plus');
  });

  it('leaves idle qualifiers out', () => {
    expect(words('2 tons', 'only')).toBe('2 tons');
    expect(words('2 tons', 'just over')).toBe('just over 2 tons');
  });
});

describe('the sentence of a row', () => {
  it('says that all print the same, where they do', () => {
    expect(sentence('agree', '2 tons', '2 tons')).toBe('gazette and herald both say 2 tons.');
  });

  it('says that values are the same, and whether they are qualified otherwise', () => {
    expect(sentence('agree', '2 tons', '2,000 kg')).toBe(
      'gazette says 2 tons, herald 2,000 kg: the same value.',
    );
    expect(sentence('agree', '2 tons', '2 tons', { qualifier: 'about' }, {})).toBe(
      'gazette says about 2 tons, herald 2 tons: the same value, qualified differently.',
    );
  });

  it('says what each relation comes to', () => {
    expect(sentence('vague', '2 tons', 'tons', {}, { value: null })).toMatch(
      /: both can be true, one is less exact\.$/,
    );
    expect(sentence('conflict', '2 tons', '3 tons', { unit: 'ton' })).toMatch(/: 1 ton apart\.$/);
    expect(sentence('possible', '2 tons', '3 tons')).toMatch(/: possibly the same measure/);
    expect(sentence('rounding', '2 tons', '2 tons')).toMatch(/: the same within rounding/);
  });

  it('says the periods where they are what differs, and only there', () => {
    const periods = [{ period: '2020' }, { period: '2021' }];
    expect(sentence('baseline', '2 tons', '3 tons', ...periods)).toBe(
      'gazette says 2 tons (2020), herald 3 tons (2021): stated for different periods.',
    );
    expect(sentence('conflict', '2 tons', '3 tons', ...periods)).not.toContain('(2020)');
    expect(sentence('baseline', '2 tons', '3 tons')).not.toContain('(');
  });
});

describe('how far figures are apart', () => {
  it('is told in their unit, in the number it needs', () => {
    expect(apart('2', '3', { unit: 'ton' })).toEqual(['1 ton apart', '1 ton']);
    expect(apart('2', '4', { unit: 'ton' })).toEqual(['2 tons apart', '2 tons']);
  });

  it('is told as a factor from ten times on', () => {
    expect(apart('2', '20', { unit: 'ton' })).toEqual(['10 times apart', '10 ×']);
    expect(apart('2', '19', { unit: 'ton' })[0]).toBe('17 tons apart');
  });

  it('is told in money with its sign, large sums in words', () => {
    const money = { kind: 'money', unit: 'USD' } as const;
    expect(apart('200', '300', money)).toEqual(['$100 apart', '$100']);
    expect(apart('2.50', '3', money)[1]).toBe('$0.50');
    expect(apart('2000000', '5000000', money)[1]).toBe('$3 million');
    expect(apart('2000000000', '5000000000', money)[1]).toBe('$3 billion');
    expect(apart('2000000000000', '5000000000000', money)[1]).toBe('$3 trillion');
    expect(apart('200', '300', { ...money, unit: 'CHF' })[1]).toBe('100 CHF');
  });

  it('is told as a part of rounded sums that differ little', () => {
    const money = { kind: 'money', unit: 'USD' } as const;
    expect(apart('1000', '1050', money)[0]).toBe('5% apart');
    expect(apart('1000', '1100', money)[0]).toBe('$100 apart');
    expect(apart('100', '105', money)[0]).toBe('$5 apart');
    expect(apart('1001', '1051', money)[0]).toBe('$50 apart');
  });

  it('is told in points of percentages, and as times of multiples', () => {
    expect(apart('20', '25', { kind: 'percentage', unit: '%' })[1]).toBe('5 percentage points');
    expect(apart('2', '5', { kind: 'multiple', unit: '' })[1]).toBe('3 times');
  });

  it('is nothing where they are equal', () => {
    expect(apart('2', '2', { unit: 'ton' })).toEqual([null, '']);
  });
});

describe('a number for readers', () => {
  it.each([
    [1_000_000, 3, '1,000,000'],
    [2.754, 3, '2.75'],
    [1234.5, 3, '1,235'],
    [0.02754, 2, '0.028'],
    [1, 1, '1'],
    [999, 3, '999'],
    [Infinity, 3, 'many'],
  ])('%d to %d digits is %s', (value, significant, words) => {
    expect(number(value, significant)).toBe(words);
  });
});
