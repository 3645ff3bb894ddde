import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { orderOfPublication, publications, publishedOf } from './publications.ts';

const storyOf = (published: Readonly<Record<string, string | null>>) =>
  exampleStory({
    articles: Object.fromEntries(Object.keys(published).map((slug) => [slug, ['It sank.']])),
    about: Object.fromEntries(
      Object.entries(published).map(([slug, date]) => [slug, { published: date }]),
    ),
    copies: published['echo'] === undefined ? {} : { echo: 'herald' },
  });

describe('when an article was published', () => {
  const known = publications(
    storyOf({ gazette: '2021-06-04', herald: '2021-06-01', mirror: null }),
  );

  it('is told with how long after the first', () => {
    expect(known.get('gazette')).toMatchObject({ words: '4 June 2021', later: 'three days later' });
    expect(known.get('herald')?.later).toBeNull();
  });

  it('is not told where the copy carries no date', () => {
    expect(known.has('mirror')).toBe(false);
  });

  it('is compared by the moment where all carry one', () => {
    const moments = publications(
      storyOf({ gazette: '2021-06-01T23:00:00Z', herald: '2021-06-01T22:00:00-05:00' }),
    );
    expect(moments.get('herald')).toMatchObject({
      words: '1 June 2021, 22:00 (UTC−5)',
      later: 'four hours later',
    });
  });
});

describe('the order of publication', () => {
  it('puts the first day first', () => {
    expect(orderOfPublication(storyOf({ gazette: '2021-06-02', herald: '2021-06-01' }))).toBe(
      'herald published on 1 June 2021, gazette one day later. What is told later may have happened in between.',
    );
  });

  it('is not told where all are of one day, or only one date is known', () => {
    expect(orderOfPublication(storyOf({ gazette: '2021-06-02', herald: null }))).toBeNull();
    expect(
      orderOfPublication(storyOf({ gazette: '2021-06-02', herald: '2021-06-02T10:00:00Z' })),
    ).toBeNull();
  });

  it('leaves copies out', () => {
    expect(
      orderOfPublication(
        storyOf({ gazette: '2021-06-02', herald: '2021-06-02', echo: '2021-06-09' }),
      ),
    ).toBeNull();
  });
});

describe('when two articles were published', () => {
  const pairOf = (gazette: string | null, herald: string | null) =>
    publishedOf(storyOf({ gazette, herald }), ['gazette', 'herald']);

  it('tells the earlier first, by the time of day where both have one', () => {
    expect(pairOf('2021-06-01T12:10:00Z', '2021-06-01T10:10:00Z')).toBe(
      'herald published on 1 June 2021, 10:10 (UTC), gazette two hours later. What is told later may have happened in between.',
    );
  });

  it('is not told where none is known to be the earlier', () => {
    expect(pairOf('2021-06-01', null)).toBeNull();
    expect(pairOf('2021-06-01', '2021-06-01T10:10:00Z')).toBeNull();
  });
});
