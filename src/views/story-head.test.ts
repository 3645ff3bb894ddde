import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { articleList } from './article-list.ts';
import { facing } from './facing.ts';
import { passageHref } from './links.ts';
import { readBeside } from './read-beside.ts';
import { toldIn } from './told-in.ts';

const articlesOf = (...slugs: string[]) =>
  Object.fromEntries(slugs.map((slug) => [slug, ['It rained.']]));

describe('whose articles a title is followed by', () => {
  it.each([
    [[], ''],
    [['gazette'], 'in gazette'],
    [['gazette', 'herald'], 'in gazette and herald'],
    [['a', 'b', 'c', 'd', 'e'], 'in five articles'],
  ])('is told of %j', (slugs, words) => {
    expect(toldIn(exampleStory({ articles: articlesOf(...slugs) }))).toBe(words);
  });

  it('leaves copies out', () => {
    const story = exampleStory({
      articles: articlesOf('gazette', 'echo'),
      copies: { echo: 'gazette' },
    });
    expect(toldIn(story)).toBe('in gazette');
  });
});

describe('the list of the articles', () => {
  const story = exampleStory({
    articles: articlesOf('gazette', 'echo'),
    about: { gazette: { headline: 'Rain', published: '2021-06-01T10:00Z' } },
    copies: { echo: 'gazette' },
  });

  it('tells headline, time and length where they are known', () => {
    expect(articleList(story)).toMatchObject([
      {
        ...{ href: '/example/gazette/', headline: 'Rain', length: 'no words' },
        published: '1 June 2021, 10:00 (UTC)',
      },
      { headline: null, published: null },
    ]);
  });

  it('has a bar for each article but the copies', () => {
    expect(articleList(story).map(({ bar }) => bar !== null)).toEqual([true, false]);
  });
});

describe('texts that face each other', () => {
  it('stand in one row up to four', () => {
    expect([facing(2), facing(4), facing(5)]).toEqual([
      'facing of-2',
      'facing of-4',
      'facing of-many',
    ]);
  });
});

describe('where a passage is read beside the others', () => {
  it('is side by side, or its article where it has no column there', () => {
    const slugs = Array.from({ length: 21 }, (_, n) => `paper-${n}`);
    const story = exampleStory({ articles: articlesOf(...slugs) });
    const beside = readBeside(story);
    expect(beside('paper-3.1')).toBe(`/example/side-by-side/#${story.anchor('paper-3.1')}`);
    expect(beside('paper-20.1')).toBe(passageHref(story, 'paper-20.1'));
  });
});
