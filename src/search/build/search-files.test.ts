import { describe, expect, it } from 'vitest';
import { archiveStory } from '../../cli/bench-archive.ts';
import { ROOT_FILE } from '../root.ts';
import { pathsOf, testIndex, testStory } from '../test-story.ts';
import { byDate, searchFiles } from './search-files.ts';
import { searchPart, type SearchPart } from './search-part.ts';

/** Stories of the archive that benches measure with, each paragraph a passage. */
const archived = (count: number, change = (text: string) => text) =>
  Array.from({ length: count }, (_, number) => {
    const { slug, title, articles } = archiveStory(number);
    const texts = articles.map(({ outlet, headline, paragraphs }) => ({
      outlet,
      headline,
      passages: paragraphs.map(change),
    }));
    return testStory(slug, title, texts);
  });

const namesOf = (parts: readonly SearchPart[]) => [...searchFiles(parts)].map(({ name }) => name);

describe('searchFiles', () => {
  const stories = archived(12);
  const parts = stories.map(searchPart);

  it('names files by what they hold, the root alone by its name and last', () => {
    const names = namesOf(parts);
    expect(names.at(-1)).toBe(ROOT_FILE);
    for (const name of names.slice(0, -1)) {
      expect(name).toMatch(/^search\/parts\/[a-z]+-\d+-[0-9a-z]{5}\.(?:json|txt|bin)$/);
    }
    expect(namesOf(parts)).toEqual(names);
  });

  it('gives the texts of a story one file, whose name stays where others change', () => {
    const texts = (all: readonly string[]) => all.filter((name) => name.includes('/texts-'));
    const before = texts(namesOf(parts));
    const after = texts(
      namesOf(parts.map((part, at) => (at === 5 ? { ...part, title: 'Another' } : part))),
    );
    expect(before).toHaveLength(12);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  });

  it('makes an index in which every story is found by its own words', async () => {
    const { ask, files } = testIndex(stories);
    expect([...files.keys()].filter((name) => name.includes('/words-')).length).toBeGreaterThan(3);
    for (const { slug, comparison } of stories) {
      const [first] = comparison.articles;
      const words = first?.text.split(' ').slice(0, 6).join(' ') ?? '';
      expect((await ask(words)).stories[0]?.path).toBe(`${slug}/`);
    }
  });

  it('fetches a small part of it for a query', async () => {
    const { ask, fetched, files } = testIndex(stories);
    const [first] = stories[3]?.comparison.articles ?? [];
    await ask(first?.headline ?? '', 1);
    const size = (names: Iterable<string>) =>
      [...names].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
    expect(size(fetched)).toBeLessThan(size(files.keys()) / 3);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('cuts the text of a long article between passages, each found at its place', async () => {
    const passages = Array.from(
      { length: 900 },
      (_, at) => `Boat ${at + 1000} was painted by a crew of ten.`,
    );
    const { ask, files } = testIndex([
      testStory('quay', 'Quay', [
        { outlet: 'Gull', passages },
        {
          outlet: 'Tern',
          headline: 'A heron',
          passages: ['Nothing was painted.', 'Nothing was painted.'],
        },
      ]),
    ]);
    expect([...files.keys()].filter((name) => name.includes('/texts-')).length).toBeGreaterThan(1);
    expect(pathsOf(await ask('1899'))).toEqual(['quay/a/#a.boat-1899-was-painted-by']);
    expect(pathsOf(await ask('1000'))).toEqual(['quay/a/#a.boat-1000-was-painted-by']);
    expect(pathsOf(await ask('heron'))).toEqual(['quay/b/']);
    expect(pathsOf(await ask('"nothing was painted"'))).toEqual([
      'quay/b/#b.nothing-was-painted',
      'quay/b/#b.nothing-was-painted~2',
    ]);
  });

  it('takes a word of nearly every passage for common, whatever its language', async () => {
    const passages = Array.from({ length: 500 }, (_, at) => `der kahn ${at + 1000} sank`);
    const { ask } = testIndex([
      testStory('quay', 'Quay', [{ outlet: 'Gull', language: 'xx', passages }]),
    ]);
    expect((await ask('der 1234')).counts.passages).toBe(1);
    expect((await ask('fehlt der 1234')).loose).toBe(true);
  });
});

describe('byDate', () => {
  it('has stories without a date first, the newest last', () => {
    const dates = ['2021-06-01', null, '2019', '2021-06-01'];
    const stories = dates.map((date, at) => ({ date, slug: `s${at}` }));
    expect(stories.sort(byDate).map(({ slug }) => slug)).toEqual(['s1', 's2', 's0', 's3']);
  });
});
