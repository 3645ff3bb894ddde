import { describe, expect, it } from 'vitest';
import type { OutletRecord } from './outlet-record.ts';
import { outletPage, outletsOver, pageNumbers } from './outlet-pages.ts';
import type { StorySummary } from './summary.ts';

const record = (outlet: string, alone: number): OutletRecord => ({
  ...{ outlet, href: '/s/a/', quoted: { count: 0, of: 10 }, quotes: [], early: null },
  alone: { count: alone, of: 10, href: `/alone-${alone}/` },
  figures: { count: 1, of: 2, href: '/figures/' },
  speakers: [{ name: alone % 2 ? 'Ann Poe' : 'Poe', words: 3, href: '/poe/' }],
});
const story = (at: number, outlet = 'The Gazette'): StorySummary => ({
  ...{ slug: `s${at}`, title: `Story ${at}`, language: 'en', date: null, href: `/s${at}/` },
  ...{ tags: [], sentence: '', description: '', kinds: [], articles: [], outlets: [] },
  ...{ bars: [], findings: [], sharpest: null, pages: [], records: [record(outlet, at % 10)] },
});
const stories = (count: number) => Array.from({ length: count }, (_, at) => story(at));
const gazetteOf = (count: number) => {
  const [gazette] = outletsOver(stories(count));
  if (gazette === undefined) throw new Error('There is no outlet.');
  return gazette;
};

describe('the pages of an outlet', () => {
  it('take several spellings for one outlet, named as most often', () => {
    const found = outletsOver([story(1), story(2), story(3, 'the gazette'), story(4, 'Herald')]);
    expect(found.map(({ name, href, stories: own }) => [name, href, own.length])).toEqual([
      ['Herald', '/outlets/herald/', 1],
      ['The Gazette', '/outlets/the-gazette/', 3],
    ]);
  });

  it('have an address in plain letters whatever the script of the name', () => {
    expect(outletsOver([story(1, 'Новости')])[0]?.href).toMatch(/^\/outlets\/[a-z0-9-]+\/$/);
  });

  it('tell of fewer than ten stories nothing that would hold over all', () => {
    expect(outletPage(gazetteOf(9), 1)).toMatchObject({ overAll: null, tooFew: 10 });
  });

  it('tell from ten on the middle and both ends, each with its story', () => {
    const { overAll, tooFew } = outletPage(gazetteOf(10), 1);
    expect(tooFew).toBeNull();
    expect(overAll?.measures.find(({ kind }) => kind === 'alone')).toEqual({
      ...{ kind: 'alone', middle: '45%', of: 10 },
      low: { value: '0%', title: 'Story 0', href: '/alone-0/' },
      high: { value: '90%', title: 'Story 9', href: '/alone-9/' },
    });
  });

  it('leave out a measure that too few stories have', () => {
    const kinds = outletPage(gazetteOf(12), 1).overAll?.measures.map(({ kind }) => kind);
    expect(kinds).toEqual(['alone', 'quoted', 'figures']);
  });

  it('name who speaks in several stories once', () => {
    const [poe, ...others] = outletPage(gazetteOf(10), 1).overAll?.speakers ?? [];
    expect(poe).toMatchObject({ name: 'Ann Poe', words: 30 });
    expect(poe?.stories).toHaveLength(10);
    expect(others).toEqual([]);
  });

  it('hold forty stories each, however many there are', () => {
    const large = gazetteOf(3000);
    expect(pageNumbers(large)).toHaveLength(75);
    const last = outletPage(large, 75);
    expect(last.stories.map(({ title }) => title)).toHaveLength(40);
    expect(last).toMatchObject({ overAll: null, tooFew: null });
    expect(outletPage(large, 2).stories[0]?.title).toBe('Story 40');
  });
});
