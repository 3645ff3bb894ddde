import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../src/content/content.ts';
import { readContent } from '../src/content/read-content.ts';
import { textOf } from '../src/markdown/index.ts';

// The words of the sources, joined by single spaces: how many there are and their SHA-256. In The
// Block's, the broken `â€œ` is already the `“` it was. Nothing else may differ.
const SOURCES = {
  'the-block': [329, 'abb981ecb33230c946393f0330f41284186d36c3cb191f9242c7bfc55871a5ca'],
  coindesk: [345, '359ab7307915df0b2488a8cc11c0f74db4289e32cd4e0c105f1544ee9fbc64d4'],
  'coindesk-normalised': [318, '51ab1759393613ff9f10dbd229b62b5c40ce098dcacf080875fff55c689fc062'],
};

const content = readContent(resolve(import.meta.dirname, '../content'));
const articles = content.stories.find(({ slug }) => slug === 'canaan-q1-2021')?.articles ?? [];

describe('the Canaan articles', () => {
  it('have every word of their sources, asides included, and no other', () => {
    const found = articles.map((article) => [article.slug, digest(textOf(article.tree))]);
    expect(Object.fromEntries(found)).toEqual(SOURCES);
  });

  it('claim nothing that their copies do not carry', () => {
    for (const { headline, byline, published, retrieved, url, archive } of articles) {
      expect([headline, byline, published, retrieved, url, archive]).toEqual(Array(6).fill(null));
    }
  });

  it('keep the newsletter form of CoinDesk out of the comparison', () => {
    expect(named('coindesk').asideText).toMatch(/^Subscribe to , By signing up.*privacy policy$/);
    expect(named('coindesk-normalised').asideText).toMatch(
      /^subscribe to {2}by signing up.*policy$/,
    );
    expect(named('coindesk-normalised').article.text).toContain('at press timecanaan ceo');
    expect(named('the-block').asideText).toBe('');
  });

  it('keep their oddities', () => {
    expect(named('coindesk').article.text).toContain('78% percent');
    expect(named('coindesk').article.text).toContain('bottomline');
    expect(named('coindesk-normalised').article.text).toContain('profit in  thanks');
  });

  it('have one heading, in CoinDesk’s', () => {
    const headings = articles.flatMap(({ slug, article: { text, blocks } }) =>
      blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ start, end }) => [slug, text.slice(start, end)]),
    );
    expect(headings).toEqual([['coindesk', 'Bitcoin mining migrates to North America']]);
  });
});

function named(slug: string): ArticleSource {
  const found = articles.find((article) => article.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
}

function digest(text: string): [number, string] {
  const words = text.split(/\s+/).filter(Boolean);
  return [words.length, createHash('sha256').update(words.join(' ')).digest('hex')];
}
