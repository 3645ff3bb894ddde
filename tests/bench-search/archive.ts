import { archiveStory } from '../../src/cli/bench-archive.ts';
import { readContent } from '../../src/content/read-content.ts';
import { findDates } from '../../src/engine/dates/find-dates.ts';
import { findQuotes } from '../../src/engine/quotes/quotes.ts';
import { readingOf } from '../../src/engine/reading/reading.ts';
import type { Article, Block, Comparison } from '../../src/engine/types.ts';
import { outletsOf, type Outlet } from '../../src/views/outlets.ts';

/** A story as the search takes it, with what can be read in each article alone. */
export interface BenchStory {
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly comparison: Pick<
    Comparison,
    | 'articles'
    | 'passages'
    | 'figures'
    | 'dates'
    | 'quotes'
    | 'alignments'
    | 'independent'
    | 'findings'
  >;
}

/** So many stories of the invented archive, or those of a content folder. */
export function* benchStories(stories: number, contentDir: string | null): Generator<BenchStory> {
  if (contentDir !== null) {
    for (const { slug, title, date, articles } of readContent(contentDir).stories)
      yield benchStory(
        slug,
        title,
        date,
        articles.map(({ article }) => article),
      );
    return;
  }
  for (let number = 0; number < stories; number += 1) {
    const { slug, title, date, articles } = archiveStory(number);
    yield benchStory(
      slug,
      title,
      date,
      articles.map(({ paragraphs, ...facts }) => ({
        ...facts,
        ...{ published: date, language: 'en', version: null, copyOf: null },
        text: paragraphs.join('\n\n'),
        blocks: blocksOf(paragraphs),
      })),
    );
  }
}

/** Nothing is compared: what the articles have in common changes no answer, and would take hours. */
function benchStory(
  slug: string,
  title: string,
  date: string | null,
  articles: readonly Article[],
): BenchStory {
  const independent = articles.map((article) => [article.slug]);
  const comparison = {
    articles: articles.map((article) => ({ ...article, words: 0 })),
    independent,
    alignments: [],
    findings: [],
    passages: articles.flatMap((article) => readingOf(article).passages),
    figures: articles.flatMap((article) => readingOf(article).figures),
    dates: articles.flatMap((article) => {
      const { passages, figures } = readingOf(article);
      return findDates(article, passages, figures);
    }),
    quotes: articles.flatMap((article) => findQuotes(article, readingOf(article).passages)),
  };
  return { slug, title, date, comparison, outlets: outletsOf(comparison) };
}

function blocksOf(paragraphs: readonly string[]): Block[] {
  let start = 0;
  return paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
}
