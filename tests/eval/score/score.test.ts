import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Built, Labels } from '../labels.ts';
import { matchingBlocks } from './matching-blocks.ts';
import { score } from './score.ts';
import { isSameSpeaker } from './speakers.ts';
import { MEASURES, ratesOf } from './tally.ts';

interface Reference {
  readonly stories: readonly { readonly labels: Labels; readonly built: Built }[];
  /** What the reference scorer, written in Python by other hands, says of them. */
  readonly scores: Readonly<
    Record<string, { precision: number; recall: number; f1: number; gold: number; found: number }>
  >;
}

const file = new URL('../reference/scored.json', import.meta.url);
const { stories, scores } = JSON.parse(readFileSync(file, 'utf8')) as Reference;

describe('score', () => {
  it.each(MEASURES)('scores %s as the reference scorer does', (measure) => {
    const tally = score(stories)[measure];
    const { precision, recall, f1 } = ratesOf(tally);
    const rounded = [precision, recall, f1].map((rate) => Number(rate.toFixed(4)));
    const { gold, found } = tally;
    const { [measure]: expected } = scores;
    expect({ rounded, gold, found }).toEqual({
      rounded: [expected?.precision, expected?.recall, expected?.f1],
      gold: expected?.gold,
      found: expected?.found,
    });
  });

  it('gives full marks to a comparison that says what the labels say', () => {
    const { alignment, 'alignment-same': same } = score(
      stories.map(({ labels, built }) => ({ labels, built: perfect(labels, built) })),
    );
    expect([ratesOf(alignment).f1, ratesOf(same).recall]).toEqual([1, 1]);
  });

  it('refuses labels of an article that was not built', () => {
    const [{ labels, built } = fail()] = stories;
    expect(() => score([{ labels, built: { ...built, articles: [] } }])).toThrow('was not built');
  });
});

describe('matchingBlocks', () => {
  it('takes the longest equal run first, then those on either side', () => {
    const blocks = matchingBlocks([...'xabcydez'], [...'abcdeabc']);
    expect(blocks).toContainEqual({ a: 1, b: 0, size: 3 });
    expect(blocks).toContainEqual({ a: 5, b: 3, size: 2 });
  });
});

describe('isSameSpeaker', () => {
  it.each([
    ['Agnes Thorley', 'Thorley', true],
    ['Thorley Jr.', 'Agnes Thorley', true],
    ['National Union of Teachers', 'NUT', true],
    ['Union of National Teachers', 'National Teachers’ Union', true],
    ['Agnes Thorley', 'Agnes Beck', false],
    [null, 'Agnes Beck', false],
    [null, null, true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameSpeaker(one, other)).toBe(same);
  });
});

/** A comparison with a passage for each labelled sentence and a link for each labelled pair. */
function perfect(labels: Labels, built: Built): Built {
  const passages = Object.entries(labels.sentences).flatMap(([id, sentence]) => {
    const article = labels.articles[id.split('.')[0] ?? ''] ?? '';
    const start = built.articles.find(({ slug }) => slug === article)?.text.indexOf(sentence) ?? -1;
    return start < 0 ? [] : [{ id, article, start, end: start + sentence.length }];
  });
  const alignments = labels.alignments.flatMap(({ members }) =>
    members.flatMap((a) => members.map((b) => ({ a, b, score: 1 }))),
  );
  return { ...built, passages, alignments };
}

function fail(): never {
  throw new Error('There is no reference story.');
}
