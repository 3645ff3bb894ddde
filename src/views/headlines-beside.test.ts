import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { findings } from './findings.ts';
import { headlinesBeside } from './headlines-beside.ts';

/** Headlines as tests write them: `[words]` are those that only it has. */
function beside(written: Readonly<Record<string, string>>, kind = 'headline-framing' as const) {
  const plain = (text: string) => text.replace(/[[\]]/g, '');
  const story = exampleStory({
    articles: Object.fromEntries(Object.keys(written).map((slug) => [slug, ['It rained.']])),
    about: Object.fromEntries(
      Object.entries(written).map(([slug, text]) => [slug, { headline: plain(text) }]),
    ),
    findings: [
      {
        ...{
          id: 'one',
          kind,
          certainty: 0.9,
          weight: 0.5,
          sentence: '',
          passages: [],
          group: null,
        },
        sides: Object.entries(written).map(([slug, text]) => {
          const start = text.indexOf('[');
          const telling = start < 0 ? [] : [{ start, end: text.indexOf(']') - 1 }];
          const range = text === '' ? null : { start: 0, end: plain(text).length };
          return { articles: [slug], of: 'headline', range, telling };
        }),
      },
    ],
  });
  return findings(story).map(headlinesBeside)[0];
}

describe('headlines in a list', () => {
  it('stand beside each other', () => {
    expect(beside({ gazette: 'Mayor [Resigns]', herald: 'Mayor [to Retire]' })).toBe(
      'gazette: “Mayor Resigns”; herald: “Mayor to Retire”.',
    );
  });

  it('are those of two with most words of their own', () => {
    expect(
      beside({
        gazette: 'Mayor of Tarn [Out]',
        herald: 'Mayor [Resigns]',
        echo: '[Storm at Tarn]',
      }),
    ).toBe('herald: “Mayor Resigns”; echo: “Storm at Tarn”.');
  });

  it('are cut between words around what only they have', () => {
    const long = 'In a town by the sea, after years of quarrel, the mayor [resigns in rebuke]';
    const found = beside({ gazette: long, herald: 'Mayor [to Retire]' });
    expect(found).toMatch(/^gazette: “… .*mayor resigns in rebuke”; herald/);
    expect(found?.length).toBeLessThan(100);
  });

  it('have single marks inside ours', () => {
    expect(beside({ gazette: 'Mayor [“Out”]', herald: 'Mayor [Stays]' })).toContain(
      '“Mayor ‘Out’”',
    );
  });

  it('are not told where only one has words of its own', () => {
    expect(beside({ gazette: 'Mayor [Resigns]', herald: '' })).toBeNull();
  });
});
