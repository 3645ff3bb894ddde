import { describe, expect, it } from 'vitest';
import { exampleStory, type Example } from '../../tests/support/example-story.ts';
import { outletRecords } from './outlet-record.ts';

const STORY: Example = {
  articles: {
    gazette: [
      '# The barge',
      'The barge sank with {12 tons} of coal.',
      'Nobody saw {40 gulls} leave.',
      'Ann Poe said “we saw the water rise and ran for the bridge”.',
    ],
    herald: ['A barge went down.', 'Poe said “we saw the water rise”.', 'They lost 12 tons.'],
    mirror: ['Down went a barge.'],
  },
  links: [
    ['gazette.2', 'herald.1'],
    ['gazette.2', 'mirror.1'],
    ['herald.1', 'mirror.1'],
  ],
  facts: [
    {
      passages: ['gazette.2', 'herald.1', 'mirror.1'],
      articles: ['gazette', 'herald', 'mirror'],
    },
  ],
  quotes: {
    'gazette.q1': { speaker: 'Ann Poe' },
    'herald.q1': { speaker: 'Poe' },
  },
  quoteGroups: [
    {
      ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'trimmed', explanation: '' },
      ...{ speaker: 'Ann Poe', speakersDiffer: false, changes: [] },
    },
  ],
};
const recordOf = (outlet: string, story: Example = STORY) =>
  outletRecords(exampleStory(story)).find((record) => record.outlet === outlet);

describe('what an outlet did in a story', () => {
  it('counts the sentences that were found in no other article, without headings', () => {
    expect(recordOf('gazette')?.alone).toEqual({
      ...{ count: 2, of: 3, href: '/example/gazette/#only-here' },
    });
    expect(recordOf('mirror')?.alone?.count).toBe(0);
  });

  it('tells how much of a quotation it prints that another prints, too', () => {
    expect(recordOf('gazette')?.quotes).toMatchObject([{ words: 10, of: 10 }]);
    expect(recordOf('herald')?.quotes).toMatchObject([{ words: 5, of: 10 }]);
  });

  it('does not call shortened what it prints in two pieces', () => {
    const inTwo = {
      ...STORY.articles,
      herald: ['“We saw the water rise”, said Poe.', '“Rise and ran for the bridge.”'],
    };
    expect(recordOf('herald', { ...STORY, articles: inTwo })?.quotes).toMatchObject([
      { words: 10, of: 10 },
    ]);
  });

  it('takes for a figure of its own only what stands in no other text', () => {
    expect(recordOf('gazette')?.figures).toMatchObject({ count: 1, of: 2 });
  });

  it('names those whose words it prints by their full names', () => {
    expect(recordOf('herald')?.speakers).toMatchObject([{ name: 'Ann Poe', words: 5 }]);
    expect(
      recordOf('gazette', {
        ...STORY,
        quoteGroups: [],
        quotes: { 'gazette.q1': { speaker: 'letter' } },
      }),
    ).toMatchObject({ speakers: [] });
  });

  it('tells how far into its text stands what all tell', () => {
    expect(recordOf('mirror')?.early).toMatchObject({ at: 0, facts: 1 });
    expect(recordOf('gazette')?.early?.at).toBeGreaterThan(0);
  });

  it('is told of no story with one article', () => {
    expect(outletRecords(exampleStory({ articles: { gazette: ['It rained.'] } }))).toEqual([]);
  });
});
