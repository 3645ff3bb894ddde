import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { compareTexts } from '../engine/compare.ts';
import { ownStory, placesOf, type OwnStory } from './own-story.ts';
import { NO_TEXT, type OwnText } from './own-text.ts';
import { ownTexts } from './texts-of-story.ts';
import { toStory } from '../views/story.ts';
import { publicComparison } from '../views/public-comparison.ts';

const text = (outlet: string, words: string, more: Partial<OwnText> = {}): OwnText => ({
  ...NO_TEXT,
  outlet,
  text: words,
  ...more,
});
const sourceOf = (read: OwnStory) => {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.source;
};

describe('ownStory', () => {
  it.each(['content', 'tests/fixtures/small', 'tests/fixtures/good'])(
    'compares the texts of %s as a build does',
    async (dir) => {
      for (const source of readContent(resolve(dir)).stories) {
        const articles = source.articles.map(({ article }) => article);
        const built = compareTexts(source.slug, articles);
        const example = ownTexts(toStory(source, built));
        const own = sourceOf(await ownStory(example.texts, example.title));
        const compared = compareTexts(
          source.slug,
          own.articles.map(({ article }) => article),
        );
        expect(publicComparison(compared.comparison)).toEqual(publicComparison(built.comparison));
      }
    },
  );

  it('reads plain text as it stands, without any mark of Markdown', async () => {
    const words = '*Not* a [mark](x) in it, 5*3*2 and &amp;.\n\n2021. A year begins.\n\n- 4% less';
    const { articles } = sourceOf(await ownStory([text('A', words), text('B', 'Other.')], ''));
    expect(articles[0]?.article.text).toBe(words);
  });

  it('drops what no reader sees from plain text', async () => {
    const hidden = 'The\u200B bridge\u202E was\0 shut.';
    const { articles } = sourceOf(await ownStory([text('A', hidden), text('B', 'Other.')], ''));
    expect(articles[0]?.article.text).toBe('The bridge was shut.');
  });

  it('says which text cannot be read, and why', async () => {
    const open = text('B', 'One.\n\n:::aside\nTwo.', { format: 'markdown' });
    const read = await ownStory([text('A', ' \n '), open, text('C', 'x'.repeat(1_000_001))], '');
    expect(read).toEqual({
      problems: [
        { text: 0, sentence: 'It has no text. Paste one, or remove it.' },
        { text: 1, sentence: expect.stringMatching(/^Line 3: `:::aside` is not closed/) },
        { text: 2, sentence: 'It has more than 1000000 characters. Shorten it.' },
      ],
    });
  });

  it('is called as it is told, or by the names of its texts', async () => {
    const texts = [text('Courier', 'One.'), text('Herald', 'Two.')];
    expect(sourceOf(await ownStory(texts, ' The pier ')).title).toBe('The pier');
    expect(sourceOf(await ownStory(texts, '')).title).toBe('Courier, Herald compared');
  });

  it('takes a declared source for one only if it is among the texts', async () => {
    const copy = (copyOf: string) => text('B', 'Two.', { name: 'b', copyOf });
    const of = async (copyOf: string) => {
      const texts = [text('A', 'One.', { name: 'a' }), copy(copyOf)];
      return sourceOf(await ownStory(texts, '')).articles[1]?.article.copyOf;
    };
    expect(await of('a')).toBe('a');
    expect(await of('b')).toBe(null);
    expect(await of('elsewhere')).toBe(null);
  });
});

describe('the names of own texts', () => {
  const names = (...texts: Partial<OwnText>[]) =>
    placesOf(texts.map((one) => ({ ...NO_TEXT, ...one })));

  it('are those of their outlets, else of their files, else numbers', () => {
    expect(names({ outlet: 'The Post' }, { name: 'herald' }, {})).toEqual([
      { outlet: 'The Post', slug: 'the-post' },
      { outlet: 'herald', slug: 'herald' },
      { outlet: 'Text 3', slug: 'text-3' },
    ]);
  });

  it('tell texts of one outlet apart, unless their versions do', () => {
    const two = names({ outlet: 'Post' }, { outlet: 'Post' });
    expect(two.map(({ outlet }) => outlet)).toEqual(['Post (1)', 'Post (2)']);
    const versions = names({ outlet: 'Post' }, { outlet: 'Post', version: 'late' });
    expect(versions.map(({ outlet }) => outlet)).toEqual(['Post', 'Post']);
    expect(versions.map(({ slug }) => slug)).toEqual(['post', 'post-2']);
  });

  it('make no address that a page has', () => {
    const all = names({ outlet: 'Diff' }, { outlet: 'Overview' }, { outlet: '新聞' });
    expect(all.map(({ slug }) => slug)).toEqual(['diff-text', 'overview-text', 'text']);
  });
});
