import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { home } from './home.ts';
import { storyParts } from './story-parts.ts';
import { summaryOf, type StorySummary } from './summary.ts';
import { exampleTexts } from '../../tests/support/example-story.ts';

function summaries(number: number, date: (at: number) => string | null): StorySummary[] {
  const compared = exampleStory({ articles: { gazette: ['It rained.'] } });
  const about = { summary: null, tags: [], introHtml: '', language: 'en' };
  const one = summaryOf({
    about: { ...about, slug: 'rain', title: 'Rain', date: null },
    compared,
    texts: exampleTexts(compared),
  });
  return Array.from({ length: number }, (_, at) => ({ ...one, title: `${at}`, date: date(at) }));
}

describe('the stories of a site in parts', () => {
  it('are one part up to a hundred', () => {
    expect(storyParts(summaries(100, () => '2020-01-01'))).toHaveLength(1);
    expect(storyParts([])).toHaveLength(1);
  });

  it('have a hundred a part, in their order, the first on the first page', () => {
    const parts = storyParts(summaries(230, (at) => `${2020 - Math.floor(at / 60)}-01-01`));
    expect(parts.map(({ href, name }) => [href, name])).toEqual([
      ['/', '2020 to 2019'],
      ['/stories/2/', '2019 to 2017'],
      ['/stories/3/', '2017'],
    ]);
    const titles = parts.map(({ years }) => years.flatMap(({ stories }) => stories));
    expect(titles.map(({ length }) => length)).toEqual([100, 100, 30]);
    expect(titles[1]?.[0]?.title).toBe('100');
  });

  it('are called by their number where no story has a date', () => {
    expect(storyParts(summaries(101, () => null))[1]?.name).toBe('Part 2');
  });

  it('are named below the first page, which lists the first alone', () => {
    const page = home(summaries(101, () => '2020-01-01'));
    expect(page.years.flatMap(({ stories }) => stories)).toHaveLength(100);
    expect(page.parts).toEqual([{ name: '2020', href: '/stories/2/' }]);
  });
});
