import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as library from '../src/library/index.ts';
import { libraryExamples, libraryGuide } from './support/library-pages.ts';

const { compare, explain, read } = library;

describe('the library', () => {
  it('exports what its guide tells of, and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual(['ENGINE_VERSION', 'compare', 'explain', 'read']);
  });

  it('is told of in docs/library.md as its source tells of it', async () => {
    // `npm exec -- vitest run --config tests/vitest.config.ts tests/library.test.ts -u` writes it anew.
    const options = await resolveConfig(import.meta.filename);
    const guide = await format(libraryGuide(), { ...options, parser: 'markdown' });
    await expect(guide).toMatchFileSnapshot('../docs/library.md');
  });

  it.each(libraryExamples())('prints what the example of $name says', ({ code, prints }) => {
    const printed: string[] = [];
    const log = (...values: unknown[]) => printed.push(values.map(String).join(' '));
    // The code is our own guide's.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const run = new Function('read', 'compare', 'explain', 'console', code) as (
      ...values: readonly unknown[]
    ) => void;
    run(read, compare, explain, { log });
    expect(printed.join('\n')).toBe(prints);
    expect(prints).not.toBe('');
  });
});

describe('read', () => {
  it('takes plain text as it stands, and Markdown for what a reader sees of it', () => {
    expect(read('5*3*2 is 30.').text).toBe('5*3*2 is 30.');
    expect(read('The **pier** was shut.').text).toBe('The pier was shut.');
    expect(read('The **pier** was shut.', { format: 'plain' }).text).toBe('The **pier** was shut.');
  });

  it('refuses what has no words, and Markdown that cannot be read', () => {
    expect(() => read(' \n ', { outlet: 'Post' })).toThrow('Post: the text is empty.');
    expect(() => read('One.\n\n:::aside\nTwo.', { format: 'markdown' })).toThrow(/text, line 3: /);
  });
});

describe('compare', () => {
  it('refuses two articles of one name', () => {
    expect(() => compare([read('One.'), read('Two.')])).toThrow(
      /Two articles have the slug "text"/,
    );
  });
});

describe('explain', () => {
  it('gives the words that a claim rests on, as each article prints them', () => {
    const texts = ['Repairs cost £3.2 million, it said.', 'Repairs cost £2.3 million, it said.'];
    const articles = texts.map((text, index) => read(text, { outlet: `Outlet ${index + 1}` }));
    const claims = explain(compare(articles));
    expect(claims.map(({ kind }) => kind)).toContain('figure-conflict');
    for (const { outlet, text, start, end } of claims.flatMap(({ evidence }) => evidence)) {
      const printed = articles.find((article) => article.outlet === outlet);
      expect(printed?.text.slice(start, end)).toBe(text);
    }
  });
});
