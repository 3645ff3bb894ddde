import { compareStory } from '../engine/compare.ts';
import type { Article, Block } from '../engine/types.ts';
import { outletsOf } from '../views/outlets.ts';
import { answerer, type Answer } from './answer.ts';
import { byDate, searchFiles } from './build/search-files.ts';
import { searchPart, type SearchableStory } from './build/search-part.ts';
import { openIndex } from './index-files.ts';
import type { Piece } from './pieces.ts';

/** An article as tests write it: its outlet, headline and passages, each a paragraph. */
export interface TestArticle {
  readonly outlet: string;
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly passages: readonly string[];
}

/** A story of articles `a`, `b`, …; each of `copies` is a copy of the first article. For tests. */
export function testStory(
  slug: string,
  title: string,
  articles: readonly TestArticle[],
  copies: readonly string[] = [],
): SearchableStory {
  const texts = articles.map(({ outlet, headline, passages, ...rest }, index): Article => {
    const article = String.fromCharCode(97 + index);
    return {
      slug: article,
      outlet,
      headline: headline ?? null,
      published: rest.published ?? null,
      language: rest.language ?? 'en',
      version: null,
      copyOf: copies.includes(article) ? 'a' : null,
      text: passages.join('\n\n'),
      blocks: paragraphs(passages),
    };
  });
  const comparison = compareStory(slug, texts);
  return { slug, title, date: null, comparison, outlets: outletsOf(comparison) };
}

/** An index of stories as a browser finds it, with a list of what was fetched. For tests. */
export function testIndex(stories: readonly SearchableStory[]) {
  const parts = stories.map(searchPart).sort(byDate);
  const files = new Map([...searchFiles(parts)].map(({ name, bytes }) => [name, bytes]));
  const fetched: string[] = [];
  const fetchFile = (path: string): Promise<Uint8Array> => {
    fetched.push(path);
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${path}`));
  };
  const open = () => openIndex(fetchFile);
  const asking = open().then(answerer);
  return {
    files,
    fetched,
    open,
    ask: async (typed: string, limit = 12): Promise<Answer> => (await asking)(typed, limit),
  };
}

/** Where the passages, or else the articles or stories, of an answer are, in order. */
export function pathsOf({ stories }: Answer): string[] {
  return stories.flatMap(({ path, articles }) =>
    articles.length === 0
      ? [path]
      : articles.flatMap((article) =>
          article.passages.length === 0
            ? [article.path]
            : article.passages.map((passage) => passage.path.replace(/\?.*#/, '#')),
        ),
  );
}

/** The passages of an answer with what is marked in brackets. */
export function markedIn({ stories }: Answer): string[] {
  return stories.flatMap(({ articles }) =>
    articles.flatMap(({ passages }) => passages.map(({ text }) => written(text))),
  );
}

export function written(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

function paragraphs(texts: readonly string[]): Block[] {
  let start = 0;
  return texts.map((text) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
}
