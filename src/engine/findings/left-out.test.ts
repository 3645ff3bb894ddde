import { describe, expect, it } from 'vitest';
import { STATED } from '../align/settings.ts';
import {
  exampleComparison,
  type Example,
  type ExampleLink,
} from '../../../tests/support/example-story.ts';
import { findFindings } from './findings.ts';
import type { Alignment, Finding } from '../types.ts';

const SURE: Partial<Alignment> = { score: 0.9, evidence: ['Lund', 'salt'] };

function leftOut(example: Example): Finding[] {
  return findFindings(exampleComparison(example)).filter(({ kind }) => kind === 'left-out');
}

/** Two articles tell of a barge; a third of a mayor. */
function story({ links = [['gazette.1', 'herald.1', SURE]], ...more }: Partial<Example>): Example {
  return {
    articles: {
      gazette: ['The barge sank off Lund with salt.', 'The end.'],
      herald: ['Off Lund a barge sank, full of salt.', 'That was all of it.'],
      mirror: ['The mayor spoke.', 'He was brief.'],
    },
    links,
    ...more,
  };
}

describe('what one article leaves out', () => {
  it('is never a heading, nor what a copy tells', () => {
    const articles = {
      gazette: ['# The barge sank off Lund with salt.', 'The end.'],
      herald: ['# Off Lund a barge sank, full of salt.', 'That was all.'],
      mirror: ['The mayor spoke.', 'He was brief.'],
    };
    expect(leftOut(story({ articles }))).toEqual([]);
    expect(leftOut(story({ copies: { mirror: 'gazette' } }))).toEqual([]);
  });

  it('is not what two articles that tell it are in conflict about', () => {
    const row = {
      ...{ id: 'fg1', label: 'salt', figures: ['gazette.f1', 'herald.f1'] },
      ...{ explanation: '', difference: null },
    };
    const articles = {
      gazette: ['The barge sank off Lund with {2 tons} of salt.'],
      herald: ['Off Lund a barge sank, with {3 tons} of salt.'],
      mirror: ['The mayor spoke.'],
    };
    const told = (relation: 'conflict' | 'rounding') =>
      leftOut(story({ articles, figureGroups: [{ ...row, relation }] })).length;
    expect(told('conflict')).toBe(0);
    expect(told('rounding')).toBe(1);
  });

  it('is told once, not again from the side of the other teller', () => {
    const [finding, ...rest] = leftOut(story({}));
    expect(finding?.passages).toEqual(['gazette.1', 'herald.1']);
    expect(rest).toEqual([]);
  });

  it('is what exactly one of several articles leaves out', () => {
    const { articles } = story({});
    const four = { ...articles, echo: ['A storm passed.'] };
    expect(leftOut(story({ articles: four }))).toEqual([]);
    const links = ['herald.1', 'echo.1'].map((id): ExampleLink => ['gazette.1', id, SURE]);
    expect(leftOut(story({ articles: four, links }))[0]?.sentence).toMatch(
      /is told by gazette, herald,? and echo and was not found in mirror\.$/,
    );
  });

  it('is not told where one of the tellers is only perhaps one', () => {
    const { articles } = story({});
    const four = { ...articles, echo: ['A storm passed.'] };
    const links: ExampleLink[] = [
      ['gazette.1', 'herald.1', SURE],
      ['gazette.1', 'echo.1', { score: 0.4 }],
    ];
    expect(leftOut(story({ articles: four, links }))).toEqual([]);
  });

  it('is told from a stated link on', () => {
    const certainty = (score: number) =>
      leftOut(story({ links: [['gazette.1', 'herald.1', { ...SURE, score }]] }))[0]?.certainty;
    expect(certainty(STATED - 0.01)).toBeUndefined();
    expect(certainty(STATED)).toBeGreaterThan(0);
    expect(certainty(0.9)).toBeGreaterThan(certainty(STATED) ?? 1);
  });

  it('is as sure as the weakest of its links', () => {
    const { articles } = story({});
    const four = { ...articles, echo: ['A storm passed.'] };
    const certainty = (score: number) =>
      leftOut(
        story({
          articles: four,
          links: [
            ['gazette.1', 'herald.1', SURE],
            ['gazette.1', 'echo.1', { ...SURE, score }],
          ],
        }),
      )[0]?.certainty;
    expect(certainty(0.7)).toBeLessThan(certainty(0.9) ?? 0);
  });

  it('is not told where the other teller is linked with the third, which the first is not', () => {
    const links: ExampleLink[] = [
      ['gazette.1', 'herald.1', SURE],
      ['herald.1', 'mirror.2', { score: 0.4 }],
    ];
    expect(leftOut(story({ links }))).toEqual([]);
  });

  it('names no article twice that tells it in two passages', () => {
    const links: ExampleLink[] = [
      ['gazette.1', 'herald.1', SURE],
      ['gazette.1', 'herald.2', SURE],
    ];
    const [finding] = leftOut(story({ links }));
    expect(finding?.passages).toEqual(['gazette.1', 'herald.1']);
    expect(finding?.sentence).toMatch(/is told by gazette and herald and was not found in mirror/);
  });

  it('shows the shortest of the sentences', () => {
    expect(leftOut(story({}))[0]?.sentence).toContain('“The barge sank off Lund with salt”');
  });

  it('weighs less the later it is told', () => {
    const late = story({ links: [['gazette.2', 'herald.2', SURE]] });
    expect(leftOut(late)[0]?.weight).toBeLessThan(leftOut(story({}))[0]?.weight ?? 0);
  });

  it('weighs all that it can in articles of one paragraph', () => {
    const whole = story({
      articles: {
        gazette: ['The barge sank off Lund with salt.'],
        herald: ['Off Lund a barge sank, full of salt.'],
        mirror: ['The mayor spoke.'],
      },
    });
    expect(leftOut(whole)[0]?.weight).toBe(leftOut(story({}))[0]?.weight);
  });

  it('is sure only where two telling words and more are missing, in the headline too', () => {
    const isSure = (example: Example) => (leftOut(example)[0]?.certainty ?? 0) >= 0.5;
    const linked = (...evidence: string[]) =>
      story({ links: [['gazette.1', 'herald.1', { score: 0.9, evidence }]] });
    expect(isSure(linked('Lund', 'salt'))).toBe(true);
    expect(isSure(linked('Lund'))).toBe(false);
    expect(isSure(linked('Lund', 'salt', 'mayor'))).toBe(false);
    expect(isSure({ ...linked('Lund', 'salt'), about: { mirror: { headline: 'Salt' } } })).toBe(
      false,
    );
    // Of several words together each must be missing.
    expect(isSure(linked('Lund', 'salt mayor'))).toBe(false);
  });

  it('is told three times for an article at most: what is surest', () => {
    const lines = ['One', 'Two', 'Three', 'Four'].map((word) => `${word} barges sank.`);
    const links = lines.map((_, at): ExampleLink => [
      `gazette.${at + 1}`,
      `herald.${at + 1}`,
      { ...SURE, score: 0.6 + at / 10 },
    ]);
    const articles = { gazette: lines, herald: lines, mirror: ['The mayor spoke.'] };
    const told = leftOut({ articles, links }).map(({ passages }) => passages[0]);
    expect(told.toSorted()).toEqual(['gazette.2', 'gazette.3', 'gazette.4']);
  });
});
