import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { contentFiles } from './content-files.ts';
import { PIER } from './example-pier.ts';
import { ownStory } from './own-story.ts';
import { NO_TEXT, type OwnText } from './own-text.ts';

const HOSTILE = `The *council* said: "5*3*2 is 30", at 14:30 -- [sic] <b>now</b> &amp; then_again_.

2021. A year that begins a paragraph.

- 4% fewer than the year before.

# A number sign, and ~~struck~~ words with a \\ in them.

A :colon: and | pipes | too.`;

const TEXTS: readonly OwnText[] = [
  { ...NO_TEXT, outlet: 'O’Hara’s: "News" # 1', headline: 'Yes: no', text: HOSTILE },
  {
    ...NO_TEXT,
    outlet: 'Herald',
    published: '2026-03-04',
    language: 'de',
    notes: ['One: two', '- three'],
    format: 'markdown',
    text: 'Some **strong** words.\n\n:::aside\nA caption.\n:::',
  },
];

describe('contentFiles', () => {
  it.each([
    ['invented texts', PIER.texts],
    ['texts full of marks', TEXTS],
  ])('give a build %s as they were compared', async (_name, texts) => {
    const read = await ownStory(texts, 'A story: “so”');
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const dir = mkdtempSync(join(tmpdir(), 'crossread-own-'));
    try {
      for (const { folder, name, text } of contentFiles(read.source, texts)) {
        mkdirSync(join(dir, folder), { recursive: true });
        writeFileSync(join(dir, folder, name), text);
      }
      const { stories, warnings } = readContent(dir);
      expect(warnings).toEqual([]);
      expect(stories.map(({ title }) => title)).toEqual(['A story: “so”']);
      const articles = stories[0]?.articles.map(({ article }) => article);
      expect(articles).toEqual(read.source.articles.map(({ article }) => article));
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('leaves plain words as they are', async () => {
    const texts = ['One: it rose by 5% (to $3).', 'Two.'].map((text, at) => ({
      ...NO_TEXT,
      outlet: `Paper ${at}`,
      text,
    }));
    const read = await ownStory(texts, '');
    if ('problems' in read) throw new Error('It cannot be read.');
    const [, first] = contentFiles(read.source, texts);
    expect(first?.text).toBe('---\noutlet: "Paper 0"\n---\n\nOne: it rose by 5% (to $3).\n');
  });
});
