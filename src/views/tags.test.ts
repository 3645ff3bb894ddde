import { describe, expect, it } from 'vitest';
import { exampleStory, exampleTexts } from '../../tests/support/example-story.ts';
import { newestFirst, summaryOf, type StorySummary } from './summary.ts';
import { taggedWith, tagsOf } from './tags.ts';

function summary(title: string, tags: readonly string[], date: string | null = null): StorySummary {
  const compared = exampleStory({ articles: { gazette: ['It rained.'] } });
  const about = { summary: null, introHtml: '', language: 'en', slug: 'rain' };
  return summaryOf({
    about: { ...about, title, tags, date },
    compared,
    texts: exampleTexts(compared),
  });
}

describe('tags', () => {
  const stories = [
    summary('One', ['City budget', 'rivers']),
    summary('Two', ['city-budget']),
    summary('Three', ['City budget', 'Bridges']),
  ];

  it('are listed by name, each once, as it is written most often', () => {
    expect(tagsOf(stories).map(({ name }) => name)).toEqual(['Bridges', 'City budget', 'rivers']);
    expect(tagsOf([...stories].reverse()).map(({ name }) => name)).toContain('City budget');
  });

  it('group the stories that carry one of them', () => {
    const titles = (slug: string) => taggedWith(stories, slug).map(({ title }) => title);
    expect(titles('city-budget')).toEqual(['One', 'Two', 'Three']);
    expect(titles('rivers')).toEqual(['One']);
  });
});

describe('stories, the newest first', () => {
  it('have those of one day by their titles, and those without a date last', () => {
    const stories = [
      summary('Undated', []),
      summary('Banks', [], '2026-03-04'),
      summary('Old', [], '2025-01-01'),
      summary('Acorns', [], '2026-03-04'),
    ];
    expect(newestFirst(stories).map(({ title }) => title)).toEqual([
      'Acorns',
      'Banks',
      'Old',
      'Undated',
    ]);
  });
});
