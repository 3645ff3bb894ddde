import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts, type Example } from '../../tests/support/example-story.ts';
import { articleFacts } from './article-facts.ts';
import { cardOf } from './card.ts';
import { asOf } from './cite.ts';
import { storyJsonLd } from './json-ld.ts';

const STORY: Example = {
  articles: { gazette: ['The barge sank.'], herald: ['A barge sank.'], echo: ['A barge sank.'] },
  about: { gazette: { headline: 'Barge <sinks>', published: '2021-06-01' } },
  copies: { echo: 'herald' },
};
const storyOf = (example: Example, date: string | null = null) => {
  const compared = exampleStory(example);
  const about = {
    ...{ slug: 'barge', language: 'en', title: 'Barge', summary: null },
    ...{ date, tags: [], introHtml: '' },
  };
  return { about, compared, texts: exampleTexts(compared) };
};

describe('the facts of an article', () => {
  it('name what its copy does not carry', () => {
    expect(articleFacts(storyOf(STORY), 'gazette').missing).toBe(
      'This copy carries no byline or address.',
    );
    expect(articleFacts(storyOf(STORY), 'herald').missing).toBe(
      'This copy carries no headline, byline, date or address.',
    );
  });

  it('say how a copy was made, and nothing of that for a source or an article of its own', () => {
    const relation = (slug: string) => articleFacts(storyOf(STORY), slug).relation?.sentence;
    expect(relation('echo')).toBe('herald and echo.');
    expect(relation('herald')).toBeUndefined();
    expect(relation('gazette')).toBeUndefined();
  });

  it('do not take an article for a copy that shares passages with another', () => {
    const { compared, ...rest } = storyOf(STORY);
    const pairs = compared.comparison.pairs.map((pair) => ({
      ...pair,
      relationship: 'shares-passages' as const,
    }));
    const shared = { ...compared, comparison: { ...compared.comparison, pairs } };
    expect(articleFacts({ ...rest, compared: shared }, 'echo').relation).toBeNull();
  });
});

describe('a story for machines', () => {
  const read = (date: string | null, site?: URL) =>
    JSON.parse(storyJsonLd(storyOf(STORY, date), site)) as {
      readonly url: string;
      readonly temporalCoverage?: string;
      readonly isBasedOn: readonly object[];
    };

  it('names the articles that are no copies, with what is known of them', () => {
    expect(read(null).isBasedOn).toEqual([
      {
        '@type': 'NewsArticle',
        publisher: { '@type': 'Organization', name: 'gazette' },
        headline: 'Barge <sinks>',
        datePublished: '2021-06-01',
      },
      { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'herald' } },
    ]);
  });

  it('has its whole address where that is known, and its date where it has one', () => {
    expect(read(null, new URL('https://news.test/')).url).toMatch(
      /^https:\/\/news\.test\/.*barge\/$/,
    );
    expect(read(null).url).toMatch(/^\/.*barge\/$/);
    expect(read('2021-06').temporalCoverage).toBe('2021-06');
    expect(read(null)).not.toHaveProperty('temporalCoverage');
  });

  it('ends no script element', () => {
    expect(storyJsonLd(storyOf(STORY), undefined)).not.toContain('<');
  });
});

describe('the card of a story', () => {
  it('has no values and no words where nothing was found', () => {
    expect(cardOf(storyOf(STORY), 'Our County')).toMatchObject({
      site: 'Our County',
      title: 'Barge',
      faceOff: null,
      columns: null,
    });
  });
});

describe('the day of which a comparison is', () => {
  it('is that of the newest text, else of the event, and not that of the build', () => {
    expect(asOf(storyOf(STORY, '2021-05-30'))).toBe('2021-06-01');
    const undated = storyOf({ ...STORY, about: {} }, '2021-05-30');
    expect(asOf(undated)).toBe('2021-05-30');
    expect(asOf(storyOf({ ...STORY, about: {} }))).toBeNull();
  });
});
