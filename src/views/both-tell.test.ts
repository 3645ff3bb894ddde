import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { bothTell } from './both-tell.ts';

const STORY: Example = {
  articles: {
    a: ['The barge sank at noon with {2 tons} of salt.', 'Its crew swam ashore.', 'Rain fell.'],
    b: [
      'A long day ended.',
      'The old barge sank with salt aboard.',
      'Sailors swam ashore, wet and cold.',
      'Noon had passed.',
      'Rain fell.',
    ],
  },
  about: { a: { headline: 'Barge sinks' }, b: { headline: 'Barge lost at sea' } },
  links: [
    ['a.1', 'b.2', { score: 0.9 }],
    ['b.4', 'a.1', { score: 0.4 }],
    ['a.2', 'b.3', { score: 0.45 }],
    ['a.3', 'b.5', { score: 1 }],
  ],
};
const told = (example: Example = STORY, base = 'a', other = 'b') => {
  const story = exampleStory(example);
  return bothTell(story, exampleTexts(story), base, other);
};

describe('what two articles written apart both tell', () => {
  it('is set beside each other with its places, the words strong that only one has', () => {
    const [first] = told().sure;
    expect(first?.sides[0].map(({ place, html }) => [place, html])).toEqual([
      [
        'the first paragraph',
        'The barge sank at noon with <span class="figure"><b>2 tons</b></span> of salt.',
      ],
    ]);
    expect(first?.sides[1].map(({ place, html, perhaps }) => [place, html, perhaps])).toEqual([
      ['paragraph 2 of 5', 'The <b>old</b> barge sank with salt <b>aboard</b>.', false],
      ['paragraph 4 of 5', 'Noon had <b>passed</b>.', true],
    ]);
  });

  it('leads to each passage in its own article', () => {
    expect(told().sure[0]?.sides[0][0]).toMatchObject({
      anchor: 'a.the-barge-sank-at-noon',
      href: '/example/a/#a.the-barge-sank-at-noon',
    });
  });

  it('stands apart where it is only perhaps the same', () => {
    const { sure, perhaps } = told();
    expect(sure).toHaveLength(2);
    expect(perhaps.map(({ sides }) => sides[0][0]?.anchor)).toEqual(['a.its-crew-swam-ashore']);
  });

  it('is told to be verbatim where it is', () => {
    expect(told().sure.map(({ verbatim }) => verbatim)).toEqual([false, true]);
  });

  it('leaves out what only one tells, and tells nothing twice', () => {
    const { sure, perhaps } = told();
    const shown = [...sure, ...perhaps].flatMap(({ sides }) =>
      sides.flatMap((passages) => passages.map(({ anchor }) => anchor)),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).not.toContain('b.a-long-day-ended');
  });

  it('runs in the order of the first article, whichever that is', () => {
    expect(told(STORY, 'b', 'a').sure.map(({ sides }) => sides[0][0]?.place)).toEqual([
      'paragraph 2 of 5',
      'paragraph 5 of 5',
    ]);
  });

  it('has the headlines first, where both copies carry one', () => {
    expect(told().headlines?.map((words) => words.filter(({ strong }) => strong))).toEqual([
      [{ text: 'sinks', strong: true }],
      [{ text: 'lost at sea', strong: true }],
    ]);
    expect(told({ ...STORY, about: {} }).headlines).toBeNull();
  });
});
